//! Source → document → rules → catalog: the one way in which a catalog is read.

use crate::catalog::{Catalog, lower, stub};
use crate::document::{Document, parse};
use crate::lock::Lock;
use crate::options::LoadOptions;
use crate::rules;
use crate::source::defect;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::span::FileId;
use crate::source::{Source, Sources};

/// Everything that is known of a catalog after reading it once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Loaded {
    /// The files that it was read from.
    pub sources: Sources,
    /// What the file says, as far as it could be read.
    pub document: Document,
    /// The catalog; `None` if a rule is broken.
    pub catalog: Option<Catalog>,
    /// The names of a catalog that breaks rules, with invented values for what could not be read, so that code which uses
    /// the enum gets no further errors. `None` where the enum's name or the name of every code is lost.
    pub stub: Option<Catalog>,
    /// Every error, by file and in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The released codes, if the catalog asks for a lock and it could be read.
    pub lock: Option<Lock>,
}

/// Reads a catalog and checks it. All errors are collected, not only the first.
///
/// ```
/// use status_codegen::load::load;
/// use status_codegen::options::LoadOptions;
/// use status_codegen::source::Source;
///
/// let source = Source::new("codes.toml", r#"
///     [catalog]
///     name = "OrderCode"
///
///     [codes.QuotaExceeded]
///     code = 10429
///     status = 429
///     title.zh = "配额已用完"
///     title.en = "Quota exceeded"
/// "#);
/// let catalog = load(source, &LoadOptions::default()).catalog.expect("the catalog obeys every rule");
/// assert_eq!(catalog.codes[0].name, "QuotaExceeded");
/// ```
///
/// # Panics
///
/// Never for what is in the file; a panic is a bug in this crate.
pub fn load(source: Source, options: &LoadOptions) -> Loaded {
    let sources = Sources::new(source, options.lock.source().cloned());
    let source = sources.catalog();
    let mut diagnostics = Diagnostics::default();
    defect::check(source, FileId::CATALOG, &mut diagnostics);
    let is_text = diagnostics.is_empty();
    let document = if is_text { parse::document(source, &mut diagnostics) } else { Document::default() };
    let (lock, of_lock) = if document.head.lock.is_some() { options.lock.parse() } else { (None, Vec::new()) };
    if is_text {
        rules::check(source, &document, options, lock.as_ref(), &mut diagnostics);
    }
    let catalog = diagnostics
        .is_empty()
        .then(|| lower::catalog(&document, options).expect("a part that is missing has been reported"));
    let stub = if is_text && catalog.is_none() { stub::catalog(&document, options) } else { None };
    // A lock that cannot be read says nothing against the catalog.
    let mut diagnostics = diagnostics.into_sorted();
    diagnostics.extend(of_lock);
    Loaded { sources, document, catalog, stub, diagnostics, lock }
}
