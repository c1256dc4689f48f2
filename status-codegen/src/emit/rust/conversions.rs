//! Conversions from and into the type of the codes, and from text.

use proc_macro2::TokenStream;
use quote::quote;

use super::{EmitOptions, code_module, code_type};
use crate::catalog::Catalog;
use crate::value::Repr;

pub(super) fn conversions(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let name = options.name(&catalog.name);
    let enum_name = &catalog.name;
    let ty = code_type(catalog.repr);
    let (lifetime, input) = match catalog.repr {
        Repr::Str => (quote!(<'a>), quote!(&'a str)),
        _ => (TokenStream::new(), ty.clone()),
    };
    let parsed = match catalog.repr {
        Repr::Str => quote!(from_code(text)),
        repr => {
            let module = code_module(repr);
            quote!(#status_core::__private::#module::parse(text).and_then(from_code))
        }
    };
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#name> for #ty {
            fn from(code: #name) -> #ty {
                code.code()
            }
        }

        #[automatically_derived]
        impl #lifetime ::core::convert::TryFrom<#input> for #name {
            type Error = #status_core::UnknownCode<#input>;

            fn try_from(
                code: #input,
            ) -> ::core::result::Result<#name, #status_core::UnknownCode<#input>> {
                from_code(code).ok_or(#status_core::UnknownCode::new(#enum_name, code))
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #status_core::UnknownCode<#status_core::TruncatedStr>;

            fn from_str(
                text: &str,
            ) -> ::core::result::Result<#name, #status_core::UnknownCode<#status_core::TruncatedStr>> {
                #parsed.ok_or_else(|| #status_core::UnknownCode::truncated(#enum_name, text))
            }
        }
    }
}
