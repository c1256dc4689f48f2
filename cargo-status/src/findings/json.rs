//! Findings as JSON, one object a line.

use core::ops::Range;

use serde_json::{Value, json};
use status_codegen::Diagnostic;

use crate::catalog::File;

pub(super) fn show(found: &[Diagnostic], file: &File) -> String {
    let breaks = Breaks::new(&file.bytes);
    crate::terminal::lines(found.iter().map(|one| object(one, file, &breaks).to_string()))
}

fn object(one: &Diagnostic, file: &File, breaks: &Breaks) -> Value {
    let mut object = json!({ "rule": one.rule, "severity": one.severity().word(), "message": one.message });
    let related = one.related.as_ref().map(|related| {
        let mut object = json!({ "message": related.label });
        extend(&mut object, place(&related.span, file, breaks));
        object
    });
    extend(&mut object, place(&one.span, file, breaks));
    extend(&mut object, json!({ "help": one.help, "related": related }));
    object
}

/// Lines and columns count from 1, columns in characters; `span` is in bytes of the file.
fn place(span: &Range<usize>, file: &File, breaks: &Breaks) -> Value {
    let (start, end) = (file.source.position(span.start), file.source.position(span.end));
    json!({
        "file": file.source.name(),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "span": { "start": breaks.in_file(span.start), "end": breaks.in_file(span.end) },
    })
}

fn extend(object: &mut Value, with: Value) {
    if let (Value::Object(object), Value::Object(with)) = (object, with) {
        object.extend(with);
    }
}

/// Where the file has `\r\n` and the text that is checked `\n`: the offset of each such `\n`, ascending.
struct Breaks(Vec<usize>);

impl Breaks {
    fn new(file: &[u8]) -> Self {
        let places = file.windows(2).enumerate().filter(|(_, pair)| *pair == b"\r\n");
        Self(places.enumerate().map(|(before, (at, _))| at - before).collect())
    }

    fn in_file(&self, offset: usize) -> usize {
        offset + self.0.partition_point(|&at| at < offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_in_a_file_of_windows() {
        let file = "a\r\nb\r\n\r\nc";
        let text = file.replace("\r\n", "\n");
        let breaks = Breaks::new(file.as_bytes());
        for letter in ["a", "b", "c"] {
            assert_eq!(Some(breaks.in_file(text.find(letter).expect("it is there"))), file.find(letter));
        }
        assert_eq!(breaks.in_file(1), 1, "the end of the first line");
    }
}
