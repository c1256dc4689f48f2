//! Findings as rustc shows them.

use core::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use status_codegen::rule::Severity;
use status_codegen::{Diagnostic, Source};

use crate::catalog::File;
use crate::terminal::given_width;

/// Where there is no terminal, as for rustc.
const WIDTH: usize = 140;
/// Places that are farther apart, in bytes, are shown apart; between others, dots stand for lines.
const NEAR: usize = 16 * 1024;

pub(super) fn show(found: &[Diagnostic], file: &File) -> String {
    let renderer = Renderer::styled().term_width(given_width().unwrap_or(WIDTH));
    found.iter().map(|one| one_of(one, &file.source, &renderer) + "\n\n").collect()
}

fn one_of(one: &Diagnostic, source: &Source, renderer: &Renderer) -> String {
    let level = match one.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let here = Mark { kind: AnnotationKind::Primary, span: &one.span, label: None };
    let there = one.related.as_ref();
    let there = there.map(|there| Mark { kind: AnnotationKind::Context, span: &there.span, label: Some(there.label) });
    let group = level.primary_title(one.message.as_str()).id(one.rule);
    let group = match there {
        Some(there) if one.span.start.abs_diff(there.span.start) > NEAR => {
            group.element(snippet(&[here], source)).element(snippet(&[there], source))
        }
        Some(there) => group.element(snippet(&[here, there], source)),
        None => group.element(snippet(&[here], source)),
    };
    let group = group.elements(one.help.as_deref().map(|help| Level::HELP.message(help)));
    renderer.render(&[group])
}

/// A place that is pointed at.
struct Mark<'a> {
    kind: AnnotationKind,
    span: &'a Range<usize>,
    label: Option<&'static str>,
}

/// The whole lines from the first of the places to the last: a file of ten thousand codes is not read again for each finding.
fn snippet<'a>(marks: &[Mark<'a>], source: &'a Source) -> Snippet<'a, Annotation<'a>> {
    let text = source.text();
    let start = marks.iter().map(|mark| mark.span.start).min().unwrap_or(0);
    let end = marks.iter().map(|mark| mark.span.end).max().unwrap_or(0);
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    // In what is shown, a character may have another length.
    let shown = |end: usize| source.visible(start..end).len();
    let annotations = marks.iter().map(|mark| {
        let place = mark.kind.span(shown(mark.span.start)..shown(mark.span.end));
        if let Some(label) = mark.label { place.label(label) } else { place }
    });
    Snippet::source(source.visible(start..end))
        .line_start(source.position(start).line)
        .path(source.name())
        .annotations(annotations)
}
