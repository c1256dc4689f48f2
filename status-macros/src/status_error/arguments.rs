//! Splits attributes into arguments without syn's `full` feature: works on tokens, and never parses expressions.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::{Index, Member};

/// Splits at commas outside of brackets, including those of `::<A, B>`.
pub(crate) fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let mut arguments = Vec::new();
    let mut current: Vec<TokenTree> = Vec::new();
    let mut angles = 0_u32;
    let mut is_cast = false;
    for token in tokens {
        let last = current.last().and_then(punct);
        match punct(&token) {
            Some(',') if angles == 0 => {
                arguments.push(current.drain(..).collect());
                is_cast = false;
                continue;
            }
            // After a value, `<` is a comparison; after `as`, it opens the arguments of a type.
            Some('<') if angles > 0 || is_cast || current.is_empty() || last.is_some_and(|last| last != '<') => {
                angles += 1;
            }
            Some('>') if angles > 0 && last != Some('-') => angles -= 1,
            _ => {}
        }
        is_cast = match &token {
            TokenTree::Ident(word) => is_cast || word == "as",
            TokenTree::Punct(punct) => is_cast && (angles > 0 || ":&*'".contains(punct.as_char())),
            _ => is_cast && angles > 0,
        };
        current.push(token);
    }
    if !current.is_empty() {
        arguments.push(current.into_iter().collect());
    }
    arguments
}

/// `name = value`, or the unchanged argument.
pub(crate) fn named(argument: TokenStream) -> Result<(Ident, TokenStream), TokenStream> {
    let mut tokens = argument.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(equals))) if equals.as_char() == '=' => {
            let value: TokenStream = tokens.collect();
            // `a == b` and `a => b` do not assign to a name.
            if value
                .clone()
                .into_iter()
                .next()
                .as_ref()
                .and_then(punct)
                .is_some_and(|next| equals.spacing() == proc_macro2::Spacing::Joint && matches!(next, '=' | '>'))
            {
                return Err(argument);
            }
            Ok((name, value))
        }
        _ => Err(argument),
    }
}

/// A word, and the tokens in the parentheses after it.
pub(crate) fn with_list(argument: &TokenStream) -> Option<(Ident, TokenStream)> {
    let mut tokens = argument.clone().into_iter();
    match (tokens.next()?, tokens.next()?, tokens.next()) {
        (TokenTree::Ident(word), TokenTree::Group(group), None) if group.delimiter() == Delimiter::Parenthesis => {
            Some((word, group.stream()))
        }
        _ => None,
    }
}

/// The argument, if it is only a word.
pub(crate) fn only_ident(argument: &TokenStream) -> Option<Ident> {
    let mut tokens = argument.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(word)), None) => Some(word),
        _ => None,
    }
}

/// Replaces `.field` and `.0` at the start of an expression by the variable that `local` returns for the field.
pub(crate) fn with_locals(expression: TokenStream, local: &mut impl FnMut(&Member) -> Option<Ident>) -> TokenStream {
    let mut tokens = expression.into_iter().peekable();
    let mut out: Vec<TokenTree> = Vec::new();
    while let Some(token) = tokens.next() {
        if punct(&token) == Some('.') && begins_expression(out.last()) {
            let replaced = tokens.peek().and_then(|member| replacement(member, local));
            if let Some(replaced) = replaced {
                tokens.next();
                out.extend(replaced);
                continue;
            }
        }
        out.push(match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), with_locals(group.stream(), local));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        });
    }
    out.into_iter().collect()
}

/// Whether an expression starts after this token.
fn begins_expression(before: Option<&TokenTree>) -> bool {
    match before {
        None => true,
        Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), '.' | '?'),
        Some(TokenTree::Ident(word)) => {
            ["return", "break", "in", "if", "match", "while", "mut"].iter().any(|keyword| word == keyword)
        }
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::None && group.stream().is_empty(),
        Some(TokenTree::Literal(_)) => false,
    }
}

/// What replaces the member after a dot. `.0.1` is a dot and the number `0.1`.
fn replacement(member: &TokenTree, local: &mut impl FnMut(&Member) -> Option<Ident>) -> Option<Vec<TokenTree>> {
    match member {
        TokenTree::Ident(name) => {
            let member = Member::Named(name.unraw());
            Some(vec![local(&member)?.into()])
        }
        TokenTree::Literal(number) => {
            let (written, span) = (number.to_string(), number.span());
            let mut indices = written.split('.').map(str::parse);
            let first = local(&unnamed(indices.next()?.ok()?, span))?;
            let Some(second) = indices.next() else {
                return Some(vec![first.into()]);
            };
            let mut dot = Punct::new('.', proc_macro2::Spacing::Alone);
            dot.set_span(span);
            let mut second = Literal::u32_unsuffixed(second.ok()?);
            second.set_span(span);
            Some(vec![first.into(), dot.into(), second.into()])
        }
        _ => None,
    }
}

fn unnamed(index: u32, span: Span) -> Member {
    Member::Unnamed(Index { index, span })
}

fn punct(token: &TokenTree) -> Option<char> {
    match token {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::*;

    /// The tokens without spaces, because spacing does not matter.
    fn dense(tokens: &TokenStream) -> String {
        tokens.to_string().replace(' ', "")
    }

    #[test]
    fn splitting() {
        for (written, expected) in [
            ("", &[][..]),
            ("404", &["404"]),
            ("404, \"a, b\",", &["404", "\"a,b\""]),
            ("f(a, b), [c, d]", &["f(a,b)", "[c,d]"]),
            ("f::<A, B>(.0), c", &["f::<A,B>(.0)", "c"]),
            ("<A as B<C, D>>::f(), c", &["<AasB<C,D>>::f()", "c"]),
            ("f::<fn(A) -> B, C>(), d", &["f::<fn(A)->B,C>()", "d"]),
            ("a < b, c > d", &["a<b", "c>d"]),
            ("a << b, c", &["a<<b", "c"]),
            ("a as &dyn B<C, D = E>, f", &["aas&dynB<C,D=E>", "f"]),
            ("a as b::C + d < e, f > g", &["aasb::C+d<e", "f>g"]),
        ] {
            let arguments: Vec<_> =
                split(written.parse().expect("the test has valid tokens")).iter().map(dense).collect();
            assert_eq!(arguments, expected, "{written}");
        }
    }

    #[test]
    fn locals() {
        for (written, expected) in [
            (".user", "user"),
            (".0.1", "_0.1"),
            (".0.len()", "_0.len()"),
            ("first(.user, &.0, -.0)", "first(user,&_0,-_0)"),
            ("a.user + .user", "a.user+user"),
            ("a()?.user", "a()?.user"),
            ("&.user[..2]", "&user[..2]"),
            ("if .0 > .1 { .0 } else { 1.5 }", "if_0>_1{_0}else{1.5}"),
            ("x[1].user", "x[1].user"),
            ("|x| .user", "|x|user"),
        ] {
            let replaced = with_locals(written.parse().expect("the test has valid tokens"), &mut |member| {
                Some(match member {
                    Member::Named(name) => name.clone(),
                    Member::Unnamed(index) => format_ident!("_{}", index.index),
                })
            });
            assert_eq!(dense(&replaced), expected, "{written}");
        }
    }

    #[test]
    fn names() {
        for (written, expected) in [
            ("path = .path", Some("path")),
            ("r#type = 1", Some("r#type")),
            ("a == b", None),
            ("a.b = c", None),
            ("404", None),
        ] {
            let tokens: TokenStream = written.parse().expect("the test has valid tokens");
            let name = named(tokens).ok().map(|(name, _)| name.to_string());
            assert_eq!(name.as_deref(), expected, "{written}");
        }
    }
}
