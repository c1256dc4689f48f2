//! What holds of any text at all, of every catalog that is accepted, and of every refusal.

use std::collections::HashSet;

use status_codegen::catalog::{Catalog, CodeValue, Repr};
use status_codegen::emit::rust::{Form, Serde, enumeration};
use status_codegen::{Diagnostic, Refused, Settings, Source};
use toml::de::DeTable;

use super::print;
use super::tree::{Style, write};

/// What a text is told with the settings that most callers have.
#[derive(Debug, PartialEq)]
pub(crate) enum Told {
    Accepted,
    Refused(Vec<&'static str>),
}

/// Reads the bytes with all kinds of settings, and checks what comes out.
pub(crate) fn hold(bytes: &[u8]) -> Told {
    let named = Settings { name: Some("OrderCode".to_owned()), ..Settings::default() };
    let builtin = Settings { builtin: true, ..Settings::default() };
    for settings in [named, builtin] {
        let _: Result<Catalog, Refused> = told(bytes, &settings);
    }
    let settings = Settings::default();
    let elsewhere = Catalog::read(&Source::from_bytes("elsewhere/codes.toml", bytes), &settings);
    match (told(bytes, &settings), elsewhere) {
        (Ok(catalog), Ok(again)) => {
            assert_eq!(catalog, again, "two runs differ");
            Told::Accepted
        }
        (Err(refused), Err(again)) => {
            assert_eq!(refused.diagnostics, again.diagnostics, "two runs differ");
            assert_eq!(refused.stub, again.stub, "two runs differ");
            Told::Refused(refused.diagnostics.iter().map(|one| one.rule).collect())
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

/// The two texts are the same catalog.
pub(crate) fn say_the_same(one: &str, other: &str) {
    let read = |text: &str| Catalog::read(&Source::new("codes.toml", text), &Settings::default());
    match (read(one), read(other)) {
        (Ok(one_catalog), Ok(other_catalog)) => {
            assert_eq!(one_catalog, other_catalog, "written as\n{one}\nand as\n{other}");
        }
        _ => panic!("one of these is refused:\n{one}\n{other}"),
    }
}

fn accepted(catalog: &Catalog, source: &Source, settings: &Settings) {
    is_sound(catalog);
    let form =
        if settings.builtin { Form::http_status() } else { Form { serde: Some(Serde::Name), ..Form::application() } };
    becomes_rust(catalog, &form, source);

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

/// To expand a catalog takes fifty times as long as to read it: so only one of so many is, chosen by its text.
const ONE_IN: u8 = 64;

fn becomes_rust(catalog: &Catalog, form: &Form, source: &Source) {
    if source.text().bytes().fold(0, u8::wrapping_add) % ONE_IN > 0 {
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
