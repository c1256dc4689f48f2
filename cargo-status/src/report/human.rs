//! Findings as rustc shows them.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use status_codegen::finding::Severity;
use status_codegen::source::diagnostic::Diagnostic;
use status_codegen::source::span::Span;
use status_codegen::source::{Source, Sources, line_at};

use super::texts::{self, Texts};
use crate::output::language::Languages;
use crate::output::terminal::{HEADING, given_width};

/// The width where output is not a terminal, as for rustc.
const WIDTH: usize = 140;
/// Spans that are farther apart, in bytes, are shown separately. Between others, dots replace omitted lines.
const NEAR: usize = 16 * 1024;

pub(super) fn report(found: &[Diagnostic], sources: &Sources, languages: Languages) -> String {
    let renderer = Renderer::styled().term_width(given_width().unwrap_or(WIDTH));
    found.iter().map(|one| one_of(one, sources, languages, &renderer) + "\n\n").collect()
}

fn one_of(one: &Diagnostic, sources: &Sources, languages: Languages, renderer: &Renderer) -> String {
    let level = match one.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let texts = Texts::new(&one.finding, languages);
    let primary = Mark { kind: AnnotationKind::Primary, span: one.span, label: None };
    let related = one.related.map(|span| Mark { kind: AnnotationKind::Context, span, label: Some(&texts.label) });
    let source = &sources[one.span.file];
    let level = level.with_name(texts::severity(one.severity(), languages));
    let group = level.primary_title(&texts.message).id(one.rule().name());
    let group = match related {
        Some(related) if is_near(one.span, related.span) => group.element(snippet(&[primary, related], source)),
        Some(related) => {
            let other = &sources[related.span.file];
            group.element(snippet(&[primary], source)).element(snippet(&[related], other))
        }
        None => group.element(snippet(&[primary], source)),
    };
    let help = texts.help.iter().map(|(title, text)| match title.strip_suffix(": ") {
        Some(name) => Level::HELP.with_name(name).message(text),
        // The renderer writes an ASCII colon after a name.
        None => Level::HELP.no_name().message(format!("{HEADING}{title}{HEADING:#}{text}")),
    });
    renderer.render(&[group.elements(help)])
}

fn is_near(one: Span, other: Span) -> bool {
    one.file == other.file && one.start.abs_diff(other.start) <= NEAR
}

/// A span that is marked.
struct Mark<'a> {
    kind: AnnotationKind,
    span: Span,
    label: Option<&'a str>,
}

/// The lines from the first span to the last, because rendering a large file again for each finding would be slow.
fn snippet<'a>(marks: &[Mark<'a>], source: &'a Source) -> Snippet<'a, Annotation<'a>> {
    let start = marks.iter().map(|mark| mark.span.start).min().unwrap_or(0);
    let end = marks.iter().map(|mark| mark.span.end).max().unwrap_or(0);
    let (start, end) = (line_at(source.text(), start).start, line_at(source.text(), end).end);
    // A displayed character may differ in length from that in the text.
    let shown = |end: usize| source.visible(start..end).len();
    let annotations = marks.iter().map(|mark| {
        let annotation = mark.kind.span(shown(mark.span.start)..shown(mark.span.end));
        if let Some(label) = mark.label { annotation.label(label) } else { annotation }
    });
    Snippet::source(source.visible(start..end))
        .line_start(source.position(start).line)
        .path(source.name())
        .annotations(annotations)
}
