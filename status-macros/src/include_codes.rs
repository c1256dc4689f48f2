//! `include_codes!`: parses the call, loads the file and emits the enum, or reports all errors.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use status_codegen::emit::rust::{EmitOptions, EmitTarget, enumeration};
use status_codegen::load::load;
use status_codegen::lock::Lock;
use status_codegen::options::{LoadOptions, LockFile};
use status_codegen::source::Source;
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
    let enumeration = match file::catalog(&call.path) {
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
    let lock = file::lock_beside(file);
    let name = call.name.as_ref().map(|name| name.unraw().to_string());
    let loaded = load(source, &LoadOptions::new(name, lock_file(call, &lock)));
    let options = emit_options(call);
    let catalog = loaded.catalog.as_ref().or(loaded.stub.as_ref());
    let enumeration = catalog.map_or_else(|| empty(call), |catalog| enumeration(catalog, &options));
    let mut errors: Vec<_> = loaded.diagnostics.iter().map(|one| one.render(&loaded.sources)).collect();
    let mut tracked = vec![tracked(file, call.path.span())];
    if loaded.document.head.lock.is_some() {
        match lock {
            Ok(file) => tracked.extend(file.map(|file| self::tracked(&file, Span::call_site()))),
            Err(error) => errors.push(error),
        }
    }
    let errors = errors.into_iter().map(|error| Error::new(call.path.span(), error).into_compile_error());
    quote!(#(#errors)* #enumeration #(#tracked)*)
}

fn lock_file(call: &Call, lock: &Result<Option<File>, String>) -> LockFile {
    match lock {
        Ok(Some(file)) => LockFile::Found(Source::from_bytes(Lock::path_of(&call.path.value()), &file.bytes)),
        Ok(None) => LockFile::Missing,
        Err(_) => LockFile::NotRead,
    }
}

fn emit_options(call: &Call) -> EmitOptions {
    let mut options = EmitOptions::new(EmitTarget::Expansion);
    options.visibility.clone_from(&call.visibility);
    options.attributes.clone_from(&call.attributes);
    options.name_span = call.name.as_ref().map_or_else(|| call.path.span(), Ident::span);
    options.status_core.clone_from(&call.status_core);
    options.non_exhaustive = !call.exhaustive;
    options.serde = call.serde;
    options
}

/// Names the file to the compiler, so that a change to it rebuilds the crate. The constant has no name, so nothing else
/// can use the path. For the catalog, it has the span of the path in the call, from which editors open the file.
fn tracked(file: &File, span: Span) -> TokenStream {
    let path = file.path.to_str().map(|path| LitStr::new(path, span));
    path.map_or_else(TokenStream::new, |path| {
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    })
}

/// The enum that the call names, without codes, because none could be loaded.
fn empty(call: &Call) -> TokenStream {
    let Call { visibility, attributes, .. } = call;
    call.name.as_ref().map_or_else(TokenStream::new, |name| quote!(#attributes #visibility enum #name {}))
}
