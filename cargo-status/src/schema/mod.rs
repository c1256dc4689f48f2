//! The JSON Schema of codes.toml, with which editors complete, explain and check it.
//!
//! The schema covers keys, types and the form of values. It cannot express how values must agree with each other.

mod keys;
mod kinds;
mod parts;

use serde_json::{Value, json};

use self::keys::{catalog, code, group, retired, spec};
use self::parts::{bilingual, described, named, reference};

/// The file's name in the first line of a codes.toml.
pub(crate) const FILE: &str = "codes.schema.json";

/// The contents of the schema's file.
pub(crate) fn text() -> String {
    format!("{:#}\n", schema())
}

fn schema() -> Value {
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "codes.toml",
        "description": "一份码表，所有文本都有中文和英文。\n\nA catalog of status codes, with all texts in Chinese and English.",
        "type": "object",
        "properties": {
            "catalog": reference("catalog", "整份码表的设置。", "Settings of the whole catalog."),
            "groups": named("group", "分组，可以省略；一旦有分组，每个错误码都必须属于其中一个。", "Groups (optional). If the catalog has groups, every code must be in one of them."),
            "codes": named("code", "所有的错误码，键是枚举的变体名。", "The codes, by variant name."),
            "retired": named("retired", "已停用的错误码，名字和值都不能再使用。", "Retired codes, whose names and values must not be reused."),
        },
        "required": ["codes"],
        "additionalProperties": false,
        "allOf": kinds::conditions(),
        "definitions": {
            "catalog": catalog(),
            "group": group(),
            "code": code(),
            "retired": retired(),
            "similar": described(bilingual("line"), "两个错误码分别在什么时候用。", "When to use which of the two codes."),
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

    /// The schema describes exactly the keys of each table.
    #[test]
    fn every_key_is_described() {
        for (definition, section) in [
            (catalog(), Section::Catalog),
            (group(), Section::Group),
            (code(), Section::Code),
            (code(), Section::HttpCode),
            (retired(), Section::Retired),
            (spec(), Section::Spec),
            (bilingual("line"), Section::Text),
        ] {
            let properties = definition["properties"].as_object().expect("a definition has properties");
            let explained: BTreeSet<_> = properties.keys().map(String::as_str).collect();
            let known: BTreeSet<_> = of(section).collect();
            // Both kinds of codes share a definition.
            let codes = [Section::Code, Section::HttpCode];
            let allowed: BTreeSet<_> =
                if codes.contains(&section) { codes.into_iter().flat_map(of).collect() } else { known.clone() };
            assert!(known.is_subset(&explained) && explained.is_subset(&allowed), "{section:?}: {explained:?}");
        }
    }
}
