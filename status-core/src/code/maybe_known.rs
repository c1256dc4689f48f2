//! A code of a catalog that may have grown since the program was compiled.

use alloc::string::{String, ToString as _};
use core::fmt;
use core::marker::PhantomData;

use serde::de::{self, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Code;
use super::catalog_code::CatalogCode;
use crate::one_line::OneLine;

/// A code of a catalog to which codes may have been added since this program was compiled.
///
/// It can be the key of a map in JSON, where all keys are text. Therefore in a catalog of numbers, the text of a number is the
/// number.
///
/// ```
/// use std::collections::HashMap;
///
/// use status_core::{HttpStatus, MaybeKnown};
///
/// let counts: HashMap<MaybeKnown<HttpStatus>, u32> = serde_json::from_str(r#"{"404": 7, "799": 1}"#)?;
/// assert_eq!(counts[&MaybeKnown::Known(HttpStatus::NotFound)], 7);
/// assert_eq!(counts[&MaybeKnown::UnknownInt(799)], 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MaybeKnown<C> {
    /// A code that this program knows.
    Known(C),
    /// A number that this program does not know.
    UnknownInt(i64),
    /// A text that this program does not know.
    UnknownStr(String),
}

impl<C: CatalogCode> MaybeKnown<C> {
    /// Looks up the code with this value.
    ///
    /// ```
    /// use status_core::{Code, HttpStatus, MaybeKnown};
    ///
    /// assert_eq!(MaybeKnown::from_code(Code::Int(404)), MaybeKnown::Known(HttpStatus::NotFound));
    /// assert_eq!(MaybeKnown::<HttpStatus>::from_code(Code::Int(799)), MaybeKnown::UnknownInt(799));
    /// ```
    pub fn from_code(code: Code<'_>) -> Self {
        C::lookup(code).map_or_else(|| Self::unknown(code), Self::Known)
    }

    /// The code as one that this program does not know.
    pub(crate) fn unknown(code: Code<'_>) -> Self {
        match code {
            Code::Int(number) => Self::UnknownInt(number),
            Code::Str(text) => Self::UnknownStr(text.into()),
        }
    }

    /// The value of the code.
    pub(crate) fn value(&self) -> Code<'_> {
        match self {
            Self::Known(code) => code.code().into(),
            Self::UnknownInt(number) => Code::Int(*number),
            Self::UnknownStr(text) => Code::Str(text),
        }
    }
}

impl<C> MaybeKnown<C> {
    /// The code, if this program knows it.
    pub fn known(self) -> Option<C> {
        match self {
            Self::Known(code) => Some(code),
            Self::UnknownInt(_) | Self::UnknownStr(_) => None,
        }
    }
}

/// Displays the code without its title. Of an unknown text, at most 64 characters are displayed, and control characters are
/// escaped.
impl<C: CatalogCode> fmt::Display for MaybeKnown<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(code) => code.code().fmt(f),
            Self::UnknownInt(number) => number.fmt(f),
            Self::UnknownStr(text) => OneLine::value(text).fmt(f),
        }
    }
}

/// Serializes the code, not its name.
impl<C: CatalogCode> Serialize for MaybeKnown<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value() {
            Code::Int(number) => serializer.serialize_i64(number),
            Code::Str(text) => serializer.serialize_str(text),
        }
    }
}

/// Accepts integers, also if they are written as `404.0`, and text.
impl<'de, C: CatalogCode> Deserialize<'de> for MaybeKnown<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CodeVisitor(PhantomData))
    }
}

struct CodeVisitor<C>(PhantomData<C>);

impl<C: CatalogCode> Visitor<'_> for CodeVisitor<C> {
    type Value = MaybeKnown<C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a code of `{}`", C::CATALOG)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(MaybeKnown::from_code(Code::Int(number)))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        match integer(number) {
            Some(number) => self.visit_i64(number),
            None => Err(E::invalid_value(Unexpected::Float(number), &self)),
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        // Only in the form in which numbers are serialized, so that other texts are kept as they are.
        let number = text.parse().ok().filter(|number: &i64| number.to_string() == text);
        Ok(MaybeKnown::from_code(match number {
            Some(number) if !has_texts::<C>() => Code::Int(number),
            _ => Code::Str(text),
        }))
    }
}

/// Whether the codes of a catalog are texts.
fn has_texts<C: CatalogCode>() -> bool {
    C::ALL.first().is_some_and(|code| matches!(code.code().into(), Code::Str(_)))
}

/// The number as an integer, if it is one that `f64` represents exactly.
pub(crate) fn integer(number: f64) -> Option<i64> {
    /// 2⁵³ - 1
    const MAX: f64 = 9_007_199_254_740_991.0;
    let is_exact = number.abs() <= MAX && number % 1.0 == 0.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is an integer below 2⁵³")]
    is_exact.then_some(number as i64)
}
