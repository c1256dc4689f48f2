//! The properties of HTTP status codes that only `HttpStatus` has.

use proc_macro2::TokenStream;
use quote::quote;

use super::methods::method_docs;
use super::{EmitOptions, ident, len};
use crate::catalog::{Catalog, Code, Facts};
use crate::text::bilingual::Bilingual;

/// Only for the built-in catalog. The codes of other catalogs reach these properties through `status()`.
pub(super) fn facts(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    if !options.is_builtin {
        return TokenStream::new();
    }
    let name = options.name(&catalog.name);
    let columns = columns(catalog, options);
    let methods = [cacheable(options), content(options), headers(options), origin(options), references(options)];
    quote! {
        #columns

        impl #name {
            #(#methods)*
        }
    }
}

fn columns(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let cacheable = column("CACHEABLE", &quote!(bool), catalog, |_, facts| {
        let is_cacheable = facts.cacheable;
        quote!(#is_cacheable)
    });
    let content = column("CONTENT", &quote!(bool), catalog, |_, facts| {
        let has_content = facts.body;
        quote!(#has_content)
    });
    let requires = column("REQUIRED_HEADERS", &quote!(&[&str]), catalog, |_, facts| list(&facts.requires));
    let may = column("OPTIONAL_HEADERS", &quote!(&[&str]), catalog, |_, facts| list(&facts.may));
    let origins = column("ORIGINS", &quote!(&str), catalog, |_, facts| {
        let origin = facts.origin.as_deref().unwrap_or_default();
        quote!(#origin)
    });
    let specs = column("SPECS", &quote!(::core::option::Option<#status_core::Spec>), catalog, |_, facts| {
        facts.spec.as_ref().map_or_else(
            || quote!(::core::option::Option::None),
            |spec| {
                let (name, section, url) = (&spec.name, spec.section.as_deref().unwrap_or_default(), &spec.url);
                quote!(::core::option::Option::Some(#status_core::Spec::new(#name, #section, #url)))
            },
        )
    });
    let similar = column("SIMILAR", &quote!(&[#status_core::Similar]), catalog, |code, _| {
        let name = options.name(&catalog.name);
        let similar = code.similar.iter().map(|similar| {
            let other = options.name(&catalog.codes[similar.code].name);
            let Bilingual { zh, en } = &similar.reason;
            quote!(#status_core::Similar::new(#name::#other, #zh, #en))
        });
        quote!(&[#(#similar),*])
    });
    quote!(#cacheable #content #requires #may #origins #specs #similar)
}

fn column(
    name: &str,
    ty: &TokenStream,
    catalog: &Catalog,
    value: impl Fn(&Code, &Facts) -> TokenStream,
) -> TokenStream {
    let (name, len) = (ident(name), len(catalog));
    let values = catalog.codes.iter().filter_map(|code| Some(value(code, code.facts.as_ref()?)));
    quote!(static #name: [#ty; #len] = [#(#values),*];)
}

fn list(names: &[String]) -> TokenStream {
    quote!(&[#(#names),*])
}

/// A method that returns a code's value in a column.
fn accessor(docs: &TokenStream, method: &str, ty: &TokenStream, column: &str) -> TokenStream {
    let (method, column) = (ident(method), ident(column));
    quote! {
        #docs
        pub const fn #method(self) -> #ty {
            #column[index(self)]
        }
    }
}

fn cacheable(options: &EmitOptions) -> TokenStream {
    let docs = method_docs(
        options,
        "Whether a cache may store a response with this code that does not say for how long\n\
         ([RFC 9110 section 15.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)).",
        "assert!(HttpStatus::NotFound.is_cacheable());\nassert!(!HttpStatus::InternalServerError.is_cacheable());",
    );
    accessor(&docs, "is_cacheable", &quote!(bool), "CACHEABLE")
}

fn content(options: &EmitOptions) -> TokenStream {
    let docs = method_docs(
        options,
        "Whether a response with this code can have a body. If not, it ends after the headers\n\
         ([RFC 9110 section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1)).",
        "assert!(HttpStatus::NotFound.allows_body());\nassert!(!HttpStatus::NotModified.allows_body());",
    );
    accessor(&docs, "allows_body", &quote!(bool), "CONTENT")
}

fn headers(options: &EmitOptions) -> TokenStream {
    let required = method_docs(
        options,
        "The headers that the [specification](Self::spec) requires in a response with this code.",
        "assert_eq!(HttpStatus::Unauthorized.required_headers(), [\"WWW-Authenticate\"]);",
    );
    let optional = method_docs(
        options,
        "The headers that the [specification](Self::spec) recommends or explicitly allows.",
        "assert_eq!(HttpStatus::ServiceUnavailable.optional_headers(), [\"Retry-After\"]);",
    );
    let ty = quote!(&'static [&'static str]);
    let required = accessor(&required, "required_headers", &ty, "REQUIRED_HEADERS");
    let optional = accessor(&optional, "optional_headers", &ty, "OPTIONAL_HEADERS");
    quote!(#required #optional)
}

fn origin(options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let origin = method_docs(
        options,
        "Who defined the code: `IANA` if it is registered\n\
         ([RFC 9110 section 16.2](https://www.rfc-editor.org/rfc/rfc9110#section-16.2)), or else a product.",
        "assert_eq!(HttpStatus::NotFound.origin(), \"IANA\");",
    );
    let spec = method_docs(
        options,
        "The specification of the code, if one exists.",
        "let spec = HttpStatus::NotFound.spec().expect(\"404 is registered\");\n\
         assert_eq!((spec.name(), spec.section()), (\"RFC 9110\", \"15.5.5\"));",
    );
    let retry = method_docs(
        options,
        "Whether a client may retry the request, as far as the code alone determines it.",
        "use status_core::Retry;\nassert_eq!(HttpStatus::TooManyRequests.retry(), Retry::Later);",
    );
    let origin = accessor(&origin, "origin", &quote!(&'static str), "ORIGINS");
    let spec = accessor(&spec, "spec", &quote!(::core::option::Option<#status_core::Spec>), "SPECS");
    let retry = accessor(&retry, "retry", &quote!(#status_core::Retry), "RETRIES");
    quote!(#origin #spec #retry)
}

fn references(options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let docs = method_docs(
        options,
        "The codes that are easily confused with this one, in ascending order, and when to use them.",
        "let similar = HttpStatus::Unauthorized.similar();\n\
         let forbidden = similar.iter().find(|one| one.status() == HttpStatus::Forbidden).expect(\"401 and 403 are similar\");\n\
         println!(\"{}\", forbidden.reason(Lang::En));",
    );
    accessor(&docs, "similar", &quote!(&'static [#status_core::Similar]), "SIMILAR")
}
