//! The enum's own constants and methods.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::item::doc_attributes;
use super::list::{list, tokens};
use super::{EmitOptions, code_type, ident};
use crate::catalog::Catalog;
use crate::value::Repr;

pub(super) fn methods(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let name = options.name(&catalog.name);
    let all = all(catalog, options);
    let old_names = old_names(catalog, options);
    let aliases = aliases(catalog, options);
    let keys = keys(catalog, options);
    let texts = texts(options);
    let tags = tags(catalog, options);
    let lookups = lookups(catalog, options);
    quote! {
        impl #name {
            #all
            #old_names
            #aliases
            #keys
            #texts
            #tags
            #lookups
        }
    }
}

fn all(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let docs = method_docs(
        options,
        "All codes in ascending order.",
        "assert!(HttpStatus::ALL.contains(&HttpStatus::NotFound));",
    );
    let names = list(catalog.codes.iter().map(|code| format!("Self::{}", code.name)));
    quote! {
        #docs
        pub const ALL: &'static [Self] = &[#names];
    }
}

fn old_names(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let constants = catalog.codes.iter().flat_map(|code| {
        let name = options.name(&code.name);
        code.renamed_from.iter().map(move |old| {
            let docs = format!("A former name of [`{}`](Self::{}).", code.name, code.name);
            let note = format!("现名 / renamed to `{}`", code.name);
            let old = options.name(old);
            quote! {
                #[doc = #docs]
                #[deprecated(note = #note)]
                #[allow(non_upper_case_globals)]
                pub const #old: Self = Self::#name;
            }
        })
    });
    quote!(#(#constants)*)
}

fn aliases(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let constants = catalog.codes.iter().flat_map(|code| {
        let name = options.name(&code.name);
        code.aliases.iter().map(move |alias| {
            let docs = format!("Another name of [`{}`](Self::{}).", code.name, code.name);
            let alias = options.name(alias);
            quote! {
                #[doc = #docs]
                #[allow(non_upper_case_globals)]
                pub const #alias: Self = Self::#name;
            }
        })
    });
    quote!(#(#constants)*)
}

fn keys(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let ty = code_type(catalog.repr);
    let code_docs =
        method_docs(options, "The number or the text of the code.", "assert_eq!(HttpStatus::NotFound.code(), 404);");
    let code = if catalog.repr == Repr::Str { quote!(CODES[index(self)]) } else { quote!(self as #ty) };
    let name_docs =
        method_docs(options, "The variant's name.", "assert_eq!(HttpStatus::NotFound.name(), \"NotFound\");");
    let first = catalog.codes.first().map_or("", |code| code.reason.as_str());
    let reason_docs = method_docs(
        options,
        &format!("The machine-readable name, such as `{first}`. gRPC calls it the reason."),
        "assert_eq!(HttpStatus::NotFound.reason(), \"NOT_FOUND\");",
    );
    let status_docs = method_docs(
        options,
        if options.is_builtin {
            "Returns itself: the codes of other catalogs are mapped to HTTP status codes."
        } else {
            "The HTTP status of the code."
        },
        "assert_eq!(HttpStatus::NotFound.status(), HttpStatus::NotFound);",
    );
    let status = if options.is_builtin { quote!(self) } else { quote!(STATUSES[index(self)]) };
    let entry_docs = method_docs(
        options,
        "The code without the type of its catalog, for example to write a response.",
        "assert_eq!(HttpStatus::NotFound.entry().type_url(), \"about:blank\");",
    );
    quote! {
        #code_docs
        pub const fn code(self) -> #ty {
            #code
        }

        #name_docs
        pub const fn name(self) -> &'static str {
            NAMES[index(self)]
        }

        #reason_docs
        pub const fn reason(self) -> &'static str {
            REASONS[index(self)]
        }

        #status_docs
        pub const fn status(self) -> #status_core::HttpStatus {
            #status
        }

        #entry_docs
        pub const fn entry(self) -> &'static #status_core::Entry {
            &ENTRIES[index(self)]
        }
    }
}

fn texts(options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let title_docs = method_docs(
        options,
        "The title, which is the same for every occurrence.",
        "assert_eq!(HttpStatus::NotFound.title(Lang::En), \"Not Found\");",
    );
    let meaning_docs = method_docs(
        options,
        "What the code means. Empty lines separate paragraphs. Empty if the catalog has no such text.",
        "assert!(HttpStatus::NotFound.meaning(Lang::Zh).contains(\"服务器\"));",
    );
    let cases_docs = method_docs(
        options,
        "When the code occurs. Both languages have the same number of cases.",
        "let status = HttpStatus::NotFound;\n\
         assert_eq!(status.cases(Lang::Zh).len(), status.cases(Lang::En).len());",
    );
    let remedy_docs = method_docs(
        options,
        "What to do about the code. Empty lines separate paragraphs. Empty if the catalog has no such text.",
        "assert!(!HttpStatus::NotFound.remedy(Lang::En).is_empty());",
    );
    let display_docs = method_docs(
        options,
        "Displays the code and the title in a language.",
        "let status = HttpStatus::InternalServerError;\n\
         assert_eq!(status.display(Lang::En).to_string(), \"500 Internal Server Error\");",
    );
    let title = text_method("title", "TITLES", &title_docs, options);
    let meaning = text_method("meaning", "MEANINGS", &meaning_docs, options);
    let remedy = text_method("remedy", "REMEDIES", &remedy_docs, options);
    quote! {
        #title
        #meaning
        #cases_docs
        pub const fn cases(self, lang: #status_core::Lang) -> &'static [&'static str] {
            let cases: &[&str] = match lang {
                #status_core::Lang::Zh => &CASES_ZH,
                _ => &CASES_EN,
            };
            #status_core::__private::part(cases, &CASE_ENDS, index(self))
        }

        #remedy

        #display_docs
        pub const fn display(self, lang: #status_core::Lang) -> #status_core::DisplayCode<Self> {
            #status_core::DisplayCode::new(self, lang)
        }
    }
}

fn text_method(name: &str, column: &str, docs: &TokenStream, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let (name, zh, en) = (ident(name), ident(&format!("{column}_ZH")), ident(&format!("{column}_EN")));
    quote! {
        #docs
        pub const fn #name(self, lang: #status_core::Lang) -> &'static str {
            match lang {
                #status_core::Lang::Zh => #zh[index(self)],
                _ => #en[index(self)],
            }
        }
    }
}

/// Only in catalogs with tags. The list contains only the codes with tags.
fn tags(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let rows: Vec<_> = catalog
        .codes
        .iter()
        .enumerate()
        .filter(|(_, code)| !code.tags.is_empty())
        .map(|(index, code)| {
            let (index, tags) = (Literal::usize_unsuffixed(index), &code.tags);
            quote!((#index, &[#(#tags),*]))
        })
        .collect();
    if rows.is_empty() {
        return TokenStream::new();
    }
    let EmitOptions { status_core, .. } = options;
    let docs = method_docs(options, "The tags of the code. Empty if it has none.", "");
    quote! {
        #docs
        pub const fn tags(self) -> &'static [&'static str] {
            static TAGS: &[(u32, &[&str])] = &[#(#rows),*];
            #status_core::__private::sparse(TAGS, index(self))
        }
    }
}

fn lookups(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let ty = match catalog.repr {
        Repr::Str => quote!(&str),
        repr => code_type(repr),
    };
    let code_docs = method_docs(
        options,
        "Returns the code with this value, or `None` if the catalog has no such code.",
        "const STATUS: Option<HttpStatus> = HttpStatus::from_code(404);\n\
         assert_eq!(STATUS, Some(HttpStatus::NotFound));\n\
         assert_eq!(HttpStatus::from_code(99), None);",
    );
    let name_docs = method_docs(
        options,
        "Returns the code with this name or former name, or `None` if the catalog has no such code.",
        "assert_eq!(HttpStatus::from_name(\"NotFound\"), Some(HttpStatus::NotFound));\n\
         assert_eq!(HttpStatus::from_name(\"not found\"), None);",
    );
    let reason_docs = method_docs(
        options,
        "Returns the code with this machine-readable name, or `None` if the catalog has no such code.",
        "assert_eq!(HttpStatus::from_reason(\"NOT_FOUND\"), Some(HttpStatus::NotFound));\n\
         assert_eq!(HttpStatus::from_reason(\"NotFound\"), None);",
    );
    let of_docs = method_docs(
        options,
        "Returns the code of an error, or `None` if its code is of another catalog.",
        "assert_eq!(HttpStatus::of(&HttpStatus::NotFound), Some(HttpStatus::NotFound));",
    );
    quote! {
        #code_docs
        pub const fn from_code(code: #ty) -> ::core::option::Option<Self> {
            from_code(code)
        }

        #name_docs
        pub const fn from_name(name: &str) -> ::core::option::Option<Self> {
            match #status_core::__private::from_name(&BY_NAME, name) {
                ::core::option::Option::Some(index) => from_index(index),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        #reason_docs
        pub const fn from_reason(reason: &str) -> ::core::option::Option<Self> {
            match #status_core::__private::from_reason(&BY_REASON, &REASONS, reason) {
                ::core::option::Option::Some(index) => from_index(index),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        #of_docs
        pub fn of(error: &dyn #status_core::StatusError) -> ::core::option::Option<Self> {
            <Self as #status_core::CatalogCode>::of(error)
        }
    }
}

/// The example is only for `status_core`; elsewhere it would become a test of the application.
pub(super) fn method_docs(options: &EmitOptions, summary: &str, example: &str) -> TokenStream {
    if !options.is_builtin {
        return tokens(&doc_attributes(summary, options));
    }
    let imports = if example.contains("Lang::") { "{HttpStatus, Lang}" } else { "HttpStatus" };
    let text = format!("{summary}\n\n```\nuse status_core::{imports};\n\n{example}\n```");
    tokens(&doc_attributes(&text, options))
}
