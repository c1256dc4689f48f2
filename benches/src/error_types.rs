//! The sources of a large error type, with the derive and with thiserror.

use core::fmt::Write as _;

/// What each variant of the error type has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A number as its code, and no fields.
    Number,
    /// A code of a catalog, whose message has this number of placeholders. There are as many fields.
    Code(usize),
    /// A number as its code, and a custom message that shows two fields.
    Message,
}

/// How the error type is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Author {
    StatusError,
    Thiserror,
}

/// Numbers of status codes, in turn.
const NUMBERS: [u16; 8] = [400, 403, 404, 409, 422, 429, 500, 503];
/// Names and types of fields.
const FIELDS: [(&str, &str); 2] = [("user", "String"), ("limit", "u32")];

impl Shape {
    pub(crate) const ALL: [Self; 5] = [Self::Number, Self::Code(0), Self::Code(1), Self::Code(2), Self::Message];

    /// The name in tables.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Number => "numbers",
            Self::Code(0) => "codes without placeholders",
            Self::Code(1) => "codes with one placeholder",
            Self::Code(_) => "codes with two placeholders",
            Self::Message => "custom messages with two fields",
        }
    }

    const fn fields(self) -> usize {
        match self {
            Self::Number => 0,
            Self::Code(fields) => fields,
            Self::Message => 2,
        }
    }

    /// The catalog whose codes the error type names.
    pub(crate) fn catalog(self, variants: usize) -> String {
        let mut text = String::from("[catalog]\nname = \"ServiceCode\"\n");
        for at in 0..variants {
            let number = NUMBERS[at % NUMBERS.len()];
            let _ = write!(
                text,
                "\n[codes.Failed{at}]\ncode = {}\nstatus = {number}\ntitle.zh = \"第 {at} 步失败\"\ntitle.en = \"Step {at} failed\"\n",
                10_000 + at
            );
            if self.fields() > 0 {
                let _ = write!(text, "message.zh = \"{0}\"\nmessage.en = \"{0}\"\n", self.message(at));
            }
        }
        text
    }

    /// The source of the error type. Sources with another `edit` differ in a comment.
    pub(crate) fn source(self, author: Author, variants: usize, edit: usize) -> String {
        let (import, derive) = match author {
            Author::StatusError if matches!(self, Self::Code(_)) => {
                ("use codes::ServiceCode;\n", "status_core::StatusError")
            }
            Author::StatusError => ("", "status_core::StatusError"),
            Author::Thiserror => ("", "thiserror::Error"),
        };
        let mut text = format!("//! Edit {edit}.\n\n{import}\n#[derive(Debug, {derive})]\npub enum Error {{\n");
        let fields: Vec<String> = FIELDS[..self.fields()].iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
        let fields = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
        for at in 0..variants {
            let (number, message) = (NUMBERS[at % NUMBERS.len()], self.message(at));
            let attribute = match (author, self) {
                (Author::Thiserror, _) => format!("error(\"{message}\")"),
                (Author::StatusError, Self::Number) => format!("status({number})"),
                (Author::StatusError, Self::Code(_)) => format!("status(ServiceCode::Failed{at})"),
                (Author::StatusError, Self::Message) => format!("status({number}, \"{message}\")"),
            };
            let _ = writeln!(text, "    #[{attribute}]\n    Failed{at}{fields},");
        }
        text.push_str("}\n");
        text
    }

    fn message(self, at: usize) -> String {
        match self.fields() {
            0 => format!("step {at} failed"),
            1 => format!("step {at} failed for {{user}}"),
            _ => format!("step {at} failed for {{user}}, whose limit is {{limit}}"),
        }
    }
}
