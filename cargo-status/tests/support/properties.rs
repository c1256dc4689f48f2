//! The properties of all texts, of accepted catalogs and of rejected ones.

use core::hash::{Hash as _, Hasher as _};
use std::collections::HashSet;
use std::hash::DefaultHasher;

use status_codegen::catalog::Catalog;
use status_codegen::emit::rust::{EmitOptions, EmitTarget, Serde, enumeration};
use status_codegen::load::{Loaded, load};
use status_codegen::lock::Lock;
use status_codegen::options::{LoadOptions, LockFile};
use status_codegen::source::diagnostic::Diagnostic;
use status_codegen::source::{Source, Sources};
use status_codegen::value::{CodeValue, Repr};
use toml::de::DeTable;

use super::print;
use super::tree::{Style, write};

/// Checks that take at least as long as parsing the text. The tests run them on every text, the fuzz targets on one in
/// `ONE_OF`, so that they can try more texts.
#[derive(Clone, Copy, Hash)]
pub(crate) enum Extra {
    /// Parses the text again with a given name.
    Named,
    /// Parses the text as the built-in catalog.
    Builtin,
    /// Parses the text again.
    Again,
    /// Prints the catalog and parses that.
    Printed,
    /// Formats the text and parses that.
    Formatted,
    /// Writes the catalog in another notation and parses that.
    Rewritten,
    /// Expands the catalog. This takes fifty times as long as parsing it, so even the tests only do it for one text in
    /// 64.
    Expanded,
}

impl Extra {
    /// Whether the check runs for a text. This only depends on the text, so that an input always has the same result.
    pub(crate) fn is_due(self, text: &[u8]) -> bool {
        let one_of = if let Self::Expanded = self { 64 * crate::ONE_OF } else { crate::ONE_OF };
        let mut hasher = DefaultHasher::new();
        (self, text).hash(&mut hasher);
        hasher.finish() % one_of == 0
    }
}

/// Loads the bytes with various options and checks each result. Returns the result for the default options.
pub(crate) fn check(bytes: &[u8]) -> Loaded {
    let named = LoadOptions::new(Some("OrderCode".to_owned()), LockFile::NotRead);
    if Extra::Named.is_due(bytes) {
        checked(bytes, &named, EmitTarget::Expansion);
    }
    if Extra::Builtin.is_due(bytes) {
        checked(bytes, &LoadOptions::builtin(), EmitTarget::HttpStatus);
    }
    is_lock_or_reported(bytes);
    let loaded = checked(bytes, &LoadOptions::default(), EmitTarget::Expansion);
    if Extra::Again.is_due(bytes) {
        loads_the_same_again(bytes, &loaded);
    }
    loaded
}

/// Any bytes next to a catalog are a valid lock or result in diagnostics.
fn is_lock_or_reported(bytes: &[u8]) {
    let source = Source::from_bytes("codes.lock", bytes);
    let sources = Sources::new(Source::new("codes.toml", ""), Some(source.clone()));
    let lock = Lock::parse(&source).unwrap_or_else(|unreadable| {
        assert!(unreadable.diagnostics.iter().all(|one| !one.render(&sources).is_empty()));
        unreadable.lock
    });
    let again = Source::new("codes.lock", lock.to_string());
    assert_eq!(Lock::parse(&again).map_or_else(|unreadable| unreadable.lock.len(), |lock| lock.len()), lock.len());
}

fn loads_the_same_again(bytes: &[u8], loaded: &Loaded) {
    let again = load(Source::from_bytes("elsewhere/codes.toml", bytes), &LoadOptions::default());
    assert_eq!(loaded.catalog, again.catalog, "two runs differ");
    assert_eq!(loaded.diagnostics, again.diagnostics, "two runs differ");
    assert_eq!(loaded.stub, again.stub, "two runs differ");
}

fn checked(bytes: &[u8], options: &LoadOptions, target: EmitTarget) -> Loaded {
    let loaded = load(Source::from_bytes("codes.toml", bytes), options);
    match &loaded.catalog {
        Some(catalog) => accepted(catalog, &loaded, options, target),
        None => rejected(&loaded),
    }
    loaded
}

fn accepted(catalog: &Catalog, loaded: &Loaded, options: &LoadOptions, target: EmitTarget) {
    assert!(loaded.diagnostics.is_empty(), "accepted in spite of {:?}", loaded.diagnostics);
    is_sound(catalog);
    let source = loaded.sources.catalog();
    let mut emit_options = EmitOptions::new(target);
    emit_options.serde.get_or_insert(Serde::Name);
    becomes_rust(catalog, &emit_options, source);

    if Extra::Printed.is_due(source.text().as_bytes()) {
        printing_keeps_the_meaning(catalog, source, options);
    }
    if Extra::Formatted.is_due(source.text().as_bytes()) {
        formatting_keeps_the_meaning(catalog, source, options);
    }
}

fn formatting_keeps_the_meaning(catalog: &Catalog, source: &Source, options: &LoadOptions) {
    let format = |source: &Source| {
        let formatted = cargo_status::format::format(source, catalog);
        formatted.unwrap_or_else(|error| panic!("{error} in\n{}", source.text()))
    };
    let formatted = Source::new("codes.toml", format(source));
    let read = load(formatted.clone(), options).catalog;
    assert_eq!(read.as_ref(), Some(catalog), "in order as\n{}\nof\n{}", formatted.text(), source.text());
    assert_eq!(format(&formatted), formatted.text(), "in order twice, of\n{}", source.text());
}

fn printing_keeps_the_meaning(catalog: &Catalog, source: &Source, options: &LoadOptions) {
    let type_url = type_url(source.text());
    let printed = write(&print::tree(catalog, type_url.as_deref()), Style::ALL[0]);
    let loaded = load(Source::new("printed.toml", &*printed), options);
    let found = &loaded.diagnostics;
    assert_eq!(loaded.catalog.as_ref(), Some(catalog), "{found:?} in the printed catalog:\n{printed}");
}

/// The template, which the catalog does not contain.
fn type_url(text: &str) -> Option<String> {
    let tree = DeTable::parse(text).unwrap_or_else(|error| panic!("accepted, but not TOML: {error}"));
    let head = tree.get_ref().get("catalog")?.get_ref().as_table()?;
    Some(head.get("type_url")?.get_ref().as_str()?.to_owned())
}

fn becomes_rust(catalog: &Catalog, options: &EmitOptions, source: &Source) {
    if !Extra::Expanded.is_due(source.text().as_bytes()) {
        return;
    }
    let tokens = enumeration(catalog, options).to_string();
    assert_eq!(tokens, enumeration(&catalog.clone(), options).to_string(), "two expansions differ");
    if let Err(error) = syn::parse_file(&tokens) {
        panic!("{error} in {tokens}");
    }
}

/// Checks what the types do not guarantee.
fn is_sound(catalog: &Catalog) {
    let Catalog { repr, groups, codes, retired, .. } = catalog;
    assert!(!codes.is_empty(), "no codes");
    assert!(codes.windows(2).all(|pair| pair[0].code < pair[1].code), "codes are not ascending, or not unique");
    assert!(codes.iter().all(|one| fits(&one.code, *repr)), "a code is outside `repr`");
    let mut names = HashSet::new();
    for name in codes.iter().flat_map(|code| code.renamed_from.iter().chain([&code.name])) {
        assert!(names.insert(name), "`{name}` is not unique");
    }
    for code in codes {
        assert!(code.similar.iter().all(|similar| similar.code < codes.len()), "`similar` refers to a missing code");
        assert_eq!(code.cases.zh.len(), code.cases.en.len(), "unequal cases");
        assert_eq!(code.group.is_some(), !groups.is_empty(), "`{}` is in no group", code.name);
        let group = code.group.map(|at| &groups[at]);
        assert!(group.is_none_or(|group| group.range.contains(&code.code)), "`{}` is in another group", code.name);
    }
    assert!(
        retired.iter().filter_map(|one| one.replaced_by).all(|at| at < codes.len()),
        "`replaced_by` refers to a missing code"
    );
}

fn rejected(loaded: &Loaded) {
    let Loaded { diagnostics, stub, sources, .. } = loaded;
    assert!(!diagnostics.is_empty(), "rejected without diagnostics");
    assert!(diagnostics.is_sorted_by_key(|one| one.span.start), "not in the order of the text: {diagnostics:?}");
    for one in diagnostics {
        is_well_reported(one, sources);
    }
    if let Some(stub) = stub {
        is_sound(stub);
        becomes_rust(stub, &EmitOptions::new(EmitTarget::Expansion), sources.catalog());
    }
}

fn is_well_reported(diagnostic: &Diagnostic, sources: &Sources) {
    for span in [Some(diagnostic.span), diagnostic.related].into_iter().flatten() {
        assert!(sources[span.file].text().get(span.range()).is_some(), "{span:?} is not in the text: {diagnostic:?}");
    }
    let rendered = diagnostic.render(sources);
    let (name, at) = (sources[diagnostic.span.file].name(), sources.position(diagnostic.span));
    assert!(rendered.contains(&format!("--> {name}:{}:{}\n", at.line, at.column)), "{rendered}");
}

fn fits(code: &CodeValue, repr: Repr) -> bool {
    match (code, repr.range()) {
        (CodeValue::Int(number), Some(range)) => range.contains(number),
        (CodeValue::Str(_), None) => true,
        _ => false,
    }
}
