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

/// A placeholder in a template, and the index after it.
pub(crate) struct Placeholder<'a> {
    pub(crate) name: &'a str,
    pub(crate) end: usize,
}

/// The first placeholder at or after an index. It also works at compile time.
pub(crate) const fn placeholder(template: &str, from: usize) -> Option<Placeholder<'_>> {
    let mut from = from;
    while let Some(Mark { start, end, is_placeholder }) = mark(template, from) {
        if is_placeholder {
            let (head, _) = template.as_bytes().split_at(end - 1);
            return match core::str::from_utf8(head.split_at(start + 1).1) {
                Ok(name) => Some(Placeholder { name, end }),
                Err(_) => None,
            };
        }
        from = end;
    }
    None
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
            assert_eq!(placeholder(template, 0).map(|one| one.name), first, "{template}");
        }
    }

    #[test]
    fn what_no_catalog_has_is_no_panic() {
        for template in ["{", "}", "{a", "a}", "{{{", "}}}", "{中", "}{", "{}", "{}}"] {
            let _: String = Filled(template, &[]).to_string();
            let _ = placeholder(template, 0);
        }
    }
}
