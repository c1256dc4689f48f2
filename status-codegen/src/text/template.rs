//! Message templates: `User {user} has used all {limit} calls`.

use core::ops::Range;
use std::collections::BTreeSet;

/// `{name}` or `{0}` in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder<'a> {
    /// Its name or position.
    pub name: &'a str,
    /// Its bytes in the template, including the braces.
    pub span: Range<usize>,
}

/// The placeholders of a template, or the first malformed one.
///
/// A placeholder is `{name}` or `{0}`; `{{` and `}}` stand for braces.
///
/// # Errors
///
/// If a placeholder is malformed.
pub fn placeholders(template: &str) -> Result<Vec<Placeholder<'_>>, Malformed> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_brace(template, at) {
        let rest = &template[start..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            at = start + 2;
        } else if rest.starts_with('}') {
            return Err(Malformed { span: start..start + 1, error: PlaceholderError::NotOpened });
        } else {
            let Some(len) = rest.find('}') else {
                return Err(Malformed { span: start..start + 1, error: PlaceholderError::NotClosed });
            };
            let (name, span) = (&rest[1..len], start..start + len + 1);
            if !is_placeholder_name(name) {
                return Err(Malformed { span, error: PlaceholderError::Name });
            }
            at = span.end;
            found.push(Placeholder { name, span });
        }
    }
    Ok(found)
}

/// Searches for each brace separately: searching for one byte is fast in a macro, which runs unoptimized; searching for
/// either of two is not.
fn next_brace(template: &str, from: usize) -> Option<usize> {
    let rest = &template[from..];
    let offset = rest.find('{').into_iter().chain(rest.find('}')).min()?;
    Some(from + offset)
}

/// The names of a template's placeholders, ascending and unique.
pub fn placeholder_names(template: &str) -> Vec<String> {
    let found = placeholders(template).unwrap_or_default();
    let names: BTreeSet<_> = found.iter().map(|placeholder| placeholder.name.to_owned()).collect();
    names.into_iter().collect()
}

/// The error in a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceholderError {
    /// A `}` without a `{`.
    NotOpened,
    /// A `{` without a `}`.
    NotClosed,
    /// A name that is neither a field's name nor a position.
    Name,
}

/// An error in a template, with its bytes.
#[derive(Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The bytes.
    pub span: Range<usize>,
    /// The error.
    pub error: PlaceholderError,
}

/// A Rust field's name in ASCII, or a position without leading zeros.
pub fn is_placeholder_name(name: &str) -> bool {
    let is_position =
        name == "0" || name.len() <= 3 && !name.starts_with('0') && name.bytes().all(|b| b.is_ascii_digit());
    let is_field = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && !name.trim_matches('_').is_empty();
    !name.is_empty() && (is_position || is_field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_formed() {
        assert_eq!(placeholders("no more"), Ok(vec![]));
        let expected = [("user", 5..11), ("0", 11..14)].map(|(name, span)| Placeholder { name, span });
        assert_eq!(placeholders("{{}} {user}{0} {{x}}"), Ok(expected.into()));
    }

    #[test]
    fn malformed() {
        for (template, malformed) in
            [("a } b", "}"), ("a {b", "{"), ("a {}", "{}"), ("{ b }", "{ b }"), ("{b:?}", "{b:?}"), ("{01}", "{01}")]
        {
            assert_eq!(&template[placeholders(template).unwrap_err().span], malformed, "{template}");
        }
    }
}
