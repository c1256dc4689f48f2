//! The impls of a type without errors.

mod codes;
mod display;
mod error;
mod from;
mod respond;
mod response;
mod status_error;
mod texts;
mod values;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::Member;
use syn::spanned::Spanned as _;

pub(crate) use self::respond::respond;
use super::bounds::Bounds;
use super::fields::Field;
use super::syntax::{Input, Shape, Variant};

pub(crate) fn expand(input: &Input<'_>) -> TokenStream {
    let expansion = Expansion {
        input,
        status_core: &input.options.status_core,
        f: Ident::new("__formatter", Span::mixed_site()),
        lang: Ident::new("__lang", Span::mixed_site()),
        reader: Ident::new("__reader", Span::mixed_site()),
    };
    let (codes, texts) = (expansion.codes(), expansion.texts());
    let others = input.options.code_only.is_none().then(|| {
        let display = expansion.display(texts.as_ref());
        let (error, from) = (expansion.error(), expansion.from());
        quote!(#display #error #from)
    });
    let status_error = expansion.status_error(texts.as_ref());
    let texts = texts.map(|texts| texts.items);
    let respond = respond(input);
    let (levels, status_core) = (&input.levels, expansion.status_core);
    quote! {
        #levels
        #[allow(
            non_upper_case_globals,
            unused_qualifications,
            reason = "generated: names contain those of variants, and paths are absolute"
        )]
        const _: () = {
            #[allow(unused_imports, reason = "few types need all of them")]
            use #status_core::__private::{
                self as __status_core, AsArgument as _, AsDynError as _, AsText as _, GivenValue as _, NoArgument as _,
                ProbeNothing as _,
            };

            #codes
            #texts
            #others
            #status_error
            #respond
        };
    }
}

struct Expansion<'a> {
    input: &'a Input<'a>,
    status_core: &'a TokenStream,
    /// The names of parameters. They cannot be captured by the user's expressions.
    f: Ident,
    lang: Ident,
    reader: Ident,
}

/// What an arm of a `match` does with its fields, which are given by index.
struct Arm {
    takes: Vec<usize>,
    body: TokenStream,
}

impl Expansion<'_> {
    /// A `match` over the variants; `others` is the arm of those that have no arm of their own.
    fn arms(&self, mut arm: impl FnMut(&Variant<'_>) -> Option<Arm>, others: &TokenStream) -> TokenStream {
        let variants = &self.input.variants;
        if variants.is_empty() {
            return quote!(match *self {});
        }
        let arms: Vec<_> = variants
            .iter()
            .filter_map(|variant| {
                let Arm { takes, body } = arm(variant)?;
                let pattern = pattern(variant, &takes);
                let levels = &variant.levels;
                Some(quote!(#levels #pattern => #body,))
            })
            .collect();
        if arms.is_empty() {
            return others.clone();
        }
        let others = (arms.len() < variants.len()).then(|| quote!(_ => #others,));
        quote!(match self { #(#arms)* #others })
    }

    fn imp(&self, of: &TokenStream, bounds: &Bounds, body: &TokenStream) -> TokenStream {
        let ident = self.input.ident;
        let (impl_generics, ty_generics, _) = self.input.generics.split_for_impl();
        let where_clause = bounds.where_clause(self.input.generics);
        quote! {
            #[automatically_derived]
            #[allow(deprecated)]
            impl #impl_generics #of for #ident #ty_generics #where_clause {
                #body
            }
        }
    }

    /// Adds a bound. Fields without type parameters need none, because the compiler knows their type.
    fn bound(&self, bounds: &mut Bounds, field: &Field<'_>, predicate: TokenStream) {
        if field.is_generic(self.input.generics) {
            bounds.add(predicate);
        }
    }
}

fn span_of(member: &Member) -> Span {
    member.span()
}

/// A pattern for a variant that only binds these fields.
fn pattern(variant: &Variant<'_>, takes: &[usize]) -> TokenStream {
    let path = &variant.path;
    if takes.is_empty() {
        return if variant.shape == Shape::Nothing { quote!(#path) } else { quote!(#path { .. }) };
    }
    let fields = variant.fields.iter().enumerate();
    if variant.shape == Shape::Parentheses {
        let locals =
            fields.map(|(at, field)| if takes.contains(&at) { field.local().into_token_stream() } else { quote!(_) });
        return quote!(#path(#(#locals),*));
    }
    let rest = (takes.len() < variant.fields.len()).then(|| quote!(..));
    let members = fields.filter(|(at, _)| takes.contains(at)).map(|(_, field)| {
        let (member, local) = (&field.member, field.local());
        quote!(#member: #local)
    });
    quote!(#path { #(#members,)* #rest })
}
