//! `include_codes!`: read the call, read the file, emit the enum; or say everything that is wrong.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use status_codegen::emit::rust::{Form, Home, enumeration};
use status_codegen::{Catalog, Lock, LockFile, Settings, Source};
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
    let lock = LockBeside::read(call, file);
    let name = call.name.as_ref().map(|name| name.unraw().to_string());
    let settings = Settings { name, lock: lock.found.clone(), ..Settings::default() };
    let mut tracked = vec![tracked(file, call.path.span())];
    let form = form(call);
    let (is_locked, mut errors, enumeration) = match Catalog::read(&source, &settings) {
        Ok(catalog) => (catalog.lock, Vec::new(), enumeration(&catalog, &form)),
        Err(refused) => {
            let errors = refused.diagnostics.iter().map(|diagnostic| diagnostic.render(&source)).collect();
            let stub = refused.stub.map_or_else(|| empty(call), |catalog| enumeration(&catalog, &form));
            (refused.lock, errors, stub)
        }
    };
    if is_locked {
        errors.extend(lock.errors);
        tracked.extend(lock.file.map(|file| self::tracked(&file, Span::call_site())));
    }
    let errors = errors.into_iter().map(|error| Error::new(call.path.span(), error).into_compile_error());
    quote!(#(#errors)* #enumeration #(#tracked)*)
}

/// The lock beside a catalog, which counts only where the catalog asks for it.
struct LockBeside {
    file: Option<File>,
    found: LockFile,
    errors: Vec<String>,
}

impl LockBeside {
    fn read(call: &Call, catalog: &File) -> Self {
        let file = match file::lock_beside(catalog) {
            Ok(Some(file)) => file,
            Ok(None) => return Self { file: None, found: LockFile::Missing, errors: Vec::new() },
            Err(error) => return Self { file: None, found: LockFile::Unread, errors: vec![error] },
        };
        let source = Source::from_bytes(Lock::path_of(&call.path.value()), &file.bytes);
        let (found, errors) = match Lock::parse(&source) {
            Ok(lock) => (LockFile::Found(lock), Vec::new()),
            Err(unreadable) => {
                (LockFile::Unread, unreadable.diagnostics.iter().map(|one| one.render(&source)).collect())
            }
        };
        Self { file: Some(file), found, errors }
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
/// The catalog's has the span of the path in the call: an editor opens the file from there.
fn tracked(file: &File, span: Span) -> TokenStream {
    let path = file.path.to_str().map(|path| LitStr::new(path, span));
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
