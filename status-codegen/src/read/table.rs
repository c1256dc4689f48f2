//! A table of the file, asked key by key: what is missing, of another type or not asked for is told.

use core::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::context::Context;
use super::value::{self, Label};
use crate::Bilingual;
use crate::diagnostic::{Diagnostic, nearest};
use crate::document::Text;
use crate::hidden::is_plain;

/// A table, which of its keys have been asked for, and which of these should have been there.
pub(super) struct Table<'a, 'i> {
    path: String,
    span: Range<usize>,
    entries: &'a DeTable<'i>,
    asked: Vec<&'static str>,
    missing: Vec<(&'static str, String)>,
    /// What to say of a key that is known elsewhere.
    misplaced: Vec<(&'static str, &'static str)>,
}

impl<'a, 'i> Table<'a, 'i> {
    /// The table at `path`, whose key stands at `span`.
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
        value::string(Label::Key(key), found, "a string", cx)
    }

    pub(super) fn required_string(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<String>> {
        self.require(key, format!("write `{key} = \"…\"`"));
        self.string(key, cx)
    }

    pub(super) fn integer(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Spanned<i128>> {
        let (_, found) = self.ask(key, cx)?;
        value::integer(key, found, cx)
    }

    pub(super) fn boolean(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<bool> {
        let (_, found) = self.ask(key, cx)?;
        let read = found.get_ref().as_bool();
        if read.is_none() {
            value::wrong_type(Label::Key(key), found, "`true` or `false`", cx);
        }
        read
    }

    /// A required value of whatever type.
    pub(super) fn required_value(
        &mut self,
        key: &'static str,
        cx: &mut Context<'_>,
    ) -> Option<&'a Spanned<DeValue<'i>>> {
        self.require(key, format!("write `{key} = …`"));
        self.ask(key, cx).map(|(_, found)| found)
    }

    /// One of a few words; what was probably meant by an unknown one.
    pub(super) fn word<T: Copy>(
        &mut self,
        key: &'static str,
        all: &[T],
        word: impl Fn(T) -> &'static str,
        cx: &mut Context<'_>,
    ) -> Option<T> {
        let written = self.string(key, cx)?;
        let named = |name: &str| all.iter().copied().find(|&one| word(one) == name);
        if let Some(found) = named(written.get_ref()) {
            return Some(found);
        }
        let words = || all.iter().map(|&one| word(one));
        let meant = nearest(written.get_ref(), words());
        let help =
            meant.map_or_else(|| format!("one of {}", listed(words())), |word| format!("did you mean `{word}`?"));
        let message = format!("unknown `{key}` `{}`", written.get_ref());
        cx.push(Diagnostic::new("unknown-word", written.span(), message).help(help));
        meant.and_then(named)
    }

    pub(super) fn strings(&mut self, key: &'static str, cx: &mut Context<'_>) -> Vec<Spanned<String>> {
        let found = self.ask(key, cx);
        let read = found.and_then(|(_, found)| value::strings(key, found, cx));
        read.map(Spanned::into_inner).unwrap_or_default()
    }

    /// A text in both languages.
    pub(super) fn text(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Text> {
        self.bilingual(key, cx, |key, found, cx| value::string(Label::Key(key), found, "a string", cx))
    }

    pub(super) fn required_text(&mut self, key: &'static str, cx: &mut Context<'_>) -> Option<Text> {
        self.require(key, format!("write `{key}.zh = \"…\"` and `{key}.en = \"…\"`"));
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
        let entries = value::table(Label::Key(&path), found, "a table", cx)?;
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
        entries.sort_by_key(|(name, _)| name.span().start);
        let mut out = Vec::new();
        for (name, found) in entries {
            let path = outer.join(name.get_ref());
            let written = name.get_ref();
            let expected = match self.path.as_str() {
                "" => format!("a table `[{path}]`"),
                _ => format!("`{key}.{written}.zh` and `{key}.{written}.en`"),
            };
            let is_lost = cx.is_broken(&name.span());
            let entries = if is_lost { None } else { value::table(Label::Key(&path), found, &expected, cx) };
            let own_name = Spanned::new(name.span(), name.get_ref().to_string());
            match entries.and_then(|entries| read(own_name, Table::new(path, name.span(), entries), cx)) {
                Some(one) => out.push(one),
                None => cx.lost_names.push(name.get_ref().to_string()),
            }
        }
        out
    }

    /// The table itself as a text in both languages.
    pub(super) fn into_text(self, cx: &mut Context<'_>) -> Option<Text> {
        self.both_languages(cx, |key, found, cx| value::string(Label::Key(key), found, "a string", cx))
    }

    /// Says of a key that it is known, but not here.
    pub(super) fn misplace(&mut self, keys: &[&'static str], help: &'static str) {
        self.misplaced.extend(keys.iter().map(|&key| (key, help)));
    }

    /// Whether there is such a key, whatever its value.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Tells of each key that nobody asked for, and of each that should be there; not of one that is there misspelt.
    /// Gives back the keys that were probably meant by others.
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
            if !is_plain(name) {
                cx.hidden_keys.push(Spanned::new(key.span(), name.to_owned()));
                continue;
            }
            let place = if self.path.is_empty() { String::new() } else { format!(" in `{}`", self.path) };
            let elsewhere = self.misplaced.iter().find(|(key, _)| *key == name).map(|(_, help)| (*help).to_owned());
            let help = elsewhere
                .or_else(|| meant.map(|word| format!("did you mean `{word}`?")))
                .unwrap_or_else(|| format!("the keys here are {}", listed(self.asked.iter().copied())));
            cx.push(Diagnostic::new("unknown-key", key.span(), format!("unknown key `{name}`{place}")).help(help));
        }
        for (key, help) in &self.missing {
            if !excused.contains(key) && !cx.is_table_broken(&self.span) {
                let message = format!("missing `{key}` in `{}`", self.path);
                cx.push(Diagnostic::new("missing-key", self.span.clone(), message).help(help));
            }
        }
        excused
    }

    /// The value of a key, if there is one of which something can be said.
    fn ask(&mut self, key: &'static str, cx: &Context<'_>) -> Option<(Range<usize>, &'a Spanned<DeValue<'i>>)> {
        self.asked.push(key);
        let (key, found) = self.entries.get_key_value(key)?;
        (!cx.is_broken(&found.span())).then(|| (key.span(), found))
    }

    fn require(&mut self, key: &'static str, help: String) {
        if !self.entries.contains_key(key) {
            self.missing.push((key, help));
        }
    }

    fn bilingual<T>(
        &mut self,
        key: &'static str,
        cx: &mut Context<'_>,
        read: impl Fn(&str, &Spanned<DeValue<'i>>, &mut Context<'_>) -> Option<T>,
    ) -> Option<Bilingual<T>> {
        let (span, found) = self.ask(key, cx)?;
        let expected = format!("`{key}.zh` and `{key}.en`");
        let entries = value::table(Label::Key(key), found, &expected, cx)?;
        Table::new(self.join(key), span, entries).both_languages(cx, read)
    }

    fn both_languages<T>(
        mut self,
        cx: &mut Context<'_>,
        read: impl Fn(&str, &Spanned<DeValue<'i>>, &mut Context<'_>) -> Option<T>,
    ) -> Option<Bilingual<T>> {
        // `codes.QuotaExceeded.similar.RateLimited` is written `similar.RateLimited`.
        let key = self.path.splitn(3, '.').last().unwrap_or_default().to_owned();
        let (zh, en) = (self.ask("zh", cx), self.ask("en", cx));
        let others = self.entries.keys().any(|key| !matches!(key.get_ref().as_ref(), "zh" | "en"));
        let lacks = |language: &str| !self.has(language);
        if lacks("zh") && lacks("en") && !others {
            if !cx.is_table_broken(&self.span) {
                let message = format!("`{}` has neither language", self.path);
                let help = format!("write `{key}.zh` and `{key}.en`");
                cx.push(Diagnostic::new("missing-language", self.span(), message).help(help));
            }
        } else if !others && !cx.is_table_broken(&self.span) {
            for (there, other, language) in [(&zh, "en", "English"), (&en, "zh", "Chinese")] {
                if let (Some((span, _)), true) = (there, lacks(other)) {
                    let message = format!("`{}` has no {language}", self.path);
                    let help = format!("write `{key}.{other}` beside it");
                    cx.push(Diagnostic::new("missing-language", span.clone(), message).help(help));
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

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
