//! The JSON Schema of codes.toml: what editors complete, explain and refuse.
//!
//! It tells of keys, types and the form of values. How values agree with each other, a schema cannot say.

mod keys;
mod kinds;
mod parts;

use serde_json::{Value, json};

use self::keys::{catalog, code, group, retired, spec};
use self::parts::{bilingual, described, named, reference};

/// What the first line of a codes.toml calls it.
pub(crate) const FILE: &str = "codes.schema.json";

/// The whole schema, as a file.
pub(crate) fn text() -> String {
    format!("{:#}\n", schema())
}

fn schema() -> Value {
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "codes.toml",
        "description": "状态码的含义，中英文各说一遍。\n\nWhat status codes mean, in Chinese and English.",
        "type": "object",
        "properties": {
            "catalog": reference("catalog", "对整份码表都成立的。", "What holds for the whole catalog."),
            "groups": named("group", "分组，可有可无；有了，每个码就落在其中一组。", "Groups, if any; then each code lies in one."),
            "codes": named("code", "码，键就是枚举成员名。", "The codes, by their variant."),
            "retired": named("retired", "停用的码，名字和数字都不再使用。", "Codes whose name and number never come back."),
        },
        "required": ["codes"],
        "additionalProperties": false,
        "allOf": kinds::conditions(),
        "definitions": {
            "catalog": catalog(),
            "group": group(),
            "code": code(),
            "retired": retired(),
            "similar": described(bilingual("line"), "什么时候该用哪一个。", "Which one is meant when."),
            "spec": spec(),
            "line": bilingual("line"),
            "paragraphs": bilingual("paragraphs"),
            "lines": bilingual("lines"),
        },
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use status_codegen::document::keys::{Section, of};

    use super::*;

    /// The schema explains every key of a table, and no other.
    #[test]
    fn every_key_is_explained() {
        for (definition, section) in [
            (catalog(), Section::Catalog),
            (group(), Section::Group),
            (code(), Section::Code),
            (code(), Section::HttpCode),
            (retired(), Section::Retired),
            (spec(), Section::Spec),
            (bilingual("line"), Section::Text),
        ] {
            let properties = definition["properties"].as_object().expect("it is a table");
            let explained: BTreeSet<_> = properties.keys().map(String::as_str).collect();
            let known: BTreeSet<_> = of(section).collect();
            // One definition serves the codes of both kinds.
            let codes = [Section::Code, Section::HttpCode];
            let allowed: BTreeSet<_> =
                if codes.contains(&section) { codes.into_iter().flat_map(of).collect() } else { known.clone() };
            assert!(known.is_subset(&explained) && explained.is_subset(&allowed), "{section:?}: {explained:?}");
        }
    }
}
