//! The name of a code, and its forms: `QuotaExceeded`, `QUOTA_EXCEEDED`, `quota-exceeded`.

/// The form of gRPC's `ErrorInfo.reason` and of machine-readable bodies: `QUOTA_EXCEEDED`.
pub fn screaming(name: &str) -> String {
    separated(name, '_').to_ascii_uppercase()
}

/// The form of a reason in URLs: `quota-exceeded`.
pub(crate) fn hyphenated(reason: &str) -> String {
    reason.replace('_', "-").to_ascii_lowercase()
}

/// Whether the text is valid as a reason: words of capitals and digits, as gRPC's `ErrorInfo` has them.
pub(crate) fn is_reason(reason: &str) -> bool {
    reason.starts_with(|c: char| c.is_ascii_uppercase())
        && reason
            .split('_')
            .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()))
}

/// A similar valid reason, if only the form is wrong.
pub(crate) fn suggested_reason(reason: &str) -> Option<String> {
    suggestion(reason).map(|name| screaming(&name))
}

/// The form of a catalog's name in URLs: `order-code`.
pub fn kebab(name: &str) -> String {
    separated(name, '-').to_ascii_lowercase()
}

/// A new word begins at a capital after a lowercase letter or digit, and at the last capital of a run: `HTTPError`.
fn separated(name: &str, separator: char) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut before = None;
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        let begins = c.is_ascii_uppercase()
            && before.is_some_and(|before: char| {
                !before.is_ascii_uppercase() || rest.peek().is_some_and(char::is_ascii_lowercase)
            });
        if begins {
            out.push(separator);
        }
        out.push(c);
        before = Some(c);
    }
    out
}

/// Whether the text is valid as a variant's name.
pub fn is_name(name: &str) -> bool {
    name_error(name).is_none()
}

/// Why a text is not valid as a variant's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    /// It is empty.
    Empty,
    /// It is a Rust keyword.
    Keyword,
    /// It is all capitals: `ALL` is a constant of every catalog, and `OK` should be `Ok`.
    AllCapitals,
    /// It does not begin with a letter.
    FirstCharacter,
    /// It is not `PascalCase` in ASCII letters and digits.
    NotPascalCase,
}

/// Why the text is not valid as a variant's name, if so.
pub(crate) fn name_error(name: &str) -> Option<NameError> {
    let is_capitals = name.len() > 1 && name.bytes().all(|b| b.is_ascii_uppercase());
    match name.chars().next() {
        None => Some(NameError::Empty),
        Some(_) if matches!(name, "Self" | "self") => Some(NameError::Keyword),
        Some(_) if is_capitals => Some(NameError::AllCapitals),
        Some(first) if !first.is_alphabetic() => Some(NameError::FirstCharacter),
        Some(first) if first.is_ascii_uppercase() && name.bytes().all(|b| b.is_ascii_alphanumeric()) => None,
        Some(_) => Some(NameError::NotPascalCase),
    }
}

/// A similar valid name, if only the form is wrong.
pub(crate) fn suggestion(name: &str) -> Option<String> {
    let last = name.rsplit("::").next().filter(|last| last.is_ascii())?;
    let is_loud = !last.bytes().any(|b| b.is_ascii_lowercase());
    let pascal_case: String = last
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter_map(|word| {
            let (first, rest) = word.split_at_checked(1)?;
            let rest = if is_loud { rest.to_ascii_lowercase() } else { rest.to_owned() };
            Some(first.to_ascii_uppercase() + &rest)
        })
        .collect();
    is_name(&pascal_case).then_some(pascal_case)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_names() {
        for (name, expected) in [
            ("Ok", "OK"),
            ("QuotaExceeded", "QUOTA_EXCEEDED"),
            ("ImATeapot", "IM_A_TEAPOT"),
            ("HttpVersionNotSupported", "HTTP_VERSION_NOT_SUPPORTED"),
            ("HTTPError", "HTTP_ERROR"),
            ("Http2Error", "HTTP2_ERROR"),
            ("TooManyForwardedIps", "TOO_MANY_FORWARDED_IPS"),
        ] {
            assert_eq!(screaming(name), expected);
            assert_eq!(kebab(name), hyphenated(expected));
            assert!(is_reason(expected));
        }
    }
}
