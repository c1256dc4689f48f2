//! Reads a received body: everything that is a JSON object.

use alloc::boxed::Box;
use alloc::string::String;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Names, ReceivedProblem};

impl ReceivedProblem {
    /// Reads the body of a response, which may begin with a byte order mark. Invalid UTF-8 is replaced.
    ///
    /// ```
    /// use status_core::{HttpStatus, ReceivedProblem};
    ///
    /// let body = "\u{feff}{\"title\": \"Not Found\", \"status\": 404.0, \"balance\": 1e400}";
    /// let problem = ReceivedProblem::from_slice(body.as_bytes())?;
    /// assert_eq!(problem.http_status(), Some(HttpStatus::NotFound));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the body is not a JSON object.
    pub fn from_slice(body: &[u8]) -> Result<Self, serde_json::Error> {
        let text = String::from_utf8_lossy(body);
        serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(&text))
    }
}

/// Reads every JSON object with `serde_json`, also inside of an untagged enum. `serde_json` itself rejects byte order marks, so
/// use [`ReceivedProblem::from_slice`] for a whole body.
///
/// ```
/// use serde::Deserialize;
/// use status_core::ReceivedProblem;
///
/// #[derive(Deserialize)]
/// #[serde(untagged)]
/// enum Reply {
///     Order { id: u64 },
///     Problem(ReceivedProblem),
/// }
///
/// let reply: Reply = serde_json::from_str(r#"{"title": "Not Found", "code": 404}"#)?;
/// assert!(matches!(reply, Reply::Problem(problem) if problem.title() == Some("Not Found")));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for ReceivedProblem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(AnyFormat(deserializer))?;
        if json.get().starts_with('{') {
            Ok(Self::new(json, Names::PROBLEM))
        } else {
            Err(D::Error::custom("expected a JSON object"))
        }
    }
}

/// Writes what was received.
///
/// ```
/// use status_core::ReceivedProblem;
///
/// let json = r#"{"code": 404, "errors": {"Email": ["is required"]}, "price": 1.10}"#;
/// let problem: ReceivedProblem = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&problem)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for ReceivedProblem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.json.serialize(serializer)
    }
}

/// Lets formats other than `serde_json` deserialize a `RawValue`, for example the buffer of an untagged enum.
struct AnyFormat<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for AnyFormat<D> {
    type Error = D::Error;

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_newtype_struct(name, RawOrAny { name, visitor })
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

struct RawOrAny<V> {
    name: &'static str,
    visitor: V,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for RawOrAny<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a JSON object")
    }

    /// `serde_json` passes the text.
    fn visit_map<A: MapAccess<'de>>(self, text: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(text)
    }

    /// Other formats pass the value.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<V::Value, D::Error> {
        let json = Value::deserialize(value)?;
        json.deserialize_newtype_struct(self.name, self.visitor).map_err(D::Error::custom)
    }
}
