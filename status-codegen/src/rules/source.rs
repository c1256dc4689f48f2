//! Bytes that are not the text of a catalog.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Defect, MAX_LEN, Source};

pub(super) fn too_large(source: &Source, diagnostics: &mut Diagnostics) {
    if let Some(Defect::TooLarge(len)) = source.defect {
        let message = format!("the file has {len} bytes, and at most {MAX_LEN} are read");
        diagnostics.push(Diagnostic::new("too-large", 0..0, message).help("divide it into catalogs with an enum each"));
    }
}

pub(super) fn not_utf8(source: &Source, diagnostics: &mut Diagnostics) {
    let error = match source.defect {
        Some(Defect::NotUtf8(offset)) => {
            Diagnostic::new("not-utf8", offset..offset, "the file is not UTF-8 from here on")
                .help("save it in UTF-8; Chinese editors may have saved it in GBK")
        }
        Some(Defect::Utf16) => {
            Diagnostic::new("not-utf8", 0..0, "the file is UTF-16").help("save it in UTF-8, without a byte order mark")
        }
        Some(Defect::TooLarge(_)) | None => return,
    };
    diagnostics.push(error);
}
