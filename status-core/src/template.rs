//! Message templates, as the catalog writes them: `{name}` is a placeholder, `{{` and `}}` are braces.

use core::fmt;

/// Whether a template has no placeholder.
pub(crate) fn is_plain(template: &str) -> bool {
    let mut braces = template.bytes().peekable();
    while let Some(byte) = braces.next() {
        if byte == b'{' && braces.next_if_eq(&b'{').is_none() {
            return false;
        }
    }
    true
}

/// Writes a template that has no placeholder.
pub(crate) fn fmt_plain(template: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = template;
    while let Some(brace) = rest.find(['{', '}']) {
        // The catalog's rules leave doubled braces only.
        f.write_str(&rest[..=brace])?;
        rest = rest.get(brace + 2..).unwrap_or_default();
    }
    f.write_str(rest)
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString;

    struct Plain(&'static str);

    impl core::fmt::Display for Plain {
        fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            super::fmt_plain(self.0, f)
        }
    }

    #[test]
    fn plain() {
        for (template, expected) in [
            ("", Some("")),
            ("no braces", Some("no braces")),
            ("{{}}", Some("{}")),
            ("set {{a}} 中", Some("set {a} 中")),
            ("{a}", None),
            ("{{{a}}}", None),
        ] {
            assert_eq!(super::is_plain(template).then(|| Plain(template).to_string()).as_deref(), expected);
        }
    }
}
