//! Why bytes are not the text of a catalog.

use super::Source;
use super::diagnostic::Diagnostics;
use super::span::{FileId, Span};
use crate::finding::Finding;
use crate::finding::parts::NotUtf8;

/// Files with more bytes than this are rejected: 16 MiB.
pub const MAX_LEN: usize = 16 * 1024 * 1024;

/// Why bytes are not the text of a catalog.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Defect {
    /// The byte at this offset does not begin a character.
    NotUtf8(usize),
    /// The bytes begin with the byte order mark of UTF-16.
    Utf16,
    /// There are more bytes than [`MAX_LEN`]: this number.
    TooLarge(usize),
}

/// Reports a file that is not text. Nothing else can be checked in such a file.
pub(crate) fn check(source: &Source, file: FileId, diagnostics: &mut Diagnostics) {
    let (at, finding) = match source.defect {
        None => return,
        Some(Defect::TooLarge(len)) => (0, Finding::TooLarge { len }),
        Some(Defect::NotUtf8(offset)) => (offset, Finding::NotUtf8 { found: NotUtf8::Bytes }),
        Some(Defect::Utf16) => (0, Finding::NotUtf8 { found: NotUtf8::Utf16 }),
    };
    diagnostics.report(Span::new(file, at..at), finding);
}
