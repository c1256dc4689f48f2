//! The catalog as columns: one static per kind of value, in the order of the codes. A program only contains the columns
//! that it uses, and the compiler parses few tokens per code.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::list::{list, literals, tokens};
use super::{EmitOptions, code_type, ident, len};
use crate::catalog::{Catalog, Code};
use crate::text::bilingual::Bilingual;
use crate::value::{CodeValue, Language, Repr};

pub(super) fn columns(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let names = texts("NAMES", catalog, |code| &code.name);
    let reasons = texts("REASONS", catalog, |code| &code.reason);
    let shown = shown(catalog);
    let titles = bilingual("TITLES", catalog, |code| Some(&code.title));
    let messages = bilingual("MESSAGES", catalog, |code| code.message.as_ref());
    let meanings = bilingual("MEANINGS", catalog, |code| code.meaning.as_ref());
    let remedies = bilingual("REMEDIES", catalog, |code| code.remedy.as_ref());
    let cases = cases(catalog);
    let type_urls = texts("TYPE_URLS", catalog, |code| &code.type_url);
    let codes = codes(catalog);
    let statuses = if options.is_builtin {
        let (len, name) = (len(catalog), options.name(&catalog.name));
        let names = list(catalog.codes.iter().map(|code| format!("{name}::{}", code.name)));
        quote!(static STATUSES: [#name; #len] = [#names];)
    } else {
        variants("STATUSES", catalog, &quote!(#status_core::HttpStatus), |code| &code.status.name)
    };
    let retries = variants("RETRIES", catalog, &quote!(#status_core::Retry), |code| code.retry.variant());
    let logs = variants("LOG_LEVELS", catalog, &quote!(#status_core::LogLevel), |code| code.log.variant());
    let grpc = variants("GRPC_CODES", catalog, &quote!(#status_core::GrpcCode), |code| code.grpc.variant());
    let entries = entries(catalog, options);
    quote! {
        #names #codes #reasons #shown #titles #statuses #messages #meanings #cases #remedies #type_urls #retries
        #logs #grpc #entries
    }
}

fn texts<'a>(column: &str, catalog: &'a Catalog, text: impl Fn(&'a Code) -> &'a str) -> TokenStream {
    let column = ident(column);
    let len = len(catalog);
    let texts = tokens(&literals(catalog.codes.iter().map(text)));
    quote!(static #column: [&str; #len] = [#texts];)
}

/// What `Display` writes. It repeats the title, because joining code and title would make each call slower.
fn shown(catalog: &Catalog) -> TokenStream {
    let shown: Vec<_> = catalog
        .codes
        .iter()
        .map(|code| match catalog.language {
            Language::Zh => format!("{} {}", code.code, code.title.zh),
            Language::En => format!("{} {}", code.code, code.title.en),
        })
        .collect();
    let (len, shown) = (len(catalog), tokens(&literals(shown.iter().map(String::as_str))));
    quote!(static SHOWN: [&str; #len] = [#shown];)
}

/// A code without this text has an empty one.
fn bilingual<'a>(
    column: &str,
    catalog: &'a Catalog,
    text: impl Fn(&'a Code) -> Option<&'a Bilingual<String>>,
) -> TokenStream {
    let zh = texts(&format!("{column}_ZH"), catalog, |code| text(code).map_or("", |text| text.zh.as_str()));
    let en = texts(&format!("{column}_EN"), catalog, |code| text(code).map_or("", |text| text.en.as_str()));
    quote!(#zh #en)
}

/// The cases of all codes in one column, and the index at which those of each code end. A column of slices would take
/// three times as long to compile.
fn cases(catalog: &Catalog) -> TokenStream {
    let column = |one: fn(&Bilingual<Vec<String>>) -> &Vec<String>| {
        let texts = catalog.codes.iter().flat_map(move |code| one(&code.cases));
        tokens(&literals(texts.map(String::as_str)))
    };
    let (zh, en) = (column(|cases| &cases.zh), column(|cases| &cases.en));
    let ends = catalog.codes.iter().scan(0, |end, code| {
        *end += code.cases.en.len();
        Some(*end)
    });
    let count = Literal::usize_unsuffixed(ends.clone().last().unwrap_or_default());
    let (len, ends) = (len(catalog), list(ends));
    quote! {
        static CASES_ZH: [&str; #count] = [#zh];
        static CASES_EN: [&str; #count] = [#en];
        static CASE_ENDS: [u32; #len] = [#ends];
    }
}

fn codes(catalog: &Catalog) -> TokenStream {
    let ty = code_type(catalog.repr);
    let len = len(catalog);
    let codes = list(catalog.codes.iter().map(|code| match &code.code {
        CodeValue::Int(code) => code.to_string(),
        CodeValue::Str(code) => format!("{code:?}"),
    }));
    quote!(static CODES: [#ty; #len] = [#codes];)
}

/// Values of an enum of `status_core`, each a single word.
fn variants<'a>(
    column: &str,
    catalog: &'a Catalog,
    ty: &TokenStream,
    variant: impl Fn(&'a Code) -> &'a str,
) -> TokenStream {
    let column = ident(column);
    let len = len(catalog);
    let values = list(catalog.codes.iter().map(&variant));
    let used: BTreeSet<_> = catalog.codes.iter().map(&variant).collect();
    let used = used.into_iter().map(ident);
    quote! {
        static #column: [#ty; #len] = {
            use #ty::{#(#used),*};
            [#values]
        };
    }
}

/// What a response needs, assembled from the columns at compile time.
fn entries(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let len = len(catalog);
    let codes = match catalog.repr {
        Repr::U16 => quote!(U16),
        Repr::U32 => quote!(U32),
        Repr::I32 => quote!(I32),
        Repr::Str => quote!(Str),
    };
    let method = ident(if catalog.params { "entries_with_params" } else { "entries" });
    quote! {
        static ENTRIES: [#status_core::Entry; #len] = #status_core::__private::Columns {
            names: &NAMES,
            reasons: &REASONS,
            codes: #status_core::__private::CodeColumn::#codes(&CODES),
            statuses: &STATUSES,
            titles_zh: &TITLES_ZH,
            titles_en: &TITLES_EN,
            messages_zh: &MESSAGES_ZH,
            messages_en: &MESSAGES_EN,
            type_urls: &TYPE_URLS,
            retries: &RETRIES,
            log_levels: &LOG_LEVELS,
            grpc_codes: &GRPC_CODES,
        }
        .#method();
    }
}
