//! The sources of each side, generated from one catalog: the macro, its expansion as a file, and the same enum by hand with
//! thiserror and strum.

use cargo_status::output::rust_file::rust_file;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use status_codegen::catalog::{Catalog, Code};
use status_codegen::emit::rust::{EmitOptions, EmitTarget, enumeration};
use status_codegen::load::load;
use status_codegen::options::LoadOptions;
use status_codegen::source::Source;
use status_codegen::text::bilingual::Bilingual;
use syn::{Item, ItemEnum};

/// A way to define the codes of a catalog in a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// `include_codes!`
    Macro,
    /// The expansion as a file: the lower bound.
    Expansion,
    /// An enum by hand with thiserror and strum.
    Derives,
}

impl Side {
    pub(crate) const ALL: [Self; 3] = [Self::Macro, Self::Expansion, Self::Derives];

    /// The name in tables, and of the directory.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Macro => "include_codes",
            Self::Expansion => "expansion",
            Self::Derives => "thiserror-strum",
        }
    }

    /// The dependencies in TOML. `root` is the root of this repository.
    pub(crate) fn dependencies(self, root: &str) -> String {
        match self {
            Self::Macro => format!(
                "status-core = {{ path = \"{root}/status-core\", default-features = false, features = [\"include\"] }}\n"
            ),
            Self::Expansion => {
                format!("status-core = {{ path = \"{root}/status-core\", default-features = false }}\n")
            }
            Self::Derives => "thiserror = \"2\"\nstrum = { version = \"0.28\", features = [\"derive\"] }\n".to_owned(),
        }
    }

    /// The files of the crate.
    pub(crate) fn files(self, catalog: &str) -> Vec<(&'static str, String)> {
        match self {
            Self::Macro => vec![
                ("src/lib.rs", "status_core::include_codes!(\"codes.toml\");\n".to_owned()),
                ("codes.toml", catalog.to_owned()),
            ],
            Self::Expansion => {
                let catalog = read(catalog);
                vec![(
                    "src/lib.rs",
                    rust_file("Codes.", "codes.toml", &enumeration(&catalog, &EmitOptions::new(EmitTarget::File))),
                )]
            }
            Self::Derives => {
                let catalog = read(catalog);
                let file = syn::parse2(by_hand(&catalog)).expect("it is Rust");
                vec![("src/lib.rs", prettyplease::unparse(&file))]
            }
        }
    }
}

fn read(catalog: &str) -> Catalog {
    let source = Source::new("codes.toml", catalog);
    load(source, &LoadOptions::default()).catalog.expect("a generated catalog is right")
}

/// The same enum by hand, with documentation: strum and thiserror, and a `match` for every other text.
fn by_hand(catalog: &Catalog) -> TokenStream {
    let file: syn::File = syn::parse2(enumeration(catalog, &EmitOptions::new(EmitTarget::File))).expect("it is Rust");
    let ours = file.items.into_iter().find_map(|item| match item {
        Item::Enum(item) => Some(item),
        _ => None,
    });
    let ItemEnum { attrs, ident, variants, .. } = ours.expect("an enum comes first");
    let docs = attrs.into_iter().filter(|attribute| attribute.path().is_ident("doc"));
    let variants = variants.into_iter().zip(&catalog.codes).map(|(variant, code)| {
        let display = format!("{} {}", code.code, code.title.en).replace('{', "{{").replace('}', "}}");
        let Bilingual { zh, en } = &code.title;
        quote!(#[error(#display)] #[strum(message = #zh, detailed_message = #en)] #variant)
    });
    let methods = methods(catalog);
    quote! {
        #(#docs)*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, thiserror::Error,
            strum::EnumMessage, strum::EnumString, strum::FromRepr, strum::IntoStaticStr, strum::VariantArray,
        )]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum #ident {
            #(#variants),*
        }

        impl #ident {
            #methods
        }
    }
}

/// The other columns of the expansion.
fn methods(catalog: &Catalog) -> TokenStream {
    let text = quote!(&'static str);
    let texts = quote!(&'static [&'static str]);
    let both = |text: Option<&Bilingual<String>>| text.cloned().unwrap_or_default();
    let methods = [
        method(catalog, "status", &quote!(u16), |code| code.status.number.to_token_stream()),
        method(catalog, "reason", &text, |code| code.reason.to_token_stream()),
        method(catalog, "type_url", &text, |code| code.type_url.to_token_stream()),
        method(catalog, "retry", &text, |code| code.retry.word().to_token_stream()),
        method(catalog, "log", &text, |code| code.log.word().to_token_stream()),
        method(catalog, "grpc", &text, |code| code.grpc.word().to_token_stream()),
        method(catalog, "message_zh", &text, |code| both(code.message.as_ref()).zh.to_token_stream()),
        method(catalog, "message_en", &text, |code| both(code.message.as_ref()).en.to_token_stream()),
        method(catalog, "meaning_zh", &text, |code| both(code.meaning.as_ref()).zh.to_token_stream()),
        method(catalog, "meaning_en", &text, |code| both(code.meaning.as_ref()).en.to_token_stream()),
        method(catalog, "cases_zh", &texts, |code| list(&code.cases.zh)),
        method(catalog, "cases_en", &texts, |code| list(&code.cases.en)),
        method(catalog, "remedy_zh", &text, |code| both(code.remedy.as_ref()).zh.to_token_stream()),
        method(catalog, "remedy_en", &text, |code| both(code.remedy.as_ref()).en.to_token_stream()),
    ];
    quote!(#(#methods)*)
}

fn method(catalog: &Catalog, name: &str, ty: &TokenStream, value: impl Fn(&Code) -> TokenStream) -> TokenStream {
    let docs = format!("Its {name}.");
    let name = Ident::new(name, Span::call_site());
    let arms = catalog.codes.iter().map(|code| {
        let (variant, value) = (Ident::new(&code.name, Span::call_site()), value(code));
        quote!(Self::#variant => #value)
    });
    quote! {
        #[doc = #docs]
        pub const fn #name(self) -> #ty {
            match self { #(#arms),* }
        }
    }
}

fn list(texts: &[String]) -> TokenStream {
    quote!(&[#(#texts),*])
}
