//! Parses `#[status(…)]`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Ident, LitStr, Meta, Path, Result};

use super::alike::alike;
use super::arguments::{self, only_ident, with_list};
use super::code::Code;
use super::envelope;
use super::errors::Errors;
use super::fields::Field;
use super::keywords::{Form, Keyword, Site};
use super::message::Message;
use super::part::Part;
use crate::respond::Framework;

/// The options of a type.
pub(crate) struct Options {
    pub(crate) status_core: TokenStream,
    pub(crate) default: Option<Code>,
    pub(crate) code_only: Option<Ident>,
    /// The frameworks for which the type implements responses, if there is a `respond(…)`.
    pub(crate) respond: Option<Vec<Framework>>,
    /// The differences from the default `Envelope`, as method calls.
    pub(crate) envelope: Option<(Ident, TokenStream)>,
    /// The function that completes a problem before it is sent.
    pub(crate) with: Option<(Ident, Path)>,
}

/// The status of a variant or of a struct.
#[derive(Default)]
pub(crate) struct Status {
    pub(crate) code: Option<Code>,
    pub(crate) message: Option<Message>,
    /// The values of placeholders that are not fields.
    pub(crate) values: Vec<Value>,
    pub(crate) transparent: Option<Ident>,
    pub(crate) public: Option<Ident>,
    /// The text for the log alone: `log("…")`.
    pub(crate) log: Option<Message>,
    /// What the response contains besides the texts of the code.
    pub(crate) response: Vec<Part>,
}

/// `path = .path.display()`
pub(crate) struct Value {
    pub(crate) name: Ident,
    pub(crate) value: TokenStream,
}

impl Value {
    /// The placeholder for the field; `{type}` stands for `r#type`.
    pub(crate) fn placeholder(&self) -> String {
        self.name.unraw().to_string()
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            status_core: quote!(::status_core),
            default: None,
            code_only: None,
            respond: None,
            envelope: None,
            with: None,
        }
    }
}

impl Options {
    /// The problem after the type's function has completed it.
    pub(crate) fn complete(&self, problem: &TokenStream) -> TokenStream {
        let status_core = &self.status_core;
        // The compiler reports a function of another type under its path.
        let call = |(_, with): &(Ident, Path)| {
            quote!({
                let __complete: fn(#status_core::Problem) -> #status_core::Problem = #with;
                __complete(#problem)
            })
        };
        self.with.as_ref().map_or_else(|| problem.clone(), call)
    }

    /// The call that chooses the body of a problem, if the type specifies one.
    pub(crate) fn envelope(&self) -> TokenStream {
        let Self { status_core, envelope, .. } = self;
        envelope
            .as_ref()
            .map_or_else(TokenStream::new, |(_, calls)| quote!(.envelope(#status_core::Envelope::new()#calls)))
    }
}

/// Combines all `#[status(…)]` of a type or a variant.
pub(crate) fn options_and_status(
    attributes: &[Attribute],
    site: Site,
    fields: &[Field<'_>],
    errors: &mut Errors,
) -> (Options, Status) {
    let mut parser = Parser { site, fields, options: Options::default(), status: Status::default(), errors };
    let mut first: Option<&Attribute> = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("status")) {
        match first {
            // A type may have several, because each may depend on `cfg_attr`.
            Some(first) if site == Site::Variant => {
                let message = "duplicate `#[status]`\n  help: write everything into one attribute";
                parser.errors.twice(first, attribute, message);
                continue;
            }
            _ => first = Some(attribute),
        }
        match &attribute.meta {
            Meta::List(list) if !list.tokens.is_empty() => parser.add_list(list.tokens.clone()),
            _ => parser.errors.at(attribute, format!("expected {}", site.expected())),
        }
    }
    (parser.options, parser.status)
}

struct Parser<'a> {
    site: Site,
    fields: &'a [Field<'a>],
    options: Options,
    status: Status,
    errors: &'a mut Errors,
}

impl Parser<'_> {
    /// Adds the arguments of one attribute.
    fn add_list(&mut self, tokens: TokenStream) {
        let mut written = None;
        let mut of_message = Vec::new();
        for argument in arguments::split(tokens) {
            match self.argument(argument, written.is_some()) {
                Argument::Done => {}
                Argument::Message(message) => written = Some(message),
                Argument::OfMessage(argument) => of_message.push(argument),
            }
        }
        let Some(written) = written else { return };
        if self.site == Site::Responder {
            self.errors.at(written, format!("expected {}", self.site.expected()));
        } else if self.site == Site::Enum {
            self.errors.with_help(written, "an enum cannot have a message", "write the message above a variant");
        } else if let Some(first) = &self.status.message {
            self.errors.twice(&first.written, &written, "duplicate message");
        } else {
            self.status.message = Message::parse(written, of_message, self.fields, self.errors);
            if self.status.message.is_none() {
                // It is given but malformed, so no further errors are reported about it.
                self.status.public = None;
            }
        }
    }

    /// Adds an argument, unless it belongs to the message.
    fn argument(&mut self, argument: TokenStream, after_message: bool) -> Argument {
        if let Some(word) = only_ident(&argument).filter(|word| Keyword::find(word, self.site).is_some()) {
            self.add_word(word);
            return Argument::Done;
        }
        if let Some((name, list)) = with_list(&argument).filter(|_| !after_message) {
            self.add_list_option(&name, list);
            return Argument::Done;
        }
        let argument = match arguments::named(argument) {
            Ok((name, value)) if self.is_option(&name) => {
                self.add_option(&name, value);
                return Argument::Done;
            }
            Ok((name, value)) if after_message => return Argument::OfMessage(quote!(#name = #value)),
            Ok((name, value)) => {
                self.add_value(name, value);
                return Argument::Done;
            }
            Err(argument) => argument,
        };
        if after_message {
            return Argument::OfMessage(argument);
        }
        if let Ok(message) = syn::parse2::<LitStr>(argument.clone()) {
            return Argument::Message(message);
        }
        self.add_code(argument);
        Argument::Done
    }

    /// `transparent`, or an option that lacks what follows it.
    fn add_word(&mut self, word: Ident) {
        let known = match &*word.to_string() {
            "transparent" => &mut self.status.transparent,
            "public" => &mut self.status.public,
            "code_only" => &mut self.options.code_only,
            _ => {
                let message = self.unknown(&word);
                return self.errors.at(&word, message);
            }
        };
        match known {
            Some(first) => self.errors.twice(first, &word, format!("duplicate option `{word}`")),
            None => *known = Some(word),
        }
    }

    /// `respond(axum, tonic)`, `retry_after(.delay)`
    fn add_list_option(&mut self, name: &Ident, list: TokenStream) {
        let form = Keyword::find(name, self.site).map(|keyword| keyword.form);
        if form != Some(Form::List) || list.is_empty() {
            let message = self.unknown(name);
            return self.errors.at(name, message);
        }
        match &*name.to_string() {
            "respond" => {
                let known = self.options.respond.get_or_insert_default();
                let added = Punctuated::parse_terminated.parse2(list).and_then(|list| Framework::add(known, list));
                self.errors.ok(added);
            }
            "with" => match Path::parse_mod_style.parse2(list) {
                Ok(_) if self.options.with.is_some() => self.errors.at(name, "duplicate option `with`"),
                Ok(path) => self.options.with = Some((name.clone(), path)),
                Err(error) => self
                    .errors
                    .push(Error::new(error.span(), "expected the path of a function, as in `with(complete)`")),
            },
            "body" => {
                let Some(envelope) = self.errors.ok(envelope::parse(list)) else { return };
                match self.options.envelope {
                    Some(_) => self.errors.at(name, "duplicate option `body`"),
                    None => self.options.envelope = Some((name.clone(), envelope)),
                }
            }
            "log" => self.add_log(name, arguments::split(list)),
            _ => {
                for part in Part::parse(name, list) {
                    self.add_part(part);
                }
            }
        }
    }

    /// `log("{store} refused the connection")`
    fn add_log(&mut self, name: &Ident, arguments: Vec<TokenStream>) {
        let mut arguments = arguments.into_iter();
        let written = arguments.next().unwrap_or_default();
        let Ok(message) = syn::parse2::<LitStr>(written.clone()) else {
            return self.errors.at(written, "expected a message, as in `log(\"no item {0}\")`");
        };
        if self.status.log.is_some() {
            return self.errors.at(name, "duplicate option `log`");
        }
        self.status.log = Message::parse(message, arguments.collect(), self.fields, self.errors);
    }

    fn add_part(&mut self, part: Result<Part>) {
        let Some(part) = self.errors.ok(part) else { return };
        match self.status.response.iter().find(|first| first.is_same(&part)) {
            Some(first) => {
                let message = format!("duplicate {}", part.description());
                self.errors.twice(first.written(), part.written(), message);
            }
            None => self.status.response.push(part),
        }
    }

    /// Whether `name = value` is an option here; with variants and structs, it is a placeholder's value.
    fn is_option(&self, name: &Ident) -> bool {
        match self.site {
            Site::Enum | Site::Responder => true,
            Site::Struct | Site::Variant => name == "crate" || name == "default",
        }
    }

    /// `crate = my::status_core`, `default = 502`
    fn add_option(&mut self, name: &Ident, value: TokenStream) {
        match (&*name.to_string(), self.site) {
            ("crate", Site::Enum | Site::Struct | Site::Responder) => match Path::parse_mod_style.parse2(value) {
                Ok(path) => self.options.status_core = path.into_token_stream(),
                Err(error) => self.errors.push(Error::new(error.span(), "expected the path of a crate or module")),
            },
            ("default", Site::Enum) => {
                if let Some(code) = self.errors.ok(Code::parse(name, value)) {
                    match self.options.default {
                        Some(_) => self.errors.at(name, "duplicate option `default`"),
                        None => self.options.default = Some(code),
                    }
                }
            }
            ("default", Site::Struct | Site::Variant) => {
                self.errors.with_help(name, "`default` is only for enums", "write the code without `default =`");
            }
            _ => {
                let message = self.unknown(name);
                self.errors.at(name, message);
            }
        }
    }

    /// `path = .path.display()`
    fn add_value(&mut self, name: Ident, value: TokenStream) {
        if value.is_empty() {
            return self.errors.at(&name, format!("expected a value, as in `{name} = .{name}`"));
        }
        match self.status.values.iter().find(|first| first.name == name) {
            Some(first) => self.errors.twice(&first.name, &name, format!("duplicate value for `{name}`")),
            None => self.status.values.push(Value { name, value }),
        }
    }

    fn add_code(&mut self, argument: TokenStream) {
        if let Some(word) =
            only_ident(&argument).filter(|word| word.to_string().starts_with(|c: char| c.is_lowercase()))
        {
            let message = self.unknown(&word);
            return self.errors.at(&word, message);
        }
        if self.site == Site::Enum {
            let help = "write the code above a variant, or `default = …` for variants without a code";
            return self.errors.with_help(argument, "an enum cannot have a code", help);
        }
        let Some(code) = self.errors.ok(Code::parse(&argument, argument.clone())) else { return };
        match &self.status.code {
            Some(first) => self.errors.twice(first, &code, "duplicate code"),
            None => self.status.code = Some(code),
        }
    }

    /// The error of a word that is unknown, in the wrong place or in the wrong form.
    fn unknown(&self, word: &Ident) -> String {
        let (site, written) = (self.site, word.unraw().to_string());
        if let Some(keyword) = Keyword::find(word, site) {
            return format!("expected `{}`", keyword.example);
        }
        if written == "envelope" && site != Site::Variant {
            return "expected `body(envelope)` or `body(envelope(…))`".to_owned();
        }
        if site == Site::Variant && Keyword::find(word, Site::Enum).is_some() {
            return format!("`{written}` is not an option of a variant\n  help: write it above the enum");
        }
        if site == Site::Enum && Keyword::find(word, Site::Variant).is_some() {
            return format!("`{written}` is not an option of an enum\n  help: write it above a variant");
        }
        let near = alike(&written, Keyword::of(site).map(|keyword| keyword.name), 2).next();
        let help =
            near.map_or_else(|| format!("expected {}", site.expected()), |known| format!("did you mean `{known}`?"));
        format!("unknown option `{written}`\n  help: {help}")
    }
}

enum Argument {
    Done,
    Message(LitStr),
    OfMessage(TokenStream),
}
