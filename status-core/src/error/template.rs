//! Message templates of catalogs: `{name}` and `{0}` are placeholders, `{{` and `}}` are braces.
//!
//! The rules of catalogs guarantee that no other braces occur.

use core::fmt;

/// The name of a placeholder, and its value.
pub(crate) type NamedValue<'a> = (&'a str, &'a dyn fmt::Display);

/// Writes a template and fills its placeholders. A placeholder without a value is written literally.
pub(crate) fn fmt(template: &str, arguments: &[NamedValue<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut from = 0;
    while let Some(Mark { start, end, is_placeholder }) = mark(template, from) {
        if is_placeholder {
            f.write_str(&template[from..start])?;
            let name = &template[start + 1..end - 1];
            match arguments.iter().find(|(argument, _)| *argument == name) {
                Some((_, value)) => value.fmt(f)?,
                None => f.write_str(&template[start..end])?,
            }
        } else {
            f.write_str(&template[from..=start])?;
        }
        from = end;
    }
    f.write_str(&template[from..])
}

/// Passes on the value of each placeholder in a template, once.
pub(crate) fn values(template: &str, arguments: &[NamedValue<'_>], mut take: impl FnMut(&str, &dyn fmt::Display)) {
    for (name, value) in arguments.iter().filter(|(name, _)| has(template, name)) {
        take(name, *value);
    }
}

/// Whether a template has a placeholder with this name. It also works at compile time.
pub(crate) const fn has(template: &str, name: &str) -> bool {
    let (template, name) = (template.as_bytes(), name.as_bytes());
    let mut from = 0;
    while let Some(placeholder) = Placeholder::first(template, from) {
        if placeholder.is(name, template) {
            return true;
        }
        from = placeholder.end + 1;
    }
    false
}

/// The name of a placeholder, as a range of bytes. At compile time, a slice would cost more than everything else.
#[derive(Clone, Copy)]
pub(crate) struct Placeholder {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Placeholder {
    /// The first placeholder at or after an index.
    pub(crate) const fn first(bytes: &[u8], from: usize) -> Option<Self> {
        let mut start = from;
        while start < bytes.len() {
            if bytes[start] == b'{' {
                start += 1;
                if start < bytes.len() && bytes[start] != b'{' {
                    let mut end = start;
                    while end < bytes.len() && bytes[end] != b'}' {
                        end += 1;
                    }
                    return if end < bytes.len() { Some(Self { start, end }) } else { None };
                }
            }
            start += 1;
        }
        None
    }

    /// Whether the placeholder has this name.
    pub(crate) const fn is(self, name: &[u8], template: &[u8]) -> bool {
        let mut at = 0;
        while at < name.len() && self.start + at < self.end && template[self.start + at] == name[at] {
            at += 1;
        }
        at == name.len() && self.start + at == self.end
    }

    /// The name.
    pub(crate) const fn name(self, template: &[u8]) -> &str {
        let (head, _) = template.split_at(self.end);
        match core::str::from_utf8(head.split_at(self.start).1) {
            Ok(name) => name,
            Err(_) => "",
        }
    }
}

/// A part that is not written literally: a placeholder or a doubled brace.
struct Mark {
    start: usize,
    end: usize,
    is_placeholder: bool,
}

/// The first such part at or after an index.
const fn mark(template: &str, from: usize) -> Option<Mark> {
    let bytes = template.as_bytes();
    let mut start = from;
    while start < bytes.len() {
        if matches!(bytes[start], b'{' | b'}') {
            let mut end = start + 1;
            if end < bytes.len() && bytes[end] == bytes[start] {
                return Some(Mark { start, end: end + 1, is_placeholder: false });
            }
            while end < bytes.len() {
                if bytes[end] == b'}' {
                    return Some(Mark { start, end: end + 1, is_placeholder: true });
                }
                end += 1;
            }
            return None;
        }
        start += 1;
    }
    None
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
        for (template, expected, first) in [
            ("", "", None),
            ("no braces", "no braces", None),
            ("{{}}", "{}", None),
            ("set {{a}} 中", "set {a} 中", None),
            ("{user}", "{Ann}", Some("user")),
            ("{0}{user}{0}", "7{Ann}7", Some("0")),
            ("用户 {user} 的 {{{0}}}", "用户 {Ann} 的 {7}", Some("user")),
            ("{{{中}}}", "{never}", Some("中")),
            ("{user} and {other}", "{Ann} and {other}", Some("user")),
        ] {
            assert_eq!(Filled(template, &arguments).to_string(), expected);
            assert_eq!(
                Placeholder::first(template.as_bytes(), 0).map(|one| one.name(template.as_bytes())),
                first,
                "{template}"
            );
        }
    }

    #[test]
    fn what_no_catalog_has_is_no_panic() {
        for template in ["{", "}", "{a", "a}", "{{{", "}}}", "{中", "}{", "{}", "{}}"] {
            let _: String = Filled(template, &[]).to_string();
            let _ = Placeholder::first(template.as_bytes(), 0).map(|one| one.name(template.as_bytes()));
        }
    }
}
