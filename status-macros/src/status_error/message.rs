//! A custom message: a format string in which `{0}` and `{user}` refer to fields.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;

use super::alike::alike;
use super::arguments;
use super::errors::Errors;
use super::fields::{Field, find};

/// The arguments of `write!`.
pub(crate) struct Message {
    /// The format string as written in the attribute.
    pub(crate) written: LitStr,
    /// The format string with the expansion's variables instead of fields.
    pub(crate) format: LitStr,
    /// The other arguments, each after a comma.
    pub(crate) arguments: TokenStream,
    /// The fields in the format string by index, with the traits that format them.
    pub(crate) shown: BTreeMap<usize, Vec<&'static str>>,
    /// The fields that may be paths, which only the compiler knows, by their index.
    pub(crate) texts: Vec<usize>,
    /// Whether there is nothing to format.
    pub(crate) is_plain: bool,
}

impl Message {
    /// Parses a format string and the arguments after it.
    pub(crate) fn parse(
        written: LitStr,
        arguments: Vec<TokenStream>,
        fields: &[Field<'_>],
        errors: &mut Errors,
    ) -> Option<Self> {
        let mut shown = BTreeMap::<usize, Vec<&'static str>>::new();
        let mut names = Vec::new();
        let mut out = TokenStream::new();
        let mut has_unnamed = false;
        for argument in arguments {
            let (name, value) = match arguments::named(argument) {
                Ok((name, value)) => (Some(name), value),
                Err(value) => (None, value),
            };
            let value = arguments::with_locals(value, &mut |member| {
                let (at, field) = find(fields, member)?;
                shown.entry(at).or_default();
                Some(field.local_at(member.span()))
            });
            if let Some(name) = &name {
                names.push(name.unraw().to_string());
            } else {
                has_unnamed = true;
            }
            let name = name.map(|name| quote!(#name =));
            out.extend(quote!(, #name #value));
        }
        let mut format = Format { fields, names: &names, has_unnamed, shown, ..Format::default() };
        format.parse(&written.value());
        let Format { shown, counts, wrong, out: format, .. } = format;
        if !wrong.is_empty() {
            for message in wrong {
                errors.at(&written, message);
            }
            return None;
        }
        let mut texts = Vec::new();
        for (&at, traits) in &shown {
            let (field, local) = (&fields[at], fields[at].local());
            // This field needs an argument. A captured variable would be a reference, which is not a count, and whose
            // pointer is not the field's.
            if counts.contains(&at) || traits.contains(&"Pointer") {
                out.extend(quote!(, #local = *#local));
            } else if traits.contains(&"Display") && !field.is_plain() {
                texts.push(at);
            }
        }
        let is_plain = out.is_empty() && !written.value().contains(['{', '}']);
        let format = LitStr::new(&format, Span::call_site().located_at(written.span()));
        Some(Self { written, format, arguments: out, shown, texts, is_plain })
    }
}

/// The state of rewriting a format string.
#[derive(Default)]
struct Format<'a> {
    fields: &'a [Field<'a>],
    /// The names of the arguments.
    names: &'a [String],
    has_unnamed: bool,
    shown: BTreeMap<usize, Vec<&'static str>>,
    /// The fields that are used as a width or a precision.
    counts: Vec<usize>,
    wrong: Vec<String>,
    out: String,
}

impl Format<'_> {
    fn parse(&mut self, written: &str) {
        let mut rest = written;
        while let Some(brace) = rest.find('{') {
            let (text, behind) = rest.split_at(brace + 1);
            self.out.push_str(text);
            rest = behind;
            if let Some(behind) = rest.strip_prefix('{') {
                self.out.push('{');
                rest = behind;
                continue;
            }
            // The compiler reports a missing brace.
            let Some(end) = rest.find('}') else { break };
            let (placeholder, behind) = rest.split_at(end);
            let (name, spec) =
                placeholder.split_once(':').map_or((placeholder, None), |(name, spec)| (name, Some(spec)));
            self.name(name, spec.unwrap_or_default());
            if let Some(spec) = spec {
                self.out.push(':');
                self.spec(spec);
            }
            rest = behind;
        }
        self.out.push_str(rest);
    }

    /// Rewrites the part before the colon.
    fn name(&mut self, written: &str, spec: &str) {
        match self.field(written.trim()) {
            Some(at) => {
                self.out.push_str(&self.fields[at].local().to_string());
                self.shown.entry(at).or_default().push(trait_of(spec));
            }
            None => self.out.push_str(written),
        }
    }

    /// Rewrites the part after the colon, in which a width or precision may be a field.
    fn spec(&mut self, spec: &str) {
        let mut rest = spec;
        while let Some(dollar) = rest.find('$') {
            let (before, behind) = rest.split_at(dollar);
            let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| at + 1);
            // In `<0width$`, the zero is a flag. In `0$` and `.0$`, it is an index.
            let is_flag =
                before[start..].starts_with('0') && before.len() > start + 1 && !before[..start].ends_with('.');
            let (before, name) = before.split_at(start + usize::from(is_flag));
            self.out.push_str(before);
            match self.field(name) {
                Some(at) => {
                    self.out.push_str(&self.fields[at].local().to_string());
                    self.shown.entry(at).or_default();
                    self.counts.push(at);
                }
                None => self.out.push_str(name),
            }
            self.out.push('$');
            rest = &behind[1..];
        }
        self.out.push_str(rest);
    }

    /// The field that a name or number in the string refers to, if any.
    fn field(&mut self, name: &str) -> Option<usize> {
        if name.is_empty() || self.names.iter().any(|known| known == name) {
            return None;
        }
        let is_number = name.starts_with(|c: char| c.is_ascii_digit());
        let field = self.fields.iter().position(|field| field.name() == name);
        match field {
            Some(_) if is_number && self.has_unnamed => self.wrong.push(format!(
                "`{{{name}}}` could be a field or an argument\n  help: give the argument a name, as in `value = …`"
            )),
            Some(_) => {}
            // The name may be an argument, a constant, or the error itself.
            None if if is_number { self.has_unnamed } else { name == "self" || !name.contains(char::is_lowercase) } => {
            }
            None => self.wrong.push(self.no_field(name)),
        }
        field
    }

    fn no_field(&self, name: &str) -> String {
        let known: Vec<String> = self.fields.iter().map(Field::name).collect();
        let has = match &known[..] {
            [] => "there are no fields".to_owned(),
            [only] => format!("the only field is `{only}`"),
            known => format!("the fields are `{}`", known.join("`, `")),
        };
        let near = alike(name, known.iter().map(String::as_str), name.len() / 3).next();
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None if name.starts_with(|c: char| c.is_ascii_digit()) => has,
            // A constant in lower case is rare, and a misspelled field is not.
            None => format!("{has}; after the message, write `{name} = …`, or for a constant `{name} = {name}`"),
        };
        format!("`{name}` is not a field\n  help: {help}")
    }
}

/// The trait of a format specification.
fn trait_of(spec: &str) -> &'static str {
    match spec.trim_end().chars().next_back() {
        Some('?') => "Debug",
        Some('o') => "Octal",
        Some('x') => "LowerHex",
        Some('X') => "UpperHex",
        Some('p') => "Pointer",
        Some('b') => "Binary",
        Some('e') => "LowerExp",
        Some('E') => "UpperExp",
        _ => "Display",
    }
}
