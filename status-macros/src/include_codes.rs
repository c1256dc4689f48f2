//! `include_codes!`: read the call, read the file, emit the enum; or say everything that is wrong.

use proc_macro2::TokenStream;
use quote::quote;
use status_codegen::emit::rust::{Form, Home, enumeration};
use status_codegen::{Catalog, Settings, Source};
use syn::ext::IdentExt as _;
use syn::{Error, Ident, LitStr};

use crate::call::Call;
use crate::file::{self, File};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let call: Call = match syn::parse2(input) {
        Ok(call) => call,
        Err(error) => return error.into_compile_error(),
    };
    let errors = call.errors.iter().map(Error::to_compile_error);
    let enumeration = match file::read(&call.path) {
        Ok(file) => expand_file(&call, &file),
        Err(error) => {
            let (error, empty) = (error.into_compile_error(), empty(&call));
            quote!(#error #empty)
        }
    };
    quote!(#(#errors)* #enumeration)
}

fn expand_file(call: &Call, file: &File) -> TokenStream {
    let source = Source::from_bytes(call.path.value(), &file.bytes);
    let settings = Settings { name: call.name.as_ref().map(|name| name.unraw().to_string()), ..Settings::default() };
    let tracked = tracked(call, file);
    let form = form(call);
    match Catalog::read(&source, &settings) {
        Ok(catalog) => {
            let enumeration = enumeration(&catalog, &form);
            quote!(#enumeration #tracked)
        }
        Err(refused) => {
            let errors = refused
                .diagnostics
                .iter()
                .map(|diagnostic| Error::new(call.path.span(), diagnostic.render(&source)).into_compile_error());
            let stub = refused.stub.map_or_else(|| empty(call), |catalog| enumeration(&catalog, &form));
            quote!(#(#errors)* #stub #tracked)
        }
    }
}

fn form(call: &Call) -> Form {
    Form {
        visibility: call.visibility.clone(),
        attributes: call.attributes.clone(),
        name_span: call.name.as_ref().map_or_else(|| call.path.span(), Ident::span),
        status_core: call.status_core.clone(),
        non_exhaustive: !call.exhaustive,
        serde: call.serde,
        home: Home::Application,
    }
}

/// Names the file to the compiler, so that an edit rebuilds. Its place is used by nothing else: the constant has no name.
fn tracked(call: &Call, file: &File) -> TokenStream {
    // Only the literal has the span of the path: an editor opens the file from there.
    let path = file.path.to_str().map(|path| LitStr::new(path, call.path.span()));
    path.map_or_else(TokenStream::new, |path| {
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    })
}

/// The enum that the call names, without codes: nothing is known of them.
fn empty(call: &Call) -> TokenStream {
    let Call { visibility, attributes, .. } = call;
    call.name.as_ref().map_or_else(TokenStream::new, |name| quote!(#attributes #visibility enum #name {}))
}
