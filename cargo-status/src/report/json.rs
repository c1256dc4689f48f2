//! Findings as JSON, one object per line.

use serde_json::{Value, json};
use status_codegen::source::Sources;
use status_codegen::source::diagnostic::Diagnostic;
use status_codegen::source::span::Span;

use super::texts::Texts;
use crate::output::language::Languages;
use crate::output::terminal::lines;

pub(super) fn report(found: &[Diagnostic], sources: &Sources, languages: Languages) -> String {
    lines(found.iter().map(|one| object(one, sources, languages).to_string()))
}

fn object(one: &Diagnostic, sources: &Sources, languages: Languages) -> Value {
    let (rule, texts) = (one.rule().name(), Texts::new(&one.finding, languages));
    let mut object = json!({ "rule": rule, "severity": one.severity().word(), "message": texts.message });
    let related = one.related.map(|span| {
        let mut object = json!({ "message": texts.label });
        extend(&mut object, location(span, sources));
        object
    });
    extend(&mut object, location(one.span, sources));
    extend(&mut object, json!({ "help": texts.help(), "related": related }));
    object
}

/// Lines and columns count from 1, columns in characters; `span` is in bytes of the file.
fn location(span: Span, sources: &Sources) -> Value {
    let source = &sources[span.file];
    let (start, end) = (source.position(span.start), source.position(span.end));
    json!({
        "file": source.name(),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "span": { "start": source.file_offset(span.start), "end": source.file_offset(span.end) },
    })
}

fn extend(object: &mut Value, with: Value) {
    if let (Value::Object(object), Value::Object(with)) = (object, with) {
        object.extend(with);
    }
}
