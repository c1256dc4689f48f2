//! Source → catalog: read, check, lower.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::{Catalog, Settings, Source, lower, read, rules, stub};

/// A catalog that broke rules.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Refused {
    /// Every mistake, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The names that could be read, with made-up values for what could not, so that code which uses the enum gets no
    /// errors besides. Nothing where the enum's name or every code's is lost.
    pub stub: Option<Box<Catalog>>,
    /// Whether the catalog says `lock = true`.
    pub lock: bool,
}

impl Catalog {
    /// Reads a catalog and checks it.
    ///
    /// # Errors
    ///
    /// When a rule is broken: all mistakes, not only the first.
    ///
    /// # Panics
    ///
    /// Never for what stands in the file; a panic is a mistake in this crate.
    pub fn read(source: &Source, settings: &Settings) -> Result<Self, Refused> {
        let mut diagnostics = Diagnostics::default();
        rules::check_source(source, &mut diagnostics);
        if !diagnostics.is_empty() {
            return Err(Refused { diagnostics: diagnostics.into_sorted(), stub: None, lock: false });
        }
        let document = read::document(source, &mut diagnostics);
        rules::check_document(source, &document, settings, &mut diagnostics);
        if diagnostics.is_empty() {
            Ok(lower::catalog(&document, settings).expect("a part that is missing has been told"))
        } else {
            Err(Refused {
                diagnostics: diagnostics.into_sorted(),
                stub: stub::catalog(&document, settings).map(Box::new),
                lock: document.head.lock.is_some(),
            })
        }
    }
}
