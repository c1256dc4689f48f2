//! A table of the file, read key by key. Reports keys that are missing, unknown or have the wrong type.

use core::ops::Range;

use toml::Spanned as Found;
use toml::de::{DeTable, DeValue};

use super::context::Context;
use super::value::{self, Label};
use crate::document::Text;
use crate::finding::Finding;
use crate::finding::parts::{Expected, KeyForm, Misplaced, MissingLanguage};
use crate::sort::sort_by;
use crate::source::span::Spanned;
use crate::text::bilingual::Bilingual;
use crate::text::nearest::nearest;

/// A table, with the keys that have been asked for so far and those that are required.
pub(super) struct Table<'a, 'i> {
    path: String,
    span: Range<usize>,
    entries: &'a DeTable<'i>,
    asked: Vec<&'static str>,
    missing: Vec<(&'static str, KeyForm)>,
    /// Why a key that is valid elsewhere is not valid here.
    misplaced: Vec<(&'static str, Misplaced)>,
}

impl<'a, 'i> Table<'a, 'i> {
    /// The table at `path`, whose key is at `span`.
    pub(super) fn new(path: String, span: Range<usize>, entries: &'a DeTable<'i>) -> Self {
        Self { path, span, entries, asked: Vec::new(), missing: Vec::new(), misplaced: Vec::new() }
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    pub(super) fn entries(&self) -> &'a DeTable<'i> {
        self.entries
    }

    pub(super) fn string(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<String>> {
        let (_, found) = self.ask(key, cx)?;
        value::string(Label::Key(key), found, cx)
    }

    pub(super) fn required_string(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<String>> {
        self.require(key, KeyForm::Text);
        self.string(key, cx)
    }

    pub(super) fn integer(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<i128>> {
        let (_, found) = self.ask(key, cx)?;
        value::integer(key, found, cx)
    }

    pub(super) fn boolean(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<bool> {
        let (_, found) = self.ask(key, cx)?;
        value::boolean(key, found, cx)
    }

    /// A required value of any type.
    pub(super) fn required_value(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<&'a Found<DeValue<'i>>> {
        self.require(key, KeyForm::Value);
        self.ask(key, cx).map(|(_, found)| found)
    }

    /// One of a few words; suggests the most similar one for an unknown word.
    pub(super) fn word<T: Copy>(
        &mut self,
        key: &'static str,
        all: &[T],
        word: impl Fn(T) -> &'static str,
        cx: &mut Context<'_>,
    ) -> Option<T> {
        let written = self.string(key, cx)?;
        let named = |name: &str| all.iter().copied().find(|&one| word(one) == name);
        if let Some(found) = named(written.get()) {
            return Some(found);
        }
        let known: Vec<_> = all.iter().map(|&one| word(one)).collect();
        let meant = nearest(written.get(), known.iter().copied());
        let finding = Finding::UnknownWord { key, word: written.get().clone(), meant, known };
        cx.report(written.span().range(), finding);
        meant.and_then(named)
    }

    pub(super) fn strings(&mut self, key: &'static str, cx: &mut Context<'_>) -> Vec<Spanned<String>> {
        let found = self.ask(key, cx);
        let read = found.and_then(|(_, found)| value::strings(key, found, cx));
        read.map(Spanned::into_inner).unwrap_or_default()
    }

    /// A text in both languages.
    pub(super) fn text(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Text> {
        self.bilingual(key, cx, |key, found, cx| value::string(Label::Key(key), found, cx))
    }

    pub(super) fn required_text(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Text> {
        self.require(key, KeyForm::Bilingual);
        self.text(key, cx)
    }

    /// Texts in both languages.
    pub(super) fn lists(
        &mut self,
        key: &'static str,
        cx: &mut Context<'_>,
    ) -> Option<Bilingual<Spanned<Vec<Spanned<String>>>>> {
        self.bilingual(key, cx, value::strings)
    }

    pub(super) fn table(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Table<'a, 'i>> {
        let (span, found) = self.ask(key, cx)?;
        let path = self.join(key);
        let entries = value::table(Label::Key(&path), found, Expected::Table, cx)?;
        Some(Table::new(path, span, entries))
    }

    /// A table of tables, in the order of the text.
    pub(super) fn tables<T>(
        &mut self,
        key: &'static str,
        cx: &mut Context<'_>,
        mut read: impl FnMut(Spanned<String>, Table<'a, 'i>, &mut Context<'_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(outer) = self.table(key, cx) else { return Vec::new() };
        let mut entries: Vec<_> = outer.entries.iter().collect();
        sort_by(&mut entries, |(a, _), (b, _)| a.span().start.cmp(&b.span().start));
        let mut out = Vec::new();
        for (name, found) in entries {
            let path = outer.join(name.get_ref());
            let written = name.get_ref();
            let expected = match self.path.as_str() {
                "" => Expected::Header(path.clone()),
                _ => Expected::Bilingual(format!("{key}.{written}")),
            };
            let is_lost = cx.is_broken(&name.span());
            let entries = if is_lost { None } else { value::table(Label::Key(&path), found, expected, cx) };
            let own_name = cx.spanned(name.span(), name.get_ref().to_string());
            match entries.and_then(|entries| read(own_name, Table::new(path, name.span(), entries), cx)) {
                Some(one) => out.push(one),
                None => cx.lost_names.push(name.get_ref().to_string()),
            }
        }
        out
    }

    /// The table itself as a text in both languages.
    pub(super) fn into_text(self, cx: &mut Context<'_>) -> Option<Text> {
        self.both_languages(cx, |key, found, cx| value::string(Label::Key(key), found, cx))
    }

    /// Marks keys as valid elsewhere, but not here.
    pub(super) fn misplace(&mut self, keys: impl IntoIterator<Item = &'static str>, misplaced: &Misplaced) {
        self.misplaced.extend(keys.into_iter().map(|key| (key, misplaced.clone())));
    }

    /// Whether the key exists, whatever its value.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Reports unknown keys, and required keys that are missing and not just misspelled. Returns the keys that unknown
    /// keys were probably meant to be.
    pub(super) fn finish(self, cx: &mut Context<'_>) -> Vec<&'static str> {
        let mut excused: Vec<&'static str> = Vec::new();
        for (key, _) in self.entries {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) || cx.is_line_broken(&key.span()) {
                continue;
            }
            let absent = self.asked.iter().copied().filter(|asked| !self.entries.contains_key(*asked));
            let meant = nearest(name, absent).or_else(|| nearest(name, self.asked.iter().copied()));
            excused.extend(meant);
            let elsewhere = self.misplaced.iter().find(|(key, _)| *key == name).map(|(_, misplaced)| misplaced.clone());
            let misplaced = elsewhere
                .or_else(|| meant.map(Misplaced::Meant))
                .unwrap_or_else(|| Misplaced::Known(self.asked.clone()));
            let finding = Finding::UnknownKey { key: name.to_owned(), table: self.path.clone(), misplaced };
            cx.report(key.span(), finding);
            cx.unknown_keys.push(cx.spanned(key.span(), name.to_owned()));
        }
        for &(key, form) in &self.missing {
            if !excused.contains(&key) && !cx.is_table_broken(&self.span) {
                cx.report(self.span.clone(), Finding::MissingKey { key, table: self.path.clone(), form });
            }
        }
        excused
    }

    /// The value of a key, if it can be checked.
    fn ask(&mut self, key: &'static str, cx: &Context<'_>) -> Option<(Range<usize>, &'a Found<DeValue<'i>>)> {
        self.asked.push(key);
        let (key, found) = self.entries.get_key_value(key)?;
        (!cx.is_broken(&found.span())).then(|| (key.span(), found))
    }

    fn require(&mut self, key: &'static str, form: KeyForm) {
        if !self.entries.contains_key(key) {
            self.missing.push((key, form));
        }
    }

    fn bilingual<T>(
        &mut self,
        key: &'static str,
        cx: &mut Context<'_>,
        read: impl Fn(&str, &Found<DeValue<'i>>, &mut Context<'_>) -> Option<T>,
    ) -> Option<Bilingual<T>> {
        let (span, found) = self.ask(key, cx)?;
        let entries = value::table(Label::Key(key), found, Expected::Bilingual(key.to_owned()), cx)?;
        Table::new(self.join(key), span, entries).both_languages(cx, read)
    }

    fn both_languages<T>(
        mut self,
        cx: &mut Context<'_>,
        read: impl Fn(&str, &Found<DeValue<'i>>, &mut Context<'_>) -> Option<T>,
    ) -> Option<Bilingual<T>> {
        // The user writes `codes.QuotaExceeded.similar.RateLimited` as `similar.RateLimited`.
        let key = self.path.splitn(3, '.').last().unwrap_or_default().to_owned();
        let (zh, en) = (self.ask("zh", cx), self.ask("en", cx));
        let others = self.entries.keys().any(|key| !matches!(key.get_ref().as_ref(), "zh" | "en"));
        let lacks = |language: &str| !self.has(language);
        if lacks("zh") && lacks("en") && !others {
            if !cx.is_table_broken(&self.span) {
                let missing = MissingLanguage::Both;
                cx.report(self.span(), Finding::MissingLanguage { path: self.path.clone(), key: key.clone(), missing });
            }
        } else if !others && !cx.is_table_broken(&self.span) {
            for (there, other, missing) in [(&zh, "en", MissingLanguage::En), (&en, "zh", MissingLanguage::Zh)] {
                if let (Some((span, _)), true) = (there, lacks(other)) {
                    let (path, key) = (self.path.clone(), key.clone());
                    cx.report(span.clone(), Finding::MissingLanguage { path, key, missing });
                }
            }
        }
        let zh = zh.and_then(|(_, found)| read(&format!("{key}.zh"), found, cx));
        let en = en.and_then(|(_, found)| read(&format!("{key}.en"), found, cx));
        self.finish(cx);
        Some(Bilingual { zh: zh?, en: en? })
    }

    fn join(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}
