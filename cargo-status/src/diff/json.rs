//! Changes as JSON, one object per line.

use serde_json::{Value, json};
use status_codegen::text::bilingual::Bilingual;

use super::phrase::texts;
use super::{Change, CodeChange};
use crate::input::catalog;
use crate::output::terminal::lines;

pub(crate) fn report(found: &[CodeChange]) -> String {
    lines(found.iter().map(|change| object(change).to_string()))
}

fn object(change: &CodeChange) -> Value {
    let mut object = json!({
        "change": change.what.word(),
        "breaking": change.what.is_breaking(),
        "code": catalog::json(&change.code),
        "name": change.name,
    });
    let more = match &change.what {
        Change::Renumbered(from) => json!({ "from": catalog::json(from) }),
        Change::Renamed { from, .. } => json!({ "from": from }),
        Change::Remapped { from, to } => json!({ "from": from, "to": to }),
        Change::Placeholders { from, to } => json!({ "from": from, "to": to }),
        Change::Retired { replaced_by } => json!({ "replaced_by": replaced_by }),
        Change::Added { title } => json!({ "title": title.as_ref().map(text) }),
        Change::Deprecated(reason) => json!({ "to": text(reason) }),
        Change::Text { key, .. } => {
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
