//! How serde serializes and deserializes a code.

use proc_macro2::TokenStream;
use quote::quote;

use super::{EmitOptions, Serde, code_type};
use crate::catalog::Catalog;
use crate::value::Repr;

pub(super) fn serde(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let Some(serde) = options.serde else { return TokenStream::new() };
    let EmitOptions { status_core, .. } = options;
    let name = options.name(&catalog.name);
    let cfg = options.is_builtin.then(|| quote!(#[cfg(feature = "serde")]));
    let private = quote!(#status_core::__private::serde);
    let (written, read) = match serde {
        Serde::Name => (quote!(self.name()), quote!(#status_core::__private::deserialize_name(deserializer))),
        Serde::Code if catalog.repr == Repr::Str => {
            (quote!(self.code()), quote!(#status_core::__private::deserialize_text(deserializer)))
        }
        Serde::Code => {
            let ty = code_type(catalog.repr);
            (quote!(self.code()), quote!(#status_core::__private::deserialize_code::<#ty, _, _>(deserializer)))
        }
    };
    let impls = quote! {
        #cfg
        #[automatically_derived]
        impl #private::Serialize for #name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: #private::Serializer,
            {
                #private::Serialize::serialize(&#written, serializer)
            }
        }

        #cfg
        #[automatically_derived]
        impl<'de> #private::Deserialize<'de> for #name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: #private::Deserializer<'de>,
            {
                #read
            }
        }
    };
    // A macro does not know the features of status_core, so status_core decides. A file is of one crate alone.
    if options.is_for_people { impls } else { quote!(#status_core::__private::with_serde! { #impls }) }
}
