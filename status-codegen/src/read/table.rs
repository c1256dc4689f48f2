//! A table of the file, asked key by key: what is missing, of another type or not asked for is told.

use core::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::type_name;
use crate::Bilingual;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::Text;

/// What all tables of a file share.
pub(super) struct Context<'a> {
    /// Where a table of a code or group begins, or should have.
    sections: Vec<usize>,
    /// Where the TOML is broken.
    broken: Vec<Range<usize>>,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Context<'a> {
    pub(super) fn new(text: &str, tree: &DeTable<'_>, errors: &[Diagnostic], diagnostics: &'a mut Diagnostics) -> Self {
        let mut sections: Vec<usize> = tree
            .iter()
            .flat_map(|(key, value)| {
                let inner = value.get_ref().as_table().into_iter().flat_map(|table| table.iter());
                core::iter::once(key.span().start).chain(inner.map(|(key, _)| key.span().start))
            })
            .collect();
        let broken: Vec<_> = errors.iter().map(|error| error.span.clone()).collect();
        sections.extend(broken.iter().filter_map(|span| {
            let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
            text[start..].starts_with('[').then_some(start)
        }));
        sections.sort_unstable();
        Self { sections, broken, diagnostics }
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Whether what is wrong here follows from broken TOML.
    fn is_broken(&self, span: &Range<usize>) -> bool {
        self.broken.iter().any(|broken| broken.start <= span.end && span.start <= broken.end)
    }

    /// Whether something may be missing at `offset` only because the TOML around it is broken.
    fn is_section_broken(&self, offset: usize) -> bool {
        let next = self.sections.partition_point(|&start| start <= offset);
        let start = if next == 0 { 0 } else { self.sections[next - 1] };
        let end = self.sections.get(next).copied().unwrap_or(usize::MAX);
        self.broken.iter().any(|broken| start <= broken.start && broken.start < end)
    }

    fn missing(&mut self, table: &Table<'_, '_>, key: &str, help: impl Into<String>) {
        if !self.is_section_broken(table.span.start) {
            let message = format!("missing `{key}` in `{}`", table.path);
            self.push(Diagnostic::new("missing-key", table.span.clone(), message).help(help));
        }
    }

    fn wrong_type(&mut self, key: &str, value: &Spanned<DeValue<'_>>, expected: &str) {
        if !self.is_broken(&value.span()) {
            let message = format!("`{key}` is {}, expected {expected}", type_name(value.get_ref()));
            self.push(Diagnostic::new("wrong-type", value.span(), message));
        }
    }

    fn non_empty(&mut self, key: &str, text: &str, span: Range<usize>) -> Option<Spanned<String>> {
        if !text.trim().is_empty() {
            return Some(Spanned::new(span, text.to_owned()));
        }
        if !self.is_broken(&span) {
            self.push(Diagnostic::new("empty-text", span, format!("`{key}` is empty")));
        }
        None
    }
}

/// A table, and which of its keys have been asked for.
pub(super) struct Table<'a, 'i> {
    path: String,
    span: Range<usize>,
    entries: &'a DeTable<'i>,
    asked: Vec<&'static str>,
}

impl<'a, 'i> Table<'a, 'i> {
    /// The table at `path`, whose key or header stands at `span`.
    pub(super) fn new(path: String, span: Range<usize>, entries: &'a DeTable<'i>) -> Self {
        Self { path, span, entries, asked: Vec::new() }
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    pub(super) fn string(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<String>> {
        let (_, value) = self.ask(key)?;
        as_string(key, value, cx)
    }

    pub(super) fn required_string(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<String>> {
        self.require(key, &format!("write `{key} = \"…\"`"), cx);
        self.string(key, cx)
    }

    pub(super) fn integer(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<i128>> {
        let (_, value) = self.ask(key)?;
        let DeValue::Integer(number) = value.get_ref() else {
            cx.wrong_type(key, value, "an integer");
            return None;
        };
        // What is too long for the largest integer is at least as far out as that.
        let limit = if number.as_str().starts_with('-') { i128::MIN } else { i128::MAX };
        Some(Spanned::new(value.span(), i128::from_str_radix(number.as_str(), number.radix()).unwrap_or(limit)))
    }

    pub(super) fn required_integer(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<i128>> {
        self.require(key, &format!("write `{key} = …`"), cx);
        self.integer(key, cx)
    }

    pub(super) fn boolean(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<bool> {
        let (_, value) = self.ask(key)?;
        if value.get_ref().as_bool().is_none() {
            cx.wrong_type(key, value, "`true` or `false`");
        }
        value.get_ref().as_bool()
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(
        &mut self,
        key: &'static str,
        all: &[T],
        word: impl Fn(T) -> &'static str,
        cx: &mut Context<'_>,
    ) -> Option<T> {
        let written = self.string(key, cx)?;
        let found = all.iter().copied().find(|&one| word(one) == written.get_ref());
        if found.is_none() {
            let words = || all.iter().map(|&one| word(one));
            let help = did_you_mean(written.get_ref(), words()).unwrap_or_else(|| {
                format!("one of {}", words().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "))
            });
            let message = format!("unknown `{key}` `{}`", written.get_ref());
            cx.push(Diagnostic::new("unknown-word", written.span(), message).help(help));
        }
        found
    }

    pub(super) fn strings(&mut self, key: &'static str, cx: &mut Context<'_>) -> Vec<Spanned<String>> {
        self.ask(key).and_then(|(_, value)| as_strings(key, value, cx)).map(Spanned::into_inner).unwrap_or_default()
    }

    /// A text in both languages.
    pub(super) fn text(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Text> {
        self.bilingual(key, cx, as_string)
    }

    pub(super) fn required_text(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Text> {
        self.require(key, &format!("write `{key}.zh = \"…\"` and `{key}.en = \"…\"`"), cx);
        self.text(key, cx)
    }

    /// Texts in both languages.
    pub(super) fn lists(
        &mut self,
        key: &'static str,
        cx: &mut Context<'_>,
    ) -> Option<Bilingual<Spanned<Vec<Spanned<String>>>>> {
        self.bilingual(key, cx, as_strings)
    }

    /// The table itself as a text in both languages.
    pub(super) fn into_text(self, cx: &mut Context<'_>) -> Option<Text> {
        both_languages(self, cx, as_string)
    }

    pub(super) fn table(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Table<'a, 'i>> {
        let (span, value) = self.ask(key)?;
        as_table(self.join(key), span, value, cx)
    }

    /// A table of tables, in the order of the text.
    pub(super) fn tables<T>(
        &mut self,
        key: &'static str,
        cx: &mut Context<'_>,
        mut read: impl FnMut(Spanned<String>, Table<'a, 'i>, &mut Context<'_>) -> T,
    ) -> Vec<T> {
        let Some(outer) = self.table(key, cx) else { return Vec::new() };
        let mut entries: Vec<_> = outer.entries.iter().collect();
        entries.sort_by_key(|(name, _)| name.span().start);
        entries
            .into_iter()
            .filter_map(|(name, value)| {
                let table = as_table(outer.join(name.get_ref()), name.span(), value, cx)?;
                Some(read(Spanned::new(name.span(), name.get_ref().to_string()), table, cx))
            })
            .collect()
    }

    /// Tells of each key that nobody asked for.
    pub(super) fn finish(self, cx: &mut Context<'_>) {
        for (key, _) in self.entries {
            let name = key.get_ref().as_ref();
            if !self.asked.contains(&name) {
                let place = if self.path.is_empty() { String::new() } else { format!(" in `{}`", self.path) };
                let error = Diagnostic::new("unknown-key", key.span(), format!("unknown key `{name}`{place}"));
                let help = did_you_mean(name, self.asked.iter().copied())
                    .or_else(|| Some(format!("the keys here are {}", listed(&self.asked))));
                cx.push(error.maybe_help(help));
            }
        }
    }

    fn ask(&mut self, key: &'static str) -> Option<(Range<usize>, &'a Spanned<DeValue<'i>>)> {
        self.asked.push(key);
        self.entries.get_key_value(key).map(|(key, value)| (key.span(), value))
    }

    fn require(&self, key: &str, help: &str, cx: &mut Context<'_>) {
        if !self.entries.contains_key(key) {
            cx.missing(self, key, help);
        }
    }

    fn bilingual<T>(
        &mut self,
        key: &'static str,
        cx: &mut Context<'_>,
        read: impl Fn(&str, &Spanned<DeValue<'i>>, &mut Context<'_>) -> Option<T>,
    ) -> Option<Bilingual<T>> {
        let (span, value) = self.ask(key)?;
        if let DeValue::Table(table) = value.get_ref() {
            return both_languages(Table::new(self.join(key), span, table), cx, read);
        }
        cx.wrong_type(key, value, &format!("`{key}.zh` and `{key}.en`"));
        None
    }

    fn join(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}

fn both_languages<'i, T>(
    mut table: Table<'_, 'i>,
    cx: &mut Context<'_>,
    read: impl Fn(&str, &Spanned<DeValue<'i>>, &mut Context<'_>) -> Option<T>,
) -> Option<Bilingual<T>> {
    let key = table.path.rsplit_once('.').map_or_else(|| table.path.clone(), |(_, key)| key.to_owned());
    let (zh, en) = (table.ask("zh"), table.ask("en"));
    for (one, other, language) in [(&zh, "en", "English"), (&en, "zh", "Chinese")] {
        let Some((span, _)) = one else { continue };
        if !table.entries.contains_key(other) && !cx.is_section_broken(span.start) {
            let message = format!("`{}` has no {language}", table.path);
            let help = format!("write `{key}.{other}` beside it");
            cx.push(Diagnostic::new("missing-language", span.clone(), message).help(help));
        }
    }
    if zh.is_none() && en.is_none() && table.entries.is_empty() {
        cx.missing(&table, "zh", format!("write `{key}.zh` and `{key}.en`"));
    }
    let zh = zh.and_then(|(_, value)| read(&format!("{key}.zh"), value, cx));
    let en = en.and_then(|(_, value)| read(&format!("{key}.en"), value, cx));
    table.finish(cx);
    Some(Bilingual { zh: zh?, en: en? })
}

fn as_string(key: &str, value: &Spanned<DeValue<'_>>, cx: &mut Context<'_>) -> Option<Spanned<String>> {
    let DeValue::String(text) = value.get_ref() else {
        cx.wrong_type(key, value, "a string");
        return None;
    };
    cx.non_empty(key, text, value.span())
}

fn as_strings(key: &str, value: &Spanned<DeValue<'_>>, cx: &mut Context<'_>) -> Option<Spanned<Vec<Spanned<String>>>> {
    let DeValue::Array(array) = value.get_ref() else {
        cx.wrong_type(key, value, "an array of strings");
        return None;
    };
    if array.is_empty() && !cx.is_broken(&value.span()) {
        cx.push(Diagnostic::new("empty-text", value.span(), format!("`{key}` is empty")));
    }
    let strings: Vec<_> = array.iter().map(|one| as_string(key, one, cx)).collect();
    strings.into_iter().collect::<Option<_>>().map(|strings| Spanned::new(value.span(), strings))
}

fn as_table<'a, 'i>(
    path: String,
    span: Range<usize>,
    value: &'a Spanned<DeValue<'i>>,
    cx: &mut Context<'_>,
) -> Option<Table<'a, 'i>> {
    let DeValue::Table(entries) = value.get_ref() else {
        cx.wrong_type(&path, value, "a table");
        return None;
    };
    Some(Table::new(path, span, entries))
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
