//! Changes as JSON, one object a line.

use serde_json::{Value, json};
use status_codegen::Bilingual;
use status_codegen::changes::{Change, Difference};

use super::texts;
use crate::catalog;
use crate::terminal::lines;

pub(crate) fn show(found: &[Change]) -> String {
    lines(found.iter().map(|change| object(change).to_string()))
}

fn object(change: &Change) -> Value {
    let mut object = json!({
        "change": change.what.word(),
        "breaking": change.what.is_breaking(),
        "code": catalog::json(&change.code),
        "name": change.name,
    });
    let more = match &change.what {
        Difference::Renumbered(from) => json!({ "from": catalog::json(from) }),
        Difference::Renamed { from, .. } => json!({ "from": from }),
        Difference::Remapped { from, to } => json!({ "from": from, "to": to }),
        Difference::Placeholders { from, to } => json!({ "from": from, "to": to }),
        Difference::Retired { replaced_by } => json!({ "replaced_by": replaced_by }),
        Difference::Added { title } => json!({ "title": title.as_ref().map(text) }),
        Difference::Deprecated(reason) => json!({ "to": text(reason) }),
        Difference::Text { key, .. } => {
            let (from, to) = texts(&change.what);
            let changed = [
                ("zh", from.map(|text| &text.zh) != to.map(|text| &text.zh)),
                ("en", from.map(|text| &text.en) != to.map(|text| &text.en)),
            ];
            let languages: Vec<_> = changed.iter().filter(|(_, is)| *is).map(|(language, _)| *language).collect();
            json!({ "key": key, "languages": languages, "from": from.map(text), "to": to.map(text) })
        }
        _ => json!({}),
    };
    if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
        object.extend(more);
    }
    object
}

fn text(text: &Bilingual<String>) -> Value {
    json!({ "zh": text.zh, "en": text.en })
}
