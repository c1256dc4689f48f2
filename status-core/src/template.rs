//! Message templates, as the catalog writes them: `{name}` or `{0}` is a placeholder, `{{` and `}}` are braces.
//!
//! The catalog's rules promise that every brace is one of these.

use core::fmt;

/// What a placeholder is filled with: its name, and the value.
pub(crate) type NamedValue<'a> = (&'a str, &'a dyn fmt::Display);

/// Writes a template with its placeholders filled; one without a value stays as it is written.
pub(crate) fn fmt(template: &str, arguments: &[NamedValue<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut from = 0;
    for Placeholder { name, end } in placeholders(template) {
        let start = end - name.len() - 2;
        fmt_braces(&template[from..start], f)?;
        match arguments.iter().find(|(argument, _)| *argument == name) {
            Some((_, value)) => value.fmt(f)?,
            None => f.write_str(&template[start..end])?,
        }
        from = end;
    }
    fmt_braces(&template[from..], f)
}

/// Whether there is a value for every placeholder.
pub(crate) fn is_filled_by(template: &str, arguments: &[NamedValue<'_>]) -> bool {
    placeholders(template).all(|one| arguments.iter().any(|(argument, _)| *argument == one.name))
}

/// `{name}` in a template, and where it ends.
pub(crate) struct Placeholder<'a> {
    pub(crate) name: &'a str,
    pub(crate) end: usize,
}

/// The first placeholder at or behind a place, for the compiler to find as well.
pub(crate) const fn placeholder(template: &str, from: usize) -> Option<Placeholder<'_>> {
    let bytes = template.as_bytes();
    let mut at = from;
    while at + 1 < bytes.len() {
        match (bytes[at], bytes[at + 1]) {
            (b'{', b'{') | (b'}', b'}') => at += 2,
            (b'{', _) => return placeholder_at(bytes, at + 1),
            _ => at += 1,
        }
    }
    None
}

const fn placeholder_at(bytes: &[u8], start: usize) -> Option<Placeholder<'_>> {
    let mut end = start;
    while end < bytes.len() {
        if bytes[end] == b'}' {
            let (name, _) = bytes.split_at(start).1.split_at(end - start);
            return match core::str::from_utf8(name) {
                Ok(name) => Some(Placeholder { name, end: end + 1 }),
                Err(_) => None,
            };
        }
        end += 1;
    }
    None
}

fn placeholders(template: &str) -> impl Iterator<Item = Placeholder<'_>> {
    let mut from = 0;
    core::iter::from_fn(move || placeholder(template, from).inspect(|one| from = one.end))
}

/// Writes text in which braces are doubled.
fn fmt_braces(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = text;
    while let Some(brace) = rest.find(['{', '}']) {
        f.write_str(&rest[..=brace])?;
        rest = rest.get(brace + 2..).unwrap_or_default();
    }
    f.write_str(rest)
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::fmt;
    use std::string::{String, ToString};

    use super::*;

    struct Filled<'a>(&'a str, &'a [NamedValue<'a>]);

    impl fmt::Display for Filled<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt(self.0, self.1, f)
        }
    }

    #[test]
    fn filled() {
        let arguments: [NamedValue<'_>; 3] = [("user", &"{Ann}"), ("0", &7), ("中", &"never")];
        for (template, expected, is_filled) in [
            ("", "", true),
            ("no braces", "no braces", true),
            ("{{}}", "{}", true),
            ("set {{a}} 中", "set {a} 中", true),
            ("{user}", "{Ann}", true),
            ("{0}{user}{0}", "7{Ann}7", true),
            ("用户 {user} 的 {{{0}}}", "用户 {Ann} 的 {7}", true),
            ("{user} and {other}", "{Ann} and {other}", false),
        ] {
            assert_eq!(Filled(template, &arguments).to_string(), expected);
            assert_eq!(is_filled_by(template, &arguments), is_filled, "{template}");
        }
    }

    #[test]
    fn what_no_catalog_has_is_no_panic() {
        for template in ["{", "}", "{a", "a}", "{{{", "}}}", "{中", "}{", "{}", "{}}"] {
            let _: String = Filled(template, &[]).to_string();
        }
    }
}
