//! Deserializes codes.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use crate::code::Code;
use crate::code::catalog_code::CatalogCode;
use crate::code::unknown::UnknownCode;

/// Deserializes a code from a number of type `V`.
pub fn deserialize_code<'de, V, C, D>(deserializer: D) -> Result<C, D::Error>
where
    V: Deserialize<'de> + Into<Code<'static>> + fmt::Debug + fmt::Display + Copy,
    C: CatalogCode,
    D: Deserializer<'de>,
{
    let code = V::deserialize(deserializer)?;
    C::lookup(code.into()).ok_or_else(|| unknown::<C, _>(code))
}

/// Deserializes a code from its text.
pub fn deserialize_text<'de, C: CatalogCode, D: Deserializer<'de>>(deserializer: D) -> Result<C, D::Error> {
    deserializer.deserialize_str(TextVisitor { find: |text| C::lookup(Code::Str(text)) })
}

/// Deserializes a code from its name.
pub fn deserialize_name<'de, C: CatalogCode, D: Deserializer<'de>>(deserializer: D) -> Result<C, D::Error> {
    deserializer.deserialize_str(TextVisitor { find: C::from_name })
}

/// Looks up a string, borrowed or owned, without an allocation.
struct TextVisitor<C> {
    find: fn(&str) -> Option<C>,
}

impl<C: CatalogCode> Visitor<'_> for TextVisitor<C> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a code of `{}` as a string", C::CATALOG)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<C, E> {
        (self.find)(text).ok_or_else(|| unknown::<C, _>(text))
    }
}

fn unknown<C: CatalogCode, E: Error>(input: impl fmt::Display + fmt::Debug) -> E {
    E::custom(UnknownCode::new(C::CATALOG, input))
}
