//! A catalog that obeys every rule, so that nothing after this can fail.

pub(crate) mod defaults;
pub(crate) mod lower;
pub(crate) mod stub;

use crate::http;
use crate::text::bilingual::Bilingual;
use crate::value::{CodeValue, GroupRange, Grpc, Kind, Language, Log, Repr, Retry};

/// A checked catalog: defaults are filled in, and its codes are in ascending order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Catalog {
    /// The enum's name: `OrderCode`.
    pub name: String,
    /// Whether its codes are HTTP status codes themselves.
    pub kind: Kind,
    /// The type of its codes.
    pub repr: Repr,
    /// The language of `Display`.
    pub language: Language,
    /// Whether responses contain the values of placeholders.
    pub params: bool,
    /// Whether the catalog has a lock, with which its released codes are compared.
    pub lock: bool,
    /// The title of the catalog.
    pub title: Option<Bilingual<String>>,
    /// The groups, in the order of their ranges.
    pub groups: Vec<Group>,
    /// The codes, ascending.
    pub codes: Vec<Code>,
    /// The codes that must not be used again, ascending.
    pub retired: Vec<Retired>,
}

/// A group of codes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// Its key in the file.
    pub name: String,
    /// The codes that are in it.
    pub range: GroupRange,
    /// The group's title.
    pub title: Bilingual<String>,
}

/// One status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Code {
    /// The variant's name: `QuotaExceeded`.
    pub name: String,
    /// The machine-readable name: `QUOTA_EXCEEDED`.
    pub reason: String,
    /// The code itself.
    pub code: CodeValue,
    /// The HTTP status it is mapped to.
    pub status: Status,
    /// The title; the same for every occurrence.
    pub title: Bilingual<String>,
    /// The message about one occurrence, with placeholders.
    pub message: Option<Bilingual<String>>,
    /// What the code means, in paragraphs.
    pub meaning: Option<Bilingual<String>>,
    /// When the code occurs; the same number of cases in each language.
    pub cases: Bilingual<Vec<String>>,
    /// What to do about it, in paragraphs.
    pub remedy: Option<Bilingual<String>>,
    /// The codes it is confused with, ascending.
    pub similar: Vec<Similar>,
    /// The previous names of the code.
    pub renamed_from: Vec<String>,
    /// Further names, which are not deprecated.
    pub aliases: Vec<String>,
    /// Words that sort the code, as the catalog chooses them.
    pub tags: Vec<String>,
    /// Words by which a search finds the code.
    pub keywords: Vec<String>,
    /// Why the code should no longer be used.
    pub deprecated: Option<Bilingual<String>>,
    /// RFC 9457 `type`.
    pub type_url: String,
    /// Whether a client may retry the request.
    pub retry: Retry,
    /// The level at which a server logs the code.
    pub log: Log,
    /// Its canonical gRPC code.
    pub grpc: Grpc,
    /// The index of its group.
    pub group: Option<usize>,
    /// The properties that only HTTP status codes have.
    pub facts: Option<Facts>,
}

impl Code {
    /// Its previous names and aliases.
    pub fn other_names(&self) -> impl Iterator<Item = &String> {
        self.renamed_from.iter().chain(&self.aliases)
    }
}

/// A code that another code is confused with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Similar {
    /// The index of that code.
    pub code: usize,
    /// When to use which of the two codes.
    pub reason: Bilingual<String>,
}

/// A code whose name and number must not be used again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Retired {
    /// The name of the code.
    pub name: String,
    /// The number or text of the code.
    pub code: CodeValue,
    /// The index of the code that replaces it.
    pub replaced_by: Option<usize>,
    /// The title of the code.
    pub title: Option<Bilingual<String>>,
    /// What the code meant, in paragraphs.
    pub meaning: Option<Bilingual<String>>,
    /// What to do about it, in paragraphs.
    pub remedy: Option<Bilingual<String>>,
}

/// The properties of an HTTP status code besides its texts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Facts {
    /// Who defined it: `IANA` for registered codes, otherwise a product.
    pub origin: Option<String>,
    /// Where it is specified.
    pub spec: Option<Spec>,
    /// Whether it is one of the codes that everyone encounters.
    pub common: bool,
    /// Whether a cache may store it without an explicit lifetime (RFC 9110 section 15.1).
    pub cacheable: bool,
    /// Whether a response with it can have a body.
    pub body: bool,
    /// The headers that a response with it must carry.
    pub requires: Vec<String>,
    /// The headers that a response with it may carry, according to its specification.
    pub may: Vec<String>,
}

/// The document that specifies an HTTP status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Spec {
    /// Such as `RFC 9110`.
    pub name: String,
    /// Such as `15.5.5`.
    pub section: Option<String>,
    /// The address of the section.
    pub url: String,
}

/// An HTTP status code that `HttpStatus` has.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// Its number.
    pub number: u16,
    /// Its variant.
    pub name: String,
}

impl Status {
    /// The status with this number, if `HttpStatus` has it.
    pub(crate) fn from_number(number: i128) -> Option<Self> {
        let number = u16::try_from(number).ok()?;
        http::name(number).map(|name| Self { number, name: name.to_owned() })
    }
}
