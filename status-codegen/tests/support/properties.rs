//! What holds of any text at all, of every catalog that is accepted, and of every refusal.

use core::hash::{Hash as _, Hasher as _};
use std::collections::HashSet;
use std::hash::DefaultHasher;

use status_codegen::catalog::{Catalog, CodeValue, Repr};
use status_codegen::emit::rust::{Form, Serde, enumeration};
use status_codegen::{Diagnostic, Lock, Refused, Settings, Source};
use toml::de::DeTable;

use super::print;
use super::tree::{Style, write};

/// What takes as long as reading a text once more, or longer. The tests do it with every text; a target does it with one
/// of so many, and tries the more of them.
#[derive(Clone, Copy, Hash)]
pub(crate) enum Extra {
    /// To read it with a name that is given.
    Named,
    /// To read it as the catalog of this project.
    Builtin,
    /// To read it a second time.
    Again,
    /// To print what was read, and to read that.
    Printed,
    /// To put it in order, and to read that.
    Formatted,
    /// To write it in another way, and to read that.
    Rewritten,
    /// To expand it, which takes fifty times as long as reading it: the tests, too, do so with one of sixty-four.
    Expanded,
}

impl Extra {
    /// Whether it is a text's turn; which it is depends on the text alone, so that an input does the same each time.
    pub(crate) fn is_due(self, text: &[u8]) -> bool {
        let one_of = if let Self::Expanded = self { 64 * crate::ONE_OF } else { crate::ONE_OF };
        let mut hasher = DefaultHasher::new();
        (self, text).hash(&mut hasher);
        hasher.finish() % one_of == 0
    }
}

/// Reads the bytes with all kinds of settings, and checks what comes out; gives back what most callers are told.
pub(crate) fn hold(bytes: &[u8]) -> Result<Catalog, Refused> {
    let named = Settings { name: Some("OrderCode".to_owned()), ..Settings::default() };
    let builtin = Settings { builtin: true, ..Settings::default() };
    for (extra, settings) in [(Extra::Named, named), (Extra::Builtin, builtin)] {
        if extra.is_due(bytes) {
            let _: Result<Catalog, Refused> = told(bytes, &settings);
        }
    }
    is_lock_or_told(bytes);
    let told = told(bytes, &Settings::default());
    if Extra::Again.is_due(bytes) {
        is_told_again(bytes, &told);
    }
    told
}

/// Whatever stands beside a catalog is a lock, or is told as none.
fn is_lock_or_told(bytes: &[u8]) {
    let source = Source::from_bytes("codes.lock", bytes);
    let lock = Lock::parse(&source).unwrap_or_else(|unreadable| {
        assert!(unreadable.diagnostics.iter().all(|one| !one.render(&source).is_empty()));
        unreadable.lock
    });
    let again = Source::new("codes.lock", lock.to_string());
    assert_eq!(Lock::parse(&again).map_or_else(|unreadable| unreadable.lock.len(), |lock| lock.len()), lock.len());
}

fn is_told_again(bytes: &[u8], told: &Result<Catalog, Refused>) {
    let elsewhere = Source::from_bytes("elsewhere/codes.toml", bytes);
    match (told, Catalog::read(&elsewhere, &Settings::default())) {
        (Ok(catalog), Ok(again)) => assert_eq!(catalog, &again, "two runs differ"),
        (Err(refused), Err(again)) => {
            assert_eq!(refused.diagnostics, again.diagnostics, "two runs differ");
            assert_eq!(refused.stub, again.stub, "two runs differ");
        }
        (one, other) => panic!("two runs differ: {one:?} and {other:?}"),
    }
}

fn told(bytes: &[u8], settings: &Settings) -> Result<Catalog, Refused> {
    let source = Source::from_bytes("codes.toml", bytes);
    let told = Catalog::read(&source, settings);
    match &told {
        Ok(catalog) => accepted(catalog, &source, settings),
        Err(refused) => self::refused(refused, &source),
    }
    told
}

fn accepted(catalog: &Catalog, source: &Source, settings: &Settings) {
    is_sound(catalog);
    let form =
        if settings.builtin { Form::http_status() } else { Form { serde: Some(Serde::Name), ..Form::application() } };
    becomes_rust(catalog, &form, source);

    if Extra::Printed.is_due(source.text().as_bytes()) {
        is_read_as_printed(catalog, source, settings);
    }
    if Extra::Formatted.is_due(source.text().as_bytes()) {
        means_the_same_in_order(catalog, source, settings);
    }
}

fn means_the_same_in_order(catalog: &Catalog, source: &Source, settings: &Settings) {
    let format = |source: &Source| {
        let formatted = status_codegen::format(source, settings);
        formatted.unwrap_or_else(|refused| panic!("{:?} in\n{}", refused.diagnostics, source.text()))
    };
    let formatted = Source::new("codes.toml", format(source));
    let read = Catalog::read(&formatted, settings).ok();
    assert_eq!(read.as_ref(), Some(catalog), "in order as\n{}\nof\n{}", formatted.text(), source.text());
    assert_eq!(format(&formatted), formatted.text(), "in order twice, of\n{}", source.text());
}

fn is_read_as_printed(catalog: &Catalog, source: &Source, settings: &Settings) {
    let type_url = type_url(source.text());
    let printed = write(&print::tree(catalog, type_url.as_deref()), Style::ALL[0]);
    let read = Catalog::read(&Source::new("printed.toml", &*printed), settings);
    let read = read.unwrap_or_else(|refused| panic!("{:?} in what was printed:\n{printed}", refused.diagnostics));
    assert_eq!(&read, catalog, "printed as\n{printed}");
}

/// The template, which a catalog does not keep.
fn type_url(text: &str) -> Option<String> {
    let tree = DeTable::parse(text).unwrap_or_else(|error| panic!("accepted, but no TOML: {error}"));
    let head = tree.get_ref().get("catalog")?.get_ref().as_table()?;
    Some(head.get("type_url")?.get_ref().as_str()?.to_owned())
}

fn becomes_rust(catalog: &Catalog, form: &Form, source: &Source) {
    if !Extra::Expanded.is_due(source.text().as_bytes()) {
        return;
    }
    let tokens = enumeration(catalog, form).to_string();
    assert_eq!(tokens, enumeration(&catalog.clone(), form).to_string(), "two expansions differ");
    if let Err(error) = syn::parse_file(&tokens) {
        panic!("{error} in {tokens}");
    }
}

/// What the types alone do not promise.
fn is_sound(catalog: &Catalog) {
    let Catalog { repr, groups, codes, retired, .. } = catalog;
    assert!(!codes.is_empty(), "no codes");
    assert!(codes.windows(2).all(|pair| pair[0].code < pair[1].code), "codes are no ascending set");
    assert!(codes.iter().all(|one| fits(&one.code, *repr)), "a code is outside `repr`");
    let mut names = HashSet::new();
    for name in codes.iter().flat_map(|code| code.renamed_from.iter().chain([&code.name])) {
        assert!(names.insert(name), "`{name}` is there twice");
    }
    for code in codes {
        assert!(code.similar.iter().all(|similar| similar.code < codes.len()), "`similar` leads nowhere");
        assert_eq!(code.cases.zh.len(), code.cases.en.len(), "unequal cases");
        assert_eq!(code.group.is_some(), !groups.is_empty(), "`{}` is in no group", code.name);
        let group = code.group.map(|at| &groups[at]);
        assert!(group.is_none_or(|group| group.extent.contains(&code.code)), "`{}` is in another group", code.name);
    }
    assert!(retired.iter().filter_map(|one| one.replaced_by).all(|at| at < codes.len()), "`replaced_by` leads nowhere");
}

fn refused(refused: &Refused, source: &Source) {
    let Refused { diagnostics, stub, .. } = refused;
    assert!(!diagnostics.is_empty(), "refused without a word");
    assert!(diagnostics.is_sorted_by_key(|one| one.span.start), "not in the order of the text: {diagnostics:?}");
    for one in diagnostics {
        is_well_said(one, source);
    }
    if let Some(stub) = stub {
        is_sound(stub);
        becomes_rust(stub, &Form::application(), source);
    }
}

fn is_well_said(diagnostic: &Diagnostic, source: &Source) {
    let places = [Some(&diagnostic.span), diagnostic.related.as_ref().map(|related| &related.span)];
    for place in places.into_iter().flatten() {
        assert!(source.text().get(place.clone()).is_some(), "{place:?} is no place in the text: {diagnostic:?}");
    }
    let rendered = diagnostic.render(source);
    let at = source.position(diagnostic.span.start);
    assert!(rendered.contains(&format!("--> {}:{}:{}\n", source.name(), at.line, at.column)), "{rendered}");
}

fn fits(code: &CodeValue, repr: Repr) -> bool {
    match (code, repr.range()) {
        (CodeValue::Int(number), Some(range)) => range.contains(number),
        (CodeValue::Str(_), None) => true,
        _ => false,
    }
}
