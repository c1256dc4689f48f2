//! A catalog that obeys every rule: nothing after this can fail.

use core::fmt;
use core::ops::RangeInclusive;

use crate::{Bilingual, http};

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
    /// The groups, in the order of their extents.
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
    /// Which codes lie in it.
    pub extent: Extent,
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

/// A code, as its catalog writes codes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeValue {
    /// With `repr` `u16`, `u32` or `i32`.
    Int(i64),
    /// With `repr` `str`.
    Str(String),
}

impl fmt::Display for CodeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(code) => code.fmt(f),
            Self::Str(code) => code.fmt(f),
        }
    }
}

/// Which codes lie in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Numbers in a range.
    Range(RangeInclusive<i64>),
    /// Codes with a prefix.
    Prefix(String),
}

impl Extent {
    /// Whether the code lies in the group.
    pub fn contains(&self, code: &CodeValue) -> bool {
        match (self, code) {
            (Self::Range(range), CodeValue::Int(code)) => range.contains(code),
            (Self::Prefix(prefix), CodeValue::Str(code)) => code.starts_with(prefix.as_str()),
            _ => false,
        }
    }
}

/// Declares an enum whose values are words in codes.toml.
macro_rules! words {
    ($(#[$attr:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$attr])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every value, in the order in which they are suggested.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word in codes.toml.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The variant's name, which is the same in `status_core`.
            pub const fn variant(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }
        }
    };
}

words! {
    /// What the codes of a catalog are.
    Kind {
        /// An application's own codes, each mapped to an HTTP status.
        #[default]
        Business = "business",
        /// HTTP status codes themselves.
        Http = "http",
    }
}

words! {
    /// How the codes of a catalog are written.
    Repr {
        /// Numbers up to 65,535.
        U16 = "u16",
        /// Numbers up to 4,294,967,295.
        #[default]
        U32 = "u32",
        /// Numbers with a sign.
        I32 = "i32",
        /// Text such as `A0201`.
        Str = "str",
    }
}

impl Repr {
    /// The numbers it can hold, or nothing where codes are text.
    pub const fn range(self) -> Option<RangeInclusive<i64>> {
        match self {
            Self::U16 => Some(0..=u16::MAX as i64),
            Self::U32 => Some(0..=u32::MAX as i64),
            Self::I32 => Some(i32::MIN as i64..=i32::MAX as i64),
            Self::Str => None,
        }
    }
}

words! {
    /// A language of the texts.
    Language {
        /// English.
        #[default]
        En = "en",
        /// Chinese, in simplified characters.
        Zh = "zh",
    }
}

words! {
    /// Whether a client may send a request again.
    Retry {
        /// It would fail again.
        #[default]
        Never = "never",
        /// The same request may succeed later.
        Later = "later",
        /// Only after the request was changed.
        Changed = "changed",
    }
}

words! {
    /// How loud a server logs a code.
    Log {
        /// Someone has to look.
        #[default]
        Error = "error",
        /// Someone may have to look.
        Warn = "warn",
        /// Worth knowing.
        Info = "info",
        /// Of use while looking for something.
        Debug = "debug",
    }
}

words! {
    /// A canonical gRPC code, as in `google.rpc.Code`.
    Grpc {
        /// 0
        #[default]
        Ok = "OK",
        /// 1
        Cancelled = "CANCELLED",
        /// 2
        Unknown = "UNKNOWN",
        /// 3
        InvalidArgument = "INVALID_ARGUMENT",
        /// 4
        DeadlineExceeded = "DEADLINE_EXCEEDED",
        /// 5
        NotFound = "NOT_FOUND",
        /// 6
        AlreadyExists = "ALREADY_EXISTS",
        /// 7
        PermissionDenied = "PERMISSION_DENIED",
        /// 8
        ResourceExhausted = "RESOURCE_EXHAUSTED",
        /// 9
        FailedPrecondition = "FAILED_PRECONDITION",
        /// 10
        Aborted = "ABORTED",
        /// 11
        OutOfRange = "OUT_OF_RANGE",
        /// 12
        Unimplemented = "UNIMPLEMENTED",
        /// 13
        Internal = "INTERNAL",
        /// 14
        Unavailable = "UNAVAILABLE",
        /// 15
        DataLoss = "DATA_LOSS",
        /// 16
        Unauthenticated = "UNAUTHENTICATED",
    }
}
