//! The values that a document and a catalog share: codes, groups' ranges, and the words of `codes.toml`.

use core::fmt;
use core::ops::RangeInclusive;

/// A code of a catalog.
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

/// The codes that belong to a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupRange {
    /// Numbers in a range.
    Range(RangeInclusive<i64>),
    /// Codes with a prefix.
    Prefix(String),
}

impl GroupRange {
    /// Whether the code belongs to the group.
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
            /// Every value, in the order of suggestions.
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
        /// An application's codes, each mapped to an HTTP status.
        #[default]
        Business = "business",
        /// HTTP status codes themselves.
        Http = "http",
    }
}

words! {
    /// The type of a catalog's codes.
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
    /// The numbers that it can hold; `None` if codes are text.
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
    /// Whether a client may retry a request.
    Retry {
        /// The request would fail again.
        #[default]
        Never = "never",
        /// The same request may succeed later.
        Later = "later",
        /// A changed request may succeed.
        Changed = "changed",
    }
}

words! {
    /// The level at which a server logs a code.
    Log {
        /// Someone must investigate.
        #[default]
        Error = "error",
        /// Someone may have to investigate.
        Warn = "warn",
        /// Worth knowing.
        Info = "info",
        /// Useful for debugging.
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

impl Language {
    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Zh,
            Self::Zh => Self::En,
        }
    }
}
