//! The impls of a type in which nothing is wrong.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Ident, Member};

use super::attributes::Code;
use super::bounds::Bounds;
use super::message::Message;
use super::syntax::{Field, Input, Shape, Variant};

pub(crate) fn expand(input: &Input<'_>) -> TokenStream {
    let expansion = Expansion { input, status_core: &input.options.status_core };
    let codes = input.variants.iter().map(|variant| expansion.code(variant));
    let others = if input.options.code_only.is_some() {
        TokenStream::new()
    } else {
        let display = expansion.display();
        let error = expansion.error();
        let from = expansion.from();
        quote!(#display #error #from)
    };
    let status_error = expansion.status_error();
    quote! {
        #[allow(non_upper_case_globals, unused_qualifications, reason = "generated: names are made of others, and paths whole")]
        const _: () = {
            #(#codes)*
            #others
            #status_error
        };
    }
}

struct Expansion<'a> {
    input: &'a Input<'a>,
    status_core: &'a TokenStream,
}

impl Expansion<'_> {
    /// The code's entry as a constant, and the proof that variant and code fit together.
    fn code(&self, variant: &Variant<'_>) -> TokenStream {
        let status_core = self.status_core;
        let Some(code) = self.code_of(variant) else { return TokenStream::new() };
        let entry = entry_of(variant);
        let path = code.path(status_core);
        let value = if variant.status.message.is_some() {
            let (first, last) = ends(&path);
            let code = quote_spanned!(last=> code);
            let is_status =
                spanned_call(&quote!(#status_core::__private::has_no_messages), &path, &quote_spanned!(first=> &#code));
            quote! {{
                let code = #path;
                #is_status;
                code.entry()
            }}
        } else {
            quote!(#path.entry())
        };
        let owner = &variant.owner;
        let fields = variant.fields.iter().map(Field::name);
        let values = variant.status.values.iter().map(|(name, _)| placeholder(name));
        let check = spanned_call(
            &quote!(#status_core::__private::check),
            // A code that the variant does not name itself is not where the mistake is.
            &variant.status.code.as_ref().map_or_else(|| variant.ident.to_token_stream(), ToTokens::to_token_stream),
            &quote!(#entry, #owner, &[#(#fields),*], &[#(#values),*]),
        );
        quote! {
            const #entry: &#status_core::Entry = #value;
            const _: () = #check;
        }
    }

    /// The code that a variant names, or that holds for those that name none; nothing where its field has it.
    fn code_of<'b>(&'b self, variant: &'b Variant<'_>) -> Option<NamedCode<'b>> {
        match (&variant.status.code, &variant.status.transparent, &self.input.options.default) {
            (Some(code), _, _) | (None, None, Some(code)) => Some(NamedCode::Written(code)),
            (None, None, None) => Some(NamedCode::Unnamed),
            (None, Some(_), _) => None,
        }
    }

    fn display(&self) -> TokenStream {
        let status_core = self.status_core;
        let mut bounds = Bounds::default();
        let arms = self.arms(|variant| {
            if variant.status.transparent.is_some() {
                let field = &variant.fields[0];
                let (local, ty) = (field.local(), field.ty);
                self.bound(&mut bounds, field, quote!(#ty: ::core::fmt::Display));
                (vec![0], quote!(::core::fmt::Display::fmt(#local, f)))
            } else if let Some(message) = &variant.status.message {
                self.bound_shown(&mut bounds, variant, message);
                (message.shown.keys().copied().collect(), write(message))
            } else {
                let entry = entry_of(variant);
                let (bound, arguments) = self.arguments(variant, &mut bounds);
                (bound, quote!(#status_core::__private::fmt_whole(#entry, &[#arguments], f)))
            }
        });
        self.imp(&quote!(::core::fmt::Display), &bounds, &quote! {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #arms
            }
        })
    }

    fn error(&self) -> TokenStream {
        let Self { input, status_core } = *self;
        let mut bounds = Bounds::default();
        let sources = input.variants.iter().any(|variant| variant.status.transparent.is_some() || variant.source().is_some());
        let source = sources.then(|| {
            let arms = self.arms(|variant| self.source(variant, &mut bounds));
            quote! {
                fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                    use #status_core::__private::AsSource as _;
                    #arms
                }
            }
        });
        if input.generics.type_params().next().is_some() {
            bounds.add(quote!(Self: ::core::fmt::Debug + ::core::fmt::Display));
        }
        self.imp(&quote!(::core::error::Error), &bounds, &source.unwrap_or_default())
    }

    /// The field that a source is taken from, and the source.
    fn source(&self, variant: &Variant<'_>, bounds: &mut Bounds) -> (Vec<usize>, TokenStream) {
        let status_core = self.status_core;
        if variant.status.transparent.is_some() {
            let field = &variant.fields[0];
            let (local, ty) = (field.local(), field.ty);
            let inner = if variant.status.code.is_some() {
                self.bound(bounds, field, quote!(#ty: ::core::error::Error + 'static));
                quote!(#local.as_source())
            } else {
                self.bound(bounds, field, quote!(#ty: #status_core::__private::Transparent));
                self.inner(field)
            };
            return (vec![0], quote!(::core::error::Error::source(#inner)));
        }
        let Some(source) = variant.source() else {
            return (Vec::new(), quote!(::core::option::Option::None));
        };
        let ty = source.optional().unwrap_or(source.ty);
        self.bound(bounds, source, quote!(#ty: ::core::error::Error + 'static));
        // A source that is no error is told under its type.
        let span = Span::call_site().located_at(source.ty.span());
        let local = format_ident!("{}", source.local(), span = span);
        let whole = source.optional().map_or_else(|| quote!(#local), |_| quote!(#local.as_ref()?));
        let source_value = quote_spanned!(span=> #whole.as_source());
        let at = variant.fields.iter().position(|field| field.member == source.member);
        (at.into_iter().collect(), quote!(::core::option::Option::Some(#source_value)))
    }

    fn from(&self) -> TokenStream {
        let ident = self.input.ident;
        let (impl_generics, ty_generics, where_clause) = self.input.generics.split_for_impl();
        let mut out = TokenStream::new();
        for variant in &self.input.variants {
            let Some(from) = variant.fields.iter().find(|field| field.from.is_some()) else { continue };
            let (ty, value) = match from.optional() {
                Some(inner) => (inner, quote!(::core::option::Option::Some(source))),
                None => (from.ty, quote!(source)),
            };
            let path = &variant.path;
            let values = variant.fields.iter().map(|field| {
                let (member, ty) = (&field.member, field.ty);
                if field.from.is_some() { quote!(#member: #value) } else { quote!(#member: <#ty>::capture()) }
            });
            let span = Span::call_site().located_at(from.from.map_or_else(Span::call_site, |attribute| attribute.span()));
            let body = match variant.shape {
                Shape::Parentheses if variant.fields.len() == 1 => quote!(#path(#value)),
                _ => quote!(#path { #(#values),* }),
            };
            out.extend(quote_spanned! {span=>
                #[automatically_derived]
                impl #impl_generics ::core::convert::From<#ty> for #ident #ty_generics #where_clause {
                    fn from(source: #ty) -> Self {
                        #body
                    }
                }
            });
        }
        out
    }

    fn status_error(&self) -> TokenStream {
        let Self { input, status_core } = *self;
        let mut bounds = Bounds::default();
        let entries = self.arms(|variant| {
            if self.code_of(variant).is_some() {
                return (Vec::new(), entry_of(variant).into_token_stream());
            }
            let field = &variant.fields[0];
            let ty = field.ty;
            self.bound(&mut bounds, field, quote!(#ty: #status_core::__private::Transparent));
            let inner = self.inner(field);
            (vec![0], quote!(#inner.entry()))
        });
        let messages = self.arms(|variant| {
            if self.code_of(variant).is_none() {
                let inner = self.inner(&variant.fields[0]);
                return (vec![0], quote!(#inner.fmt_message(lang, f)));
            }
            let entry = entry_of(variant);
            let (bound, arguments) = match variant.status.message {
                Some(_) => (Vec::new(), TokenStream::new()),
                None => self.arguments(variant, &mut bounds),
            };
            let disclosure = match (&variant.status.public, &variant.status.message, &input.options.code_only) {
                (None, ..) => quote!(ByStatus),
                (Some(_), None, None) => quote!(Message),
                (Some(_), ..) => quote!(Own(self)),
            };
            let body = quote! {
                #status_core::__private::fmt_public(#entry, &[#arguments], #status_core::__private::Disclosure::#disclosure, lang, f)
            };
            (bound, body)
        });
        if input.generics.type_params().next().is_some() {
            bounds.add(quote!(Self: ::core::error::Error));
        }
        self.imp(&quote!(#status_core::StatusError), &bounds, &quote! {
            fn entry(&self) -> &'static #status_core::Entry {
                #entries
            }

            fn fmt_message(
                &self,
                lang: #status_core::Lang,
                f: &mut ::core::fmt::Formatter<'_>,
            ) -> ::core::fmt::Result {
                #messages
            }
        })
    }

    /// The field of a transparent variant, as the error it is.
    fn inner(&self, field: &Field<'_>) -> TokenStream {
        let status_core = self.status_core;
        // What is no such error is told under its type.
        let local = format_ident!("{}", field.local(), span = Span::call_site().located_at(field.ty.span()));
        quote_spanned!(local.span()=> #status_core::__private::Transparent::inner(#local))
    }

    /// The values for placeholders, and the fields that they take: which are wanted, only the compiler knows.
    fn arguments(&self, variant: &Variant<'_>, bounds: &mut Bounds) -> (Vec<usize>, TokenStream) {
        let status_core = self.status_core;
        let entry = entry_of(variant);
        let mut taken = Vec::new();
        let mut out = TokenStream::new();
        if matches!(self.code_of(variant), Some(NamedCode::Unnamed | NamedCode::Written(Code::Number(..)))) {
            return (taken, out); // HttpStatus has no messages
        }
        for (at, field) in variant.fields.iter().enumerate() {
            let name = field.name();
            if variant.status.values.iter().any(|(given, _)| placeholder(given) == name) {
                continue;
            }
            taken.push(at);
            let local = format_ident!("{}", field.local(), span = Span::call_site().located_at(field.ty.span()));
            if field.is_path() {
                out.extend(quote!((#name, &#local.display()),));
                continue;
            }
            let is_used = quote!({ #status_core::__private::uses(#entry, #name) });
            let ty = field.ty;
            self.bound(bounds, field, quote!(#ty: #status_core::__private::Argument<#is_used>));
            let value = quote_spanned!(local.span()=> #status_core::__private::argument::<#is_used, _>(#local));
            out.extend(quote!((#name, #value),));
        }
        for (name, value) in &variant.status.values {
            let value = super::arguments::with_locals(value.clone(), &mut |member| {
                let at = variant.fields.iter().position(|field| field.member == *member)?;
                if !taken.contains(&at) {
                    taken.push(at);
                }
                Some(format_ident!("{}", variant.fields[at].local(), span = Span::call_site().located_at(member.span())))
            });
            let name = placeholder(name);
            out.extend(quote!((#name, &#value),));
        }
        (taken, out)
    }

    /// A `match` over the variants; each arm names the fields it takes.
    fn arms(&self, mut arm: impl FnMut(&Variant<'_>) -> (Vec<usize>, TokenStream)) -> TokenStream {
        if self.input.variants.is_empty() {
            return quote!(match *self {});
        }
        let arms = self.input.variants.iter().map(|variant| {
            let (taken, body) = arm(variant);
            let pattern = pattern(variant, &taken);
            quote!(#pattern => #body,)
        });
        quote! {
            #[allow(deprecated, reason = "a variant that is deprecated is still shown")]
            match self {
                #(#arms)*
            }
        }
    }

    fn imp(&self, of: &TokenStream, bounds: &Bounds, body: &TokenStream) -> TokenStream {
        let ident = self.input.ident;
        let (impl_generics, ty_generics, _) = self.input.generics.split_for_impl();
        let where_clause = bounds.where_clause(self.input.generics);
        quote! {
            #[automatically_derived]
            impl #impl_generics #of for #ident #ty_generics #where_clause {
                #body
            }
        }
    }

    /// A field without type parameters needs no bound: the compiler knows its type.
    fn bound(&self, bounds: &mut Bounds, field: &Field<'_>, predicate: TokenStream) {
        if field.is_generic(self.input.generics) {
            bounds.add(predicate);
        }
    }

    fn bound_shown(&self, bounds: &mut Bounds, variant: &Variant<'_>, message: &Message) {
        for (&at, traits) in &message.shown {
            let field = &variant.fields[at];
            let ty = field.ty;
            for name in traits {
                let name = Ident::new(name, Span::call_site());
                self.bound(bounds, field, quote!(#ty: ::core::fmt::#name));
            }
        }
    }
}

/// The code of a variant, or none: then it is 500.
enum NamedCode<'a> {
    Written(&'a Code),
    Unnamed,
}

impl NamedCode<'_> {
    fn path(&self, status_core: &TokenStream) -> TokenStream {
        match self {
            Self::Written(Code::Path(path)) => path.to_token_stream(),
            Self::Written(Code::Number(number, name)) => {
                quote_spanned!(Span::call_site().located_at(number.span())=> #status_core::HttpStatus::#name)
            }
            Self::Unnamed => quote!(#status_core::HttpStatus::InternalServerError),
        }
    }
}

fn write(message: &Message) -> TokenStream {
    let Message { format, arguments, .. } = message;
    if message.is_plain { quote!(f.write_str(#format)) } else { quote!(::core::write!(f, #format #arguments)) }
}

/// The constant that holds the entry of a variant's code.
fn entry_of(variant: &Variant<'_>) -> Ident {
    use syn::ext::IdentExt as _;

    format_ident!("__{}", variant.ident.unraw(), span = Span::call_site())
}

/// `{r#type}` is written `{type}`, and `{0}` has no other name than its number.
fn placeholder(name: &Ident) -> String {
    use syn::ext::IdentExt as _;

    name.unraw().to_string()
}

/// A pattern for a variant that takes these fields only.
fn pattern(variant: &Variant<'_>, taken: &[usize]) -> TokenStream {
    let path = &variant.path;
    if taken.is_empty() {
        return if variant.shape == Shape::Nothing { quote!(#path) } else { quote!(#path { .. }) };
    }
    let fields = variant.fields.iter().enumerate();
    if variant.shape == Shape::Parentheses {
        let locals = fields.map(|(at, field)| {
            if taken.contains(&at) { field.local().into_token_stream() } else { quote!(_) }
        });
        return quote!(#path(#(#locals),*));
    }
    let rest = (taken.len() < variant.fields.len()).then(|| quote!(..));
    let taken = fields.filter(|(at, _)| taken.contains(at)).map(|(_, field)| {
        let (member, local): (&Member, _) = (&field.member, field.local());
        quote!(#member: #local)
    });
    quote!(#path { #(#taken,)* #rest })
}

/// A call that the compiler shows under `place`, from its first token to its last.
fn spanned_call(function: &TokenStream, place: &TokenStream, arguments: &TokenStream) -> TokenStream {
    let (first, last) = ends(place);
    let function: TokenStream = function
        .clone()
        .into_iter()
        .map(|mut token| {
            token.set_span(first);
            token
        })
        .collect();
    let mut group = Group::new(Delimiter::Parenthesis, arguments.clone());
    group.set_span(last);
    quote!(#function #group)
}

/// Where the first and the last token stand.
fn ends(tokens: &TokenStream) -> (Span, Span) {
    let span = |token: Option<TokenTree>| {
        token.map_or_else(Span::call_site, |token| Span::call_site().located_at(token.span()))
    };
    (span(tokens.clone().into_iter().next()), span(tokens.clone().into_iter().last()))
}
