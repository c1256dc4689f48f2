//! The forms of a code's name: `QuotaExceeded`, `QUOTA_EXCEEDED`, `quota-exceeded`.

/// The form gRPC's `ErrorInfo.reason` and machine-readable bodies use: `QUOTA_EXCEEDED`.
pub(crate) fn screaming(name: &str) -> String {
    words(name, '_').to_ascii_uppercase()
}

/// The form of URLs: `quota-exceeded`.
pub(crate) fn kebab(name: &str) -> String {
    words(name, '-').to_ascii_lowercase()
}

/// A new word begins at a capital after a small letter or digit, and at the last capital of a run: `HTTPError`.
fn words(name: &str, separator: char) -> String {
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
            assert_eq!(kebab(name), expected.to_lowercase().replace('_', "-"));
        }
    }
}
