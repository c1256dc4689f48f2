//! How attributes name a code: by an HTTP number, or by a path that the compiler resolves.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::Parser as _;
use syn::{Error, Ident, LitInt, Path, Result};

use super::alike::alike;
use super::http_codes::HTTP_CODES;

/// The error of what is neither a code nor a message.
const EXPECTED: &str = "expected a code\n  \
    help: write a number such as `404` or a path such as `OrderCode::QuotaExceeded`; a message must be a string literal";

/// A code in an attribute.
pub(crate) enum Code {
    /// `404`, with the name of the variant of `HttpStatus`.
    Number(LitInt, Ident),
    /// `OrderCode::QuotaExceeded`
    Path(Path),
}

impl Code {
    /// Parses the name of a code. If there are no tokens, the error is shown under `name`.
    pub(crate) fn parse(name: impl ToTokens, tokens: TokenStream) -> Result<Self> {
        if let Ok(number) = syn::parse2::<LitInt>(tokens.clone()) {
            return Self::number(number);
        }
        if let Ok(path) = Path::parse_mod_style.parse2(tokens.clone()) {
            return Self::path(path);
        }
        let location = if tokens.is_empty() { name.into_token_stream() } else { tokens };
        Err(Error::new_spanned(location, EXPECTED))
    }

    fn number(number: LitInt) -> Result<Self> {
        let value = number.base10_parse().unwrap_or_default();
        match variant_of(value) {
            Some(name) if value < 400 => {
                let message = format!("status {number} ({name}) is not an error status");
                Err(Error::new_spanned(&number, message))
            }
            Some(name) => {
                let name = Ident::new(name, number.span());
                Ok(Self::Number(number, name))
            }
            None => Err(Error::new_spanned(&number, unknown_number(number.base10_digits()))),
        }
    }

    /// The compiler resolves the path and reports its errors. Only codes that look like those of another crate are
    /// checked here.
    fn path(path: Path) -> Result<Self> {
        let mut names = path.segments.iter().rev().map(|segment| &segment.ident);
        if let (Some(constant), Some(_)) = (names.next(), names.next().filter(|owner| *owner == "StatusCode")) {
            let constant = constant.to_string().replace('_', "");
            let meant = HTTP_CODES.iter().find(|(_, name)| name.eq_ignore_ascii_case(&constant));
            if let Some((number, name)) = meant {
                let message = format!(
                    "a `StatusCode` is not a code of a catalog\n  help: write `{number}` or `HttpStatus::{name}`"
                );
                return Err(Error::new_spanned(path, message));
            }
        }
        Ok(Self::Path(path))
    }
}

/// Emits the code as written.
impl ToTokens for Code {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Number(number, _) => number.to_tokens(tokens),
            Self::Path(path) => path.to_tokens(tokens),
        }
    }
}

/// The `HttpStatus` variant with this number.
fn variant_of(number: u16) -> Option<&'static str> {
    HTTP_CODES.binary_search_by_key(&number, |row| row.0).ok().map(|index| HTTP_CODES[index].1)
}

fn unknown_number(digits: &str) -> String {
    let known: Vec<_> = HTTP_CODES.iter().map(|(number, name)| (number.to_string(), name)).collect();
    let name = |number: &str| known.iter().find(|(known, _)| known == number).map_or("", |(_, name)| name);
    let near = alike(digits, known.iter().map(|(number, _)| number.as_str()), 1);
    let near: Vec<String> = near.take(3).map(|number| format!("`{number}` ({})", name(number))).collect();
    let help = match &near[..] {
        [] => {
            "write an HTTP status code, or a code of a catalog by its path, as in `OrderCode::QuotaExceeded`".to_owned()
        }
        [only] => format!("did you mean {only}?"),
        [others @ .., last] => format!("did you mean {} or {last}?", others.join(", ")),
    };
    format!("`{digits}` is not an HTTP status code\n  help: {help}")
}
