//! Findings as rustc shows them.

use core::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use status_codegen::rule::Severity;
use status_codegen::{Diagnostic, Source};

use crate::catalog::File;
use crate::terminal::given_width;

/// Where there is no terminal, as for rustc.
const WIDTH: usize = 140;

pub(super) fn show(found: &[Diagnostic], file: &File) -> String {
    let renderer = Renderer::styled().term_width(given_width().unwrap_or(WIDTH));
    found.iter().map(|one| one_of(one, &file.source, &renderer) + "\n\n").collect()
}

fn one_of(one: &Diagnostic, source: &Source, renderer: &Renderer) -> String {
    let level = match one.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let related = one.related.as_ref();
    let part = part(source.text(), &[Some(&one.span), related.map(|related| &related.span)]);
    // In what is shown, a character may have another length.
    let shown = |end: usize| source.visible(part.start..end).len();
    let place =
        |kind: AnnotationKind, span: &Range<usize>| -> Annotation<'_> { kind.span(shown(span.start)..shown(span.end)) };
    let snippet = Snippet::source(source.visible(part.clone()))
        .line_start(source.position(part.start).line)
        .path(source.name())
        .annotation(place(AnnotationKind::Primary, &one.span))
        .annotations(related.map(|related| place(AnnotationKind::Context, &related.span).label(related.label)));
    let group = level.primary_title(one.message.as_str()).id(one.rule).element(snippet);
    let group = group.elements(one.help.as_deref().map(|help| Level::HELP.message(help)));
    renderer.render(&[group])
}

/// The whole lines from the first of the places to the last: a file of ten thousand codes is not read again for each.
fn part(text: &str, places: &[Option<&Range<usize>>]) -> Range<usize> {
    let places = || places.iter().flatten();
    let start = places().map(|place| place.start).min().unwrap_or(0);
    let end = places().map(|place| place.end).max().unwrap_or(0);
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    start..end
}
