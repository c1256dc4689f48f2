//! Parses `#[status(…)]`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
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

/// A part of the response: `retry_after(.wait)`, `header("x-limit", .limit)` and so on.
pub(crate) struct Part {
    pub(crate) keyword: Ident,
    /// The name of the header or extension member.
    pub(crate) name: Option<LitStr>,
    pub(crate) value: TokenStream,
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
        self.with.as_ref().map_or_else(|| problem.clone(), |(_, with)| quote!(#with(#problem)))
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

/// A word of `#[status(…)]`, and how it is written.
struct Keyword {
    name: &'static str,
    example: &'static str,
    form: Form,
    sites: &'static [Site],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `public`
    Word,
    /// `with(complete)`
    List,
    /// `crate = my::status_core`
    Equals,
}

const TYPE: &[Site] = &[Site::Enum, Site::Struct];
const ANY_TYPE: &[Site] = &[Site::Enum, Site::Struct, Site::Responder];
const VARIANT: &[Site] = &[Site::Struct, Site::Variant];

const KEYWORDS: [Keyword; 14] = [
    Keyword::new("default", "default = 502", Form::Equals, &[Site::Enum]),
    Keyword::new("code_only", "code_only", Form::Word, TYPE),
    Keyword::new("respond", "respond(axum)", Form::List, TYPE),
    Keyword::new("with", "with(complete)", Form::List, ANY_TYPE),
    Keyword::new("body", "body(envelope)", Form::List, ANY_TYPE),
    Keyword::new("crate", "crate = my::status_core", Form::Equals, ANY_TYPE),
    Keyword::new("transparent", "transparent", Form::Word, VARIANT),
    Keyword::new("public", "public", Form::Word, VARIANT),
    Keyword::new("log", "log(\"no item {0}\")", Form::List, VARIANT),
    Keyword::new("retry_after", "retry_after(.delay)", Form::List, VARIANT),
    Keyword::new("header", "header(\"x-limit\", .limit)", Form::List, VARIANT),
    Keyword::new("fields", "fields(.errors)", Form::List, VARIANT),
    Keyword::new("extension", "extension(limit = .limit)", Form::List, VARIANT),
    Keyword::new("instance", "instance(.uri)", Form::List, VARIANT),
];

impl Keyword {
    const fn new(name: &'static str, example: &'static str, form: Form, sites: &'static [Site]) -> Self {
        Self { name, example, form, sites }
    }

    fn find(word: &Ident, site: Site) -> Option<&'static Self> {
        Self::of(site).find(|keyword| word.unraw() == keyword.name)
    }

    fn of(site: Site) -> impl Iterator<Item = &'static Self> {
        KEYWORDS.iter().filter(move |keyword| keyword.sites.contains(&site))
    }
}

impl Site {
    fn expected(self) -> String {
        if matches!(self, Self::Struct | Self::Variant) {
            return "a code, a message or `transparent`, as in `#[status(404, \"no item {0}\")]`".to_owned();
        }
        let examples: Vec<String> = Keyword::of(self).map(|keyword| format!("`{}`", keyword.example)).collect();
        let (last, others) = examples.split_last().expect("each site has keywords");
        format!("{} or {last}", others.join(", "))
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
            Some(first) => self.errors.twice(first, &word, format!("`{word}` is here twice")),
            None => *known = Some(word),
        }
    }

    /// `respond(axum, tonic)`, `retry_after(.delay)`
    fn add_list_option(&mut self, name: &Ident, list: TokenStream) {
        let form = Keyword::find(name, self.site).map(|keyword| keyword.form);
        if form != Some(Form::List) {
            let message = self.unknown(name);
            return self.errors.at(name, message);
        }
        let arguments = arguments::split(list.clone());
        if arguments.is_empty() {
            let message = self.unknown(name);
            return self.errors.at(name, message);
        }
        match &*name.to_string() {
            "respond" => {
                let frameworks = Punctuated::<Framework, Token![,]>::parse_terminated.parse2(list);
                for framework in self.errors.ok(frameworks).into_iter().flatten() {
                    match self.options.respond.iter().find(|first| **first == framework) {
                        Some(first) => {
                            let message = format!("`{}` is here twice", framework.name);
                            self.errors.twice(&first.name, &framework.name, message);
                        }
                        None => self.options.respond.push(framework),
                    }
                }
            }
            "with" => match Path::parse_mod_style.parse2(list) {
                Ok(_) if self.options.with.is_some() => self.errors.at(name, "`with` is here twice"),
                Ok(path) => self.options.with = Some((name.clone(), path)),
                Err(error) => self.errors.push(Error::new(error.span(), "expected the path of a function")),
            },
            "body" => {
                let Some(envelope) = self.errors.ok(body(list)) else { return };
                match self.options.envelope {
                    Some(_) => self.errors.at(name, "`body` is here twice"),
                    None => self.options.envelope = Some((name.clone(), envelope)),
                }
            }
            "log" => self.add_log(name, arguments),
            "extension" => {
                for argument in arguments {
                    match arguments::named(argument) {
                        Ok((member, value)) if !value.is_empty() => {
                            let name_of_member = LitStr::new(&member.unraw().to_string(), member.span());
                            self.add_part(name, Some(name_of_member), value);
                        }
                        Ok((other, _)) => self.errors.at(other, "expected `extension(limit = .limit)`"),
                        Err(other) => self.errors.at(other, "expected `extension(limit = .limit)`"),
                    }
                }
            }
            "header" => {
                let mut arguments = arguments.into_iter();
                let written = arguments.next().unwrap_or_default();
                match (syn::parse2::<LitStr>(written), arguments.next(), arguments.next()) {
                    (Ok(header), Some(value), None) => self.add_part(name, Some(header), value),
                    _ => self.errors.at(list, "expected a name and a value, as in `header(\"x-limit\", .limit)`"),
                }
            }
            _ => {
                if arguments.len() > 1 {
                    let message = format!("`{name}` takes one value");
                    return self.errors.at(list, message);
                }
                self.add_part(name, None, list);
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
            return self.errors.at(name, "`log` is here twice");
        }
        self.status.log = Message::parse(message, arguments.collect(), self.fields, self.errors);
    }

    fn add_part(&mut self, keyword: &Ident, name: Option<LitStr>, value: TokenStream) {
        let part = Part { keyword: keyword.clone(), name, value };
        if let Some(message) = part.wrong_name() {
            return self.errors.at(&part.name, message);
        }
        match self.status.response.iter().find(|first| first.is_same(&part)) {
            Some(first) => {
                let message = format!("the response has this `{keyword}` twice");
                self.errors.twice(&first.keyword, &part.keyword, message);
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
                        Some(_) => self.errors.at(name, "`default` is here twice"),
                        None => self.options.default = Some(code),
                    }
                }
            }
            ("default", Site::Struct | Site::Variant) => {
                self.errors.at(name, "`default` is an option of an enum; here, write the code without `default =`");
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
            Some(first) => self.errors.twice(&first.name, &name, format!("`{name}` is here twice")),
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
            return format!("`{written}` is an option of the type: write it above the enum");
        }
        if site == Site::Enum && Keyword::find(word, Site::Variant).is_some() {
            return format!("`{written}` is an option of a variant: write it above the variant");
        }
        let near = alike(&written, Keyword::of(site).map(|keyword| keyword.name), 2).next();
        let near = near.map_or_else(String::new, |known| format!("; did you mean `{known}`?"));
        format!("expected {}, not `{written}`{near}", site.expected())
    }
}

impl Part {
    fn is_same(&self, other: &Self) -> bool {
        let name = |part: &Self| part.name.as_ref().map(|name| name.value().to_ascii_lowercase());
        self.keyword == other.keyword && name(self) == name(other)
    }

    /// The error in the name of the header or member: the same rules as at run time.
    fn wrong_name(&self) -> Option<String> {
        const HEADERS: [&str; 5] =
            ["content-type", "content-language", "content-length", "transfer-encoding", "retry-after"];
        const MEMBERS: [&str; 9] =
            ["type", "title", "status", "detail", "instance", "code", "reason", "request_id", "errors"];

        let name = self.name.as_ref()?.value();
        if self.keyword == "header" {
            let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
            if name.is_empty() || !name.bytes().all(is_token) {
                return Some(format!("`{}` is not the name of a header", name.escape_debug()));
            }
            return match &*name.to_ascii_lowercase() {
                "retry-after" => Some("write `retry_after(…)` for this header".to_owned()),
                lower if HEADERS.contains(&lower) => Some(format!("rendering sets the header `{name}`")),
                _ => None,
            };
        }
        MEMBERS.contains(&&*name).then(|| format!("every problem has a member `{name}`"))
    }
}

enum Argument {
    Done,
    Message(LitStr),
    OfMessage(TokenStream),
}

/// `envelope`, `envelope(code = "errno", always_200)`
fn body(tokens: TokenStream) -> Result<TokenStream> {
    let is_envelope = |word: &Ident| word == "envelope";
    if only_ident(&tokens).as_ref().is_some_and(is_envelope) {
        return Ok(TokenStream::new());
    }
    match with_list(&tokens) {
        Some((word, list)) if is_envelope(&word) => envelope(list),
        _ => Err(Error::new_spanned(tokens, "expected `envelope` or `envelope(…)`")),
    }
}

/// Converts `code = "errno", message = "errmsg", always_200` into method calls on an `Envelope`.
fn envelope(list: TokenStream) -> Result<TokenStream> {
    const NAMES: [&str; 5] = ["code", "message", "data", "request_id", "errors"];

    let mut seen = Vec::new();
    let mut renamed = Vec::new();
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
            renamed.push((word, name));
        } else {
            return Err(meta.error("expected `code`, `message`, `data`, `request_id`, `errors` or `always_200`"));
        }
        Ok(())
    };
    syn::meta::parser(names).parse2(list)?;
    let name_of = |member: &str| {
        let name = renamed.iter().find(|(word, _)| word == member);
        name.map_or_else(|| member.to_owned(), |(_, name)| name.value())
    };
    for (word, name) in &renamed {
        let mut others = NAMES.into_iter().filter(|other| word != other);
        if let Some(other) = others.find(|other| name_of(other) == name.value()) {
            let message = format!("`{word}` and `{other}` cannot both have the name `{}`", name.value());
            return Err(Error::new(name.span(), message));
        }
    }
    Ok(calls)
}

/// A word and what is in the parentheses behind it.
fn with_list(argument: &TokenStream) -> Option<(Ident, TokenStream)> {
    let mut tokens = argument.clone().into_iter();
    match (tokens.next()?, tokens.next()?, tokens.next()) {
        (TokenTree::Ident(word), TokenTree::Group(group), None) if group.delimiter() == Delimiter::Parenthesis => {
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
