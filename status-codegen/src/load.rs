//! Source → document → rules → catalog: the only way to load a catalog.

use crate::catalog::{Catalog, lower, stub};
use crate::document::{Document, parse};
use crate::lock::Lock;
use crate::options::LoadOptions;
use crate::rules;
use crate::source::defect;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::span::FileId;
use crate::source::{Source, Sources};

/// The result of loading a catalog.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Loaded {
    /// The files of the catalog.
    pub sources: Sources,
    /// The contents of the file, as far as they could be parsed.
    pub document: Document,
    /// The catalog; `None` if a rule is broken.
    pub catalog: Option<Catalog>,
    /// The names of a catalog that breaks rules, with invented values for unreadable ones, so that code which uses the
    /// enum gets no further errors. `None` if the enum's name or the names of all codes are unreadable.
    pub stub: Option<Catalog>,
    /// Every error, by file and in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The released codes, if the catalog has a lock that could be parsed.
    pub lock: Option<Lock>,
}

/// Loads and checks a catalog. Collects all errors, not only the first.
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
/// Never because of the file's contents; a panic is a bug in this crate.
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
    // Errors in the lock do not invalidate the catalog.
    let mut diagnostics = diagnostics.into_sorted();
    diagnostics.extend(of_lock);
    Loaded { sources, document, catalog, stub, diagnostics, lock }
}
