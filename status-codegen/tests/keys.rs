//! The table of keys matches the parser: the error for an unknown key lists the keys of its table.

use std::collections::BTreeSet;

use status_codegen::document::keys::{Section, of};
use status_codegen::finding::Finding;
use status_codegen::finding::parts::Misplaced;
use status_codegen::load::load;
use status_codegen::options::LoadOptions;
use status_codegen::source::Source;

/// A key that does not resemble any other.
const UNKNOWN: &str = "zzzzzzzz";

#[test]
fn tables_list_their_keys() {
    for (section, text) in [
        (Section::Catalog, format!("[catalog]\n{UNKNOWN} = 1")),
        (Section::Group, format!("[groups.Quota]\n{UNKNOWN} = 1")),
        (Section::Group, format!("[catalog]\nrepr = \"str\"\n[groups.Quota]\n{UNKNOWN} = 1")),
        (Section::Code, format!("[codes.QuotaExceeded]\n{UNKNOWN} = 1")),
        (Section::HttpCode, format!("[catalog]\nkind = \"http\"\n[codes.NotFound]\n{UNKNOWN} = 1")),
        (Section::Retired, format!("[retired.OldCoupon]\n{UNKNOWN} = 1")),
        (Section::Spec, format!("[catalog]\nkind = \"http\"\n[codes.NotFound]\nspec = {{ {UNKNOWN} = 1 }}")),
        (Section::Text, format!("[codes.QuotaExceeded]\ntitle.{UNKNOWN} = 1")),
    ] {
        let loaded = load(Source::new("codes.toml", text.as_str()), &LoadOptions::default());
        let known = loaded.diagnostics.iter().find_map(|one| match &one.finding {
            Finding::UnknownKey { key, misplaced: Misplaced::Known(known), .. } if key == UNKNOWN => Some(known),
            _ => None,
        });
        let known: BTreeSet<_> =
            known.unwrap_or_else(|| panic!("{text}\n{:?}", loaded.diagnostics)).iter().copied().collect();
        let mut expected: BTreeSet<_> = of(section).collect();
        // A group has either `range` or `prefix`.
        if section == Section::Group {
            expected.remove(if text.contains("str") { "range" } else { "prefix" });
        }
        assert_eq!(known, expected, "{text}");
    }
}
