//! The error of a look-up that finds no code.

use core::error::Error;
use core::fmt;

use crate::one_line::OneLine;

/// The catalog has no such code. The error contains the input. Its message shows at most 64 characters of the input, with control
/// characters escaped.
///
/// ```
/// use status_core::HttpStatus;
///
/// let error = HttpStatus::try_from(799).unwrap_err();
/// assert_eq!(*error.input(), 799);
/// assert_eq!(error.to_string(), "`HttpStatus` has no code `799`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownCode<T> {
    catalog: &'static str,
    input: T,
}

impl<T> UnknownCode<T> {
    #[doc(hidden)]
    pub const fn new(catalog: &'static str, input: T) -> Self {
        Self { catalog, input }
    }

    /// The name of the enum.
    pub const fn catalog(&self) -> &'static str {
        self.catalog
    }

    /// The input of the look-up.
    pub const fn input(&self) -> &T {
        &self.input
    }
}

impl UnknownCode<TruncatedStr> {
    #[doc(hidden)]
    pub fn truncated(catalog: &'static str, text: &str) -> Self {
        Self { catalog, input: TruncatedStr::new(text) }
    }
}

impl<T: fmt::Display> fmt::Display for UnknownCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` has no code `{}`", self.catalog, OneLine::value(&self.input))
    }
}

impl<T: fmt::Debug + fmt::Display> Error for UnknownCode<T> {}

/// The text that failed to parse, or its first 48 bytes, stored without an allocation.
///
/// ```
/// use status_core::HttpStatus;
///
/// let error = "4o4".parse::<HttpStatus>().unwrap_err();
/// assert_eq!(error.input().as_str(), "4o4");
/// assert!(!error.input().is_truncated());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TruncatedStr {
    bytes: [u8; Self::CAPACITY],
    len: u8,
    is_truncated: bool,
}

impl TruncatedStr {
    const CAPACITY: usize = 48;

    #[expect(clippy::cast_possible_truncation, reason = "the capacity is below 256")]
    fn new(text: &str) -> Self {
        let mut len = text.len().min(Self::CAPACITY);
        while !text.is_char_boundary(len) {
            len -= 1;
        }
        let mut bytes = [0; Self::CAPACITY];
        bytes[..len].copy_from_slice(&text.as_bytes()[..len]);
        Self { bytes, len: len as u8, is_truncated: len < text.len() }
    }

    /// The stored text.
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }

    /// Whether the text was longer.
    pub const fn is_truncated(&self) -> bool {
        self.is_truncated
    }
}

impl fmt::Debug for TruncatedStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for TruncatedStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        OneLine::value(self.as_str()).fmt(f)?;
        f.write_str(if self.is_truncated { "…" } else { "" })
    }
}
