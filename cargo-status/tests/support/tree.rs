//! A tree of values, and the ways to write it as TOML.

use core::fmt::Write as _;

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Text(String),
    Int(i64),
    Bool(bool),
    List(Vec<Value>),
    Table(Vec<(String, Value)>),
}

/// The way in which a tree is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    tables: Tables,
    texts: Texts,
    newline: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Tables {
    /// `[codes.A]` with `title.zh = …`
    Dotted,
    /// `[codes.A]` with `title = { zh = … }`
    Inline,
    /// `[codes.A.title]` with `zh = …`
    Headers,
    /// `codes.A.title.zh = …`
    Flat,
}

#[derive(Clone, Copy, Debug)]
enum Texts {
    Basic,
    Literal,
    Multiline,
}

impl Style {
    pub(crate) const ALL: [Self; 6] = [
        Self { tables: Tables::Dotted, texts: Texts::Basic, newline: "\n" },
        Self { tables: Tables::Inline, texts: Texts::Literal, newline: "\n" },
        Self { tables: Tables::Headers, texts: Texts::Multiline, newline: "\n" },
        Self { tables: Tables::Flat, texts: Texts::Literal, newline: "\n" },
        Self { tables: Tables::Dotted, texts: Texts::Multiline, newline: "\n" },
        Self { tables: Tables::Dotted, texts: Texts::Basic, newline: "\r\n" },
    ];
}

impl Value {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn table<const N: usize>(entries: [(&str, Self); N]) -> Self {
        Self::Table(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// The entries of a table.
    pub(crate) fn entries(&mut self) -> &mut Vec<(String, Self)> {
        match self {
            Self::Table(entries) => entries,
            other => panic!("{other:?} is not a table"),
        }
    }

    pub(crate) fn get(&mut self, key: &str) -> Option<&mut Self> {
        self.entries().iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(crate) fn set(&mut self, key: &str, value: Self) {
        self.remove(key);
        self.entries().push((key.to_owned(), value));
    }

    pub(crate) fn remove(&mut self, key: &str) {
        self.entries().retain(|(name, _)| name != key);
    }
}

/// The tree as a file. Its root, `codes`, `groups` and `retired` must be tables.
pub(crate) fn write(tree: &Value, style: Style) -> String {
    let mut out = String::new();
    let Value::Table(root) = tree else { panic!("the root is not a table") };
    for (key, value) in root {
        let Value::Table(entries) = value else { panic!("`{key}` is not a table") };
        match (style.tables, key.as_str()) {
            (Tables::Flat, _) => body(&mut out, &format!("{}.", self::key(key)), entries, style),
            (_, "catalog") => section(&mut out, key, value, style),
            _ => entries.iter().for_each(|(name, one)| {
                section(&mut out, &format!("{}.{}", self::key(key), self::key(name)), one, style);
            }),
        }
    }
    out
}

fn section(out: &mut String, path: &str, value: &Value, style: Style) {
    let Value::Table(entries) = value else { panic!("`{path}` is not a table") };
    let is_apart = |entry: &&(String, Value)| style.tables == Tables::Headers && matches!(entry.1, Value::Table(_));
    let _ = write!(out, "[{path}]{}", style.newline);
    body(out, "", entries.iter().filter(|entry| !is_apart(entry)), style);
    for (key, value) in entries.iter().filter(is_apart) {
        section(out, &format!("{path}.{}", self::key(key)), value, style);
    }
    out.push_str(style.newline);
}

fn body<'a>(out: &mut String, prefix: &str, entries: impl IntoIterator<Item = &'a (String, Value)>, style: Style) {
    for (name, value) in entries {
        let path = format!("{prefix}{}", key(name));
        match value {
            Value::Table(inner) if style.tables != Tables::Inline && !inner.is_empty() => {
                body(out, &format!("{path}."), inner, style);
            }
            value => {
                let _ = write!(out, "{path} = ");
                inline(out, value, style);
                out.push_str(style.newline);
            }
        }
    }
}

fn inline(out: &mut String, value: &Value, style: Style) {
    match value {
        Value::Text(text) => quoted(out, text, style),
        Value::Int(number) => {
            let _ = write!(out, "{number}");
        }
        Value::Bool(truth) => {
            let _ = write!(out, "{truth}");
        }
        Value::List(list) => {
            out.push('[');
            for one in list {
                inline(out, one, style);
                out.push(',');
            }
            out.push(']');
        }
        Value::Table(entries) => {
            out.push('{');
            for (at, (name, value)) in entries.iter().enumerate() {
                let _ = write!(out, "{}{} = ", if at > 0 { ", " } else { "" }, key(name));
                inline(out, value, style);
            }
            out.push('}');
        }
    }
}

fn key(name: &str) -> String {
    let is_bare = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    if is_bare { name.to_owned() } else { format!("\"{}\"", escaped(name, false)) }
}

fn quoted(out: &mut String, text: &str, style: Style) {
    let is_plain = !text.contains(|c: char| c == '\'' || c.is_control());
    let _ = match style.texts {
        Texts::Literal if is_plain => write!(out, "'{text}'"),
        // A line break of the text becomes one of the file, so `\n` can only be written literally in files with `\n`.
        Texts::Multiline => write!(out, "\"\"\"\n{}\"\"\"", escaped(text, style.newline == "\n")),
        _ => write!(out, "\"{}\"", escaped(text, false)),
    };
}

fn escaped(text: &str, breaks: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let _ = match c {
            '"' | '\\' => write!(out, "\\{c}"),
            c if c.is_control() && !(breaks && c == '\n') => write!(out, "\\u{:04X}", u32::from(c)),
            c => write!(out, "{c}"),
        };
    }
    out
}
