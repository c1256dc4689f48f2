//! Message templates: `User {user} has used all {limit} calls`.

use core::ops::Range;

/// The names of a template's placeholders, or the place in it that is malformed.
///
/// A placeholder is `{name}` or `{0}`; `{{` and `}}` are braces.
pub(crate) fn placeholders(template: &str) -> Result<Vec<&str>, Malformed> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = template[at..].find(['{', '}']) {
        let start = at + offset;
        let rest = &template[start..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            at = start + 2;
        } else if rest.starts_with('}') {
            return Err(Malformed { span: start..start + 1, reason: "a lone `}`" });
        } else {
            let Some(len) = rest.find('}') else {
                return Err(Malformed { span: start..start + 1, reason: "a `{` that is never closed" });
            };
            let name = &rest[1..len];
            if !is_placeholder_name(name) {
                return Err(Malformed { span: start..start + len + 1, reason: "no field's name or position" });
            }
            found.push(name);
            at = start + len + 1;
        }
    }
    Ok(found)
}

/// What is wrong with a template, and in which of its bytes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    pub(crate) span: Range<usize>,
    pub(crate) reason: &'static str,
}

/// A Rust field's name in ASCII, or a position without leading zeros.
fn is_placeholder_name(name: &str) -> bool {
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
        assert_eq!(placeholders("{{}} {user}{0} {{x}}"), Ok(vec!["user", "0"]));
    }

    #[test]
    fn malformed() {
        for (template, place) in
            [("a } b", "}"), ("a {b", "{"), ("a {}", "{}"), ("{ b }", "{ b }"), ("{b:?}", "{b:?}"), ("{01}", "{01}")]
        {
            assert_eq!(&template[placeholders(template).unwrap_err().span], place, "{template}");
        }
    }
}
