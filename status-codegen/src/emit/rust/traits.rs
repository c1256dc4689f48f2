//! The traits of the enum: `Display`, `Error` and `CatalogCode`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{EmitOptions, code_type};
use crate::catalog::Catalog;
use crate::value::Repr;

pub(super) fn traits(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let shown = shown(catalog, options);
    let error = error(catalog, options);
    let catalog_code = catalog_code(catalog, options);
    quote!(#shown #error #catalog_code)
}

fn shown(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let name = options.name(&catalog.name);
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.name())
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(SHOWN[index(*self)])
            }
        }
    }
}

fn error(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let name = options.name(&catalog.name);
    quote! {
        #[automatically_derived]
        impl ::core::error::Error for #name {}

        #[automatically_derived]
        impl #status_core::StatusError for #name {
            fn entry(&self) -> &'static #status_core::Entry {
                #name::entry(*self)
            }

            fn fmt_message(
                &self,
                lang: #status_core::Lang,
                f: &mut ::core::fmt::Formatter<'_>,
            ) -> ::core::fmt::Result {
                #status_core::__private::fmt_client(#name::entry(*self), &[], #status_core::__private::Exposure::ByStatus, lang, f)
            }

            fn status(&self) -> #status_core::HttpStatus {
                #name::status(*self)
            }
        }
    }
}

fn catalog_code(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let name = options.name(&catalog.name);
    let enum_name = &catalog.name;
    let ty = code_type(catalog.repr);
    let (variant, found) = if catalog.repr == Repr::Str {
        (quote!(Str), quote!(from_code(code)))
    } else {
        let fits = quote!(<#ty as ::core::convert::TryFrom<i64>>::try_from(code).ok());
        (quote!(Int), quote!(#fits.and_then(from_code)))
    };
    let lookup = quote! {
        match code {
            #status_core::Code::#variant(code) => #found,
            _ => ::core::option::Option::None,
        }
    };
    quote! {
        #[automatically_derived]
        impl #status_core::CatalogCode for #name {
            type Value = #ty;

            const CATALOG: &'static str = #enum_name;
            const ALL: &'static [Self] = #name::ALL;

            fn code(self) -> #ty {
                #name::code(self)
            }

            fn name(self) -> &'static str {
                #name::name(self)
            }

            fn reason(self) -> &'static str {
                #name::reason(self)
            }

            fn title(self, lang: #status_core::Lang) -> &'static str {
                #name::title(self, lang)
            }

            fn meaning(self, lang: #status_core::Lang) -> &'static str {
                #name::meaning(self, lang)
            }

            fn cases(self, lang: #status_core::Lang) -> &'static [&'static str] {
                #name::cases(self, lang)
            }

            fn remedy(self, lang: #status_core::Lang) -> &'static str {
                #name::remedy(self, lang)
            }

            fn lookup(code: #status_core::Code<'_>) -> ::core::option::Option<Self> {
                #lookup
            }

            fn from_name(name: &str) -> ::core::option::Option<Self> {
                #name::from_name(name)
            }

            fn from_reason(reason: &str) -> ::core::option::Option<Self> {
                #name::from_reason(reason)
            }
        }
    }
}
