//! Parses `#[status(…)]`.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Ident, LitStr, Meta, Path, Result, Token};

use super::alike::alike;
use super::arguments;
use super::code::Code;
use super::errors::Errors;
use super::fields::Field;
use super::message::Message;
use crate::respond::Framework;

/// The options of a type.
pub(crate) struct Options {
    pub(crate) status_core: TokenStream,
    pub(crate) default: Option<Code>,
    pub(crate) code_only: Option<Ident>,
    /// The frameworks for which the type implements responses.
    pub(crate) respond: Vec<Framework>,
    /// The differences from the default `Envelope`, as method calls.
    pub(crate) envelope: Option<TokenStream>,
    /// The function that completes a problem before it is sent.
    pub(crate) with: Option<Path>,
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
}

/// `path = .path.display()`
pub(crate) struct Value {
    pub(crate) name: Ident,
    pub(crate) value: TokenStream,
}

/// What an attribute belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Site {
    Enum,
    Struct,
    Variant,
    /// The type that `responder!` generates.
    Responder,
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
            respond: Vec::new(),
            envelope: None,
            with: None,
        }
    }
}

impl Options {
    /// The problem after the type's function has completed it.
    pub(crate) fn complete(&self, problem: &TokenStream) -> TokenStream {
        self.with.as_ref().map_or_else(|| problem.clone(), |with| quote!(#with(#problem)))
    }

    /// The call that chooses the body of a problem, if the type specifies one.
    pub(crate) fn envelope(&self) -> TokenStream {
        let Self { status_core, envelope, .. } = self;
        envelope.as_ref().map_or_else(TokenStream::new, |calls| quote!(.envelope(#status_core::Envelope::new()#calls)))
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
                parser.errors.twice(first, attribute, "`#[status]` is here twice: write all of it into one");
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

impl Site {
    fn expected(self) -> &'static str {
        match self {
            Self::Enum => {
                "`default = …`, `code_only`, `respond(…)`, `body = …` or `crate = …`, as in `#[status(default = 502)]`"
            }
            Self::Responder => "`with = …`, `body = \"envelope\"`, `envelope(…)` or `crate = …`",
            Self::Struct | Self::Variant => {
                "a code, a message or `transparent`, as in `#[status(404, \"no item {0}\")]`"
            }
        }
    }

    fn keywords(self) -> &'static [&'static str] {
        match self {
            Self::Enum => &["body", "code_only", "crate", "default", "envelope", "respond", "with"],
            Self::Struct => &["body", "code_only", "crate", "envelope", "public", "respond", "transparent", "with"],
            Self::Variant => &["public", "transparent"],
            Self::Responder => &["body", "crate", "envelope", "with"],
        }
    }
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
            self.errors.at(written, "an enum has no message: its variants have");
        } else if let Some(first) = &self.status.message {
            self.errors.twice(&first.written, &written, "there are two messages");
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
        if let Some(word) = only_ident(&argument).filter(|word| self.site.keywords().contains(&&*word.to_string())) {
            self.add_keyword(word);
            return Argument::Done;
        }
        if let Some((name, list)) = with_list(&argument).filter(|_| !after_message) {
            self.add_keyword_with_list(&name, list);
            return Argument::Done;
        }
        let argument = match arguments::named(argument) {
            Ok((name, value)) if self.is_option(&name, &value, after_message) => {
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

    fn add_keyword(&mut self, word: Ident) {
        let known = match &*word.to_string() {
            "transparent" => &mut self.status.transparent,
            "public" => &mut self.status.public,
            "code_only" => &mut self.options.code_only,
            "respond" | "envelope" => return self.errors.at(&word, format!("expected `{word}(…)`")),
            _ => return self.errors.at(&word, format!("expected `{word} = …`")),
        };
        match known {
            Some(first) => self.errors.twice(first, &word, format!("`{word}` is here twice")),
            None => *known = Some(word),
        }
    }

    /// `respond(axum, tonic)`, `envelope(code = "errno", always_200)`
    fn add_keyword_with_list(&mut self, name: &Ident, list: TokenStream) {
        if name == "respond" {
            let frameworks = Punctuated::<Framework, Token![,]>::parse_terminated.parse2(list);
            match self.errors.ok(frameworks) {
                Some(frameworks) if frameworks.is_empty() => {
                    self.errors.at(name, "expected frameworks, such as `axum`");
                }
                Some(frameworks) => self.options.respond.extend(frameworks),
                None => {}
            }
        } else if let Some(envelope) = self.errors.ok(envelope(list)) {
            self.set_envelope(name, envelope);
        }
    }

    fn set_envelope(&mut self, name: &Ident, envelope: TokenStream) {
        match self.options.envelope {
            Some(_) => self.errors.at(name, "the body is named twice"),
            None => self.options.envelope = Some(envelope),
        }
    }

    /// Whether the argument is an option of the type. A struct may also have placeholders with these names.
    fn is_option(&self, name: &Ident, value: &TokenStream, after_message: bool) -> bool {
        match self.site {
            Site::Enum | Site::Responder => true,
            Site::Struct if !after_message && name == "body" => syn::parse2::<LitStr>(value.clone()).is_ok(),
            Site::Struct if !after_message && name == "with" => Path::parse_mod_style.parse2(value.clone()).is_ok(),
            Site::Struct | Site::Variant => name == "crate",
        }
    }

    /// `crate = my::status_core`, `default = 502`, `body = "envelope"`, `with = complete`
    fn add_option(&mut self, name: &Ident, value: TokenStream) {
        match &*name.to_string() {
            "crate" if self.site == Site::Variant => self.errors.at(name, unknown(name, self.site)),
            "crate" => match Path::parse_mod_style.parse2(value) {
                Ok(path) => self.options.status_core = path.into_token_stream(),
                Err(error) => self.errors.push(Error::new(error.span(), "expected the path of a crate or module")),
            },
            "body" if self.site != Site::Variant => {
                let body = match syn::parse2::<LitStr>(value) {
                    Ok(body) if body.value() == "envelope" => Ok(TokenStream::new()),
                    Ok(body) => Err(Error::new(body.span(), "the only other body is \"envelope\"")),
                    Err(_) => Err(Error::new(name.span(), "expected `body = \"envelope\"`")),
                };
                if let Some(envelope) = self.errors.ok(body) {
                    self.set_envelope(name, envelope);
                }
            }
            "with" if self.site != Site::Variant => match Path::parse_mod_style.parse2(value) {
                Ok(_) if self.options.with.is_some() => self.errors.at(name, "`with` is here twice"),
                Ok(path) => self.options.with = Some(path),
                Err(error) => self.errors.push(Error::new(error.span(), "expected the path of a function")),
            },
            "default" if self.site == Site::Enum => {
                if let Some(code) = self.errors.ok(Code::parse(name, value)) {
                    match self.options.default {
                        Some(_) => self.errors.at(name, "`default` is here twice"),
                        None => self.options.default = Some(code),
                    }
                }
            }
            _ => self.errors.at(name, unknown(name, self.site)),
        }
    }

    /// `path = .path.display()`
    fn add_value(&mut self, name: Ident, value: TokenStream) {
        if name == "default" {
            return self.errors.at(name, "`default` is said of a whole enum; here, write the code without it");
        }
        if value.is_empty() {
            return self.errors.at(&name, format!("expected a value, as in `{name} = .{name}`"));
        }
        match self.status.values.iter().find(|first| first.name == name) {
            Some(first) => self.errors.twice(&first.name, &name, format!("`{name}` is here twice")),
            None => self.status.values.push(Value { name, value }),
        }
    }

    fn add_code(&mut self, argument: TokenStream) {
        if let Some(word) =
            only_ident(&argument).filter(|word| word.to_string().starts_with(|c: char| c.is_lowercase()))
        {
            return self.errors.at(&word, unknown(&word, self.site));
        }
        if self.site == Site::Enum {
            return self
                .errors
                .at(argument, "an enum has no code: its variants have, or `default = …` for those without");
        }
        let Some(code) = self.errors.ok(Code::parse(&argument, argument.clone())) else { return };
        match &self.status.code {
            Some(first) => self.errors.twice(first, &code, "there are two codes"),
            None => self.status.code = Some(code),
        }
    }
}

enum Argument {
    Done,
    Message(LitStr),
    OfMessage(TokenStream),
}

fn unknown(word: &Ident, site: Site) -> String {
    let written = word.unraw().to_string();
    if site == Site::Variant && Site::Enum.keywords().contains(&&*written) {
        return format!("`{written}` is said of a whole type: write it above the enum");
    }
    if site == Site::Enum && Site::Variant.keywords().contains(&&*written) {
        return format!("`{written}` is said of a variant: write it there");
    }
    let near = alike(&written, site.keywords().iter().copied(), 2).next();
    let near = near.map_or_else(String::new, |known| format!("; did you mean `{known}`?"));
    format!("expected {}, not `{written}`{near}", site.expected())
}

/// Converts `code = "errno", message = "errmsg", always_200` into method calls on an `Envelope`.
fn envelope(list: TokenStream) -> Result<TokenStream> {
    const NAMES: [&str; 5] = ["code", "message", "data", "request_id", "errors"];

    let mut seen = Vec::new();
    let mut calls = TokenStream::new();
    let names = |meta: syn::meta::ParseNestedMeta<'_>| {
        let word = meta.path.require_ident()?.clone();
        if seen.contains(&word.to_string()) {
            return Err(meta.error(format!("`{word}` is here twice")));
        }
        seen.push(word.to_string());
        if word == "always_200" {
            calls.extend(quote!(.always_200()));
        } else if NAMES.iter().any(|name| word == name) {
            let name: LitStr = meta.value()?.parse()?;
            calls.extend(quote!(.#word(#name)));
        } else {
            return Err(meta.error("expected `code`, `message`, `data`, `request_id`, `errors` or `always_200`"));
        }
        Ok(())
    };
    syn::meta::parser(names).parse2(list)?;
    Ok(calls)
}

/// `respond(…)` or `envelope(…)`
fn with_list(argument: &TokenStream) -> Option<(Ident, TokenStream)> {
    let mut tokens = argument.clone().into_iter();
    match (tokens.next()?, tokens.next()?, tokens.next()) {
        (TokenTree::Ident(word), TokenTree::Group(group), None) if word == "respond" || word == "envelope" => {
            Some((word, group.stream()))
        }
        _ => None,
    }
}

fn only_ident(argument: &TokenStream) -> Option<Ident> {
    let mut tokens = argument.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(word)), None) => Some(word),
        _ => None,
    }
}
