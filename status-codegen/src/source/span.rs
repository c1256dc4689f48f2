//! Spans of a file, and values with spans.

use core::ops::Range;

/// One of the files of a catalog.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u16);

impl FileId {
    /// The catalog.
    pub const CATALOG: Self = Self(0);
    /// The catalog's lock.
    pub const LOCK: Self = Self(1);

    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span of these bytes in that file.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        Self { file, start: range.start, end: range.end }
    }

    /// The range without the file.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether the range is empty.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether the other span is within this one.
    pub(crate) fn contains(self, other: Self) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }
}

/// A value with its span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    value: T,
    span: Span,
}

impl<T> Spanned<T> {
    /// A value with its span.
    pub const fn new(span: Span, value: T) -> Self {
        Self { value, span }
    }

    /// The span of the value.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The value.
    pub const fn get(&self) -> &T {
        &self.value
    }

    /// The value without its span.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Converts the value and keeps the span.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: into(self.value), span: self.span }
    }
}

/// A line and a column, counted from 1 as editors do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}
