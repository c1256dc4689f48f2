//! A catalog that obeys every rule: nothing after this can fail.

pub(crate) mod defaults;
pub(crate) mod lower;
pub(crate) mod stub;

use crate::http;
use crate::text::bilingual::Bilingual;
use crate::value::{CodeValue, GroupRange, Grpc, Kind, Language, Log, Repr, Retry};

/// A checked catalog, with what the file left out filled in, and its codes in ascending order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Catalog {
    /// The enum's name: `OrderCode`.
    pub name: String,
    /// Whether its codes are HTTP status codes themselves.
    pub kind: Kind,
    /// How its codes are written.
    pub repr: Repr,
    /// What `Display` speaks.
    pub language: Language,
    /// Whether a lock stands beside it, and its released codes are held to that.
    pub lock: bool,
    /// What the catalog is about.
    pub title: Option<Bilingual<String>>,
    /// The groups, in the order of their ranges.
    pub groups: Vec<Group>,
    /// The codes, ascending.
    pub codes: Vec<Code>,
    /// The codes that are never used again, ascending.
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
    /// What it is about.
    pub title: Bilingual<String>,
}

/// One status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Code {
    /// The variant's name: `QuotaExceeded`.
    pub name: String,
    /// The name for machines: `QUOTA_EXCEEDED`.
    pub reason: String,
    /// The code itself.
    pub code: CodeValue,
    /// The HTTP status it is mapped to.
    pub status: Status,
    /// What it is called; the same for every occurrence.
    pub title: Bilingual<String>,
    /// What is said of one occurrence, with placeholders.
    pub message: Option<Bilingual<String>>,
    /// What it says, in paragraphs.
    pub meaning: Option<Bilingual<String>>,
    /// When it is met; as many cases in each language.
    pub cases: Bilingual<Vec<String>>,
    /// What to do about it, in paragraphs.
    pub remedy: Option<Bilingual<String>>,
    /// The codes it is confused with, ascending.
    pub similar: Vec<Similar>,
    /// Names it had before.
    pub renamed_from: Vec<String>,
    /// Words a search should find it by.
    pub keywords: Vec<String>,
    /// Why it should not be used any more.
    pub deprecated: Option<Bilingual<String>>,
    /// RFC 9457 `type`.
    pub type_url: String,
    /// Whether a client may try again.
    pub retry: Retry,
    /// How loud a server logs it.
    pub log: Log,
    /// Its canonical gRPC code.
    pub grpc: Grpc,
    /// The index of its group.
    pub group: Option<usize>,
    /// What only HTTP status codes have.
    pub facts: Option<Facts>,
}

/// A code that another is confused with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Similar {
    /// The index of that code.
    pub code: usize,
    /// Which one is meant when.
    pub reason: Bilingual<String>,
}

/// A code whose name and number never come back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Retired {
    /// The name it had.
    pub name: String,
    /// The code it had.
    pub code: CodeValue,
    /// The index of the code that is used instead.
    pub replaced_by: Option<usize>,
    /// What it was called.
    pub title: Option<Bilingual<String>>,
    /// What it said, in paragraphs.
    pub meaning: Option<Bilingual<String>>,
    /// What to do about it, in paragraphs.
    pub remedy: Option<Bilingual<String>>,
}

/// What is known of an HTTP status code besides its texts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Facts {
    /// Who defined it: `IANA` for registered codes, else a product.
    pub origin: Option<String>,
    /// Where it is specified.
    pub spec: Option<Spec>,
    /// Whether it is one of the codes everyone meets.
    pub common: bool,
    /// Whether a cache may keep it without being told how long (RFC 9110 section 15.1).
    pub cacheable: bool,
    /// Whether a response with it can have content.
    pub body: bool,
    /// The header fields that a response with it must carry.
    pub requires: Vec<String>,
    /// The header fields its specification names as optional.
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
    /// Where it can be read.
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
