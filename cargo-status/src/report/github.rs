//! Findings as workflow commands, which GitHub shows beside the lines.
//!
//! <https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands>

use core::fmt::Write as _;

use status_codegen::source::Sources;
use status_codegen::source::diagnostic::Diagnostic;

use super::texts::Texts;
use crate::output::language::Languages;
use crate::output::terminal::lines;

pub(super) fn report(found: &[Diagnostic], sources: &Sources, languages: Languages) -> String {
    lines(found.iter().map(|one| command(one, sources, languages)))
}

fn command(one: &Diagnostic, sources: &Sources, languages: Languages) -> String {
    let source = &sources[one.span.file];
    let (start, end) = (source.position(one.span.start), source.position(one.span.end));
    let name = source.name().replace('\\', "/");
    let mut properties =
        format!("file={},line={},endLine={},col={}", property(&name), start.line, end.line, start.column);
    if start.line == end.line {
        let _ = write!(properties, ",endColumn={}", end.column);
    }
    let Texts { mut message, label, help } = Texts::new(&one.finding, languages);
    if let Some(related) = one.related {
        let (there, name) = (sources.position(related), sources[related.file].name().replace('\\', "/"));
        let _ = write!(message, "\n{label}{}{name}:{}:{}", colon(&label), there.line, there.column);
    }
    for (title, text) in help {
        let _ = write!(message, "\n{title}{text}");
    }
    format!("::{} {properties},title={}::{}", one.severity().word(), property(one.rule().name()), data(&message))
}

/// The colon after a text, in the width of its language.
fn colon(text: &str) -> &'static str {
    if text.ends_with(|c: char| c.is_ascii()) { ": " } else { "：" }
}

/// The text after the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which a colon or a comma would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_command_early() {
        assert_eq!(data("100 %: a, b\r\nc"), "100 %25: a, b%0D%0Ac");
        assert_eq!(property("C:/100%,a\n"), "C%3A/100%25%2Ca%0A");
    }
}
