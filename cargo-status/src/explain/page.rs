//! The page of a code, of a retired one, or of a rule, as text in lines.

use core::fmt::Write as _;

use status_codegen::catalog::{Catalog, Code, Facts, Retired};
use status_codegen::finding::Rule;
use status_codegen::page::words::{self, WORDS};
use status_codegen::text::bilingual::Bilingual;
use status_codegen::value::Kind;

use super::search::Found;
use crate::lint::examples::example;
use crate::lint::explanations::explanation;
use crate::output::language::Languages;
use crate::output::strings::{STRINGS, Strings};
use crate::output::terminal::{FAINT, HEADING, wrap};

/// How a page is shown.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub(crate) languages: Languages,
    pub(crate) width: usize,
}

/// The whole page, which ends in a line break.
pub(crate) fn page(found: Found<'_>, catalog: &Catalog, style: Style) -> String {
    let mut page = Page { out: String::new(), width: style.width };
    match found {
        Found::Code(code) => page.code(code, catalog, style.languages),
        Found::Retired(retired) => page.retired(retired, catalog, style.languages),
        Found::Rule(rule) => page.rule(rule, style.languages),
    }
    page.out
}

/// How to say something in one language.
#[derive(Clone, Copy)]
struct Language {
    words: &'static words::Words,
    strings: &'static Strings,
    text: fn(&Bilingual<String>) -> &String,
    texts: fn(&Bilingual<Vec<String>>) -> &Vec<String>,
}

const LANGUAGES: Bilingual<Language> = Bilingual {
    zh: Language { words: &WORDS.zh, strings: &STRINGS.zh, text: |text| &text.zh, texts: |texts| &texts.zh },
    en: Language { words: &WORDS.en, strings: &STRINGS.en, text: |text| &text.en, texts: |texts| &texts.en },
};

struct Page {
    out: String,
    width: usize,
}

impl Page {
    fn code(&mut self, code: &Code, catalog: &Catalog, languages: Languages) {
        self.heading(&format!("{} {} · {}", code.code, code.title.en, code.title.zh));
        let mut facts = vec![code.name.clone()];
        if catalog.kind == Kind::Business {
            facts.push(format!("HTTP {} {}", code.status.number, code.status.name));
            facts.push(format!("gRPC {}", code.grpc.word()));
            facts.push(code.reason.clone());
        }
        self.faint(&facts.join(" · "));
        if catalog.kind == Kind::Business {
            self.faint(&code.type_url);
        }
        for language in languages.of(LANGUAGES) {
            self.code_in(code, catalog, language);
        }
    }

    fn code_in(&mut self, code: &Code, catalog: &Catalog, language: Language) {
        let Language { words, strings, text, texts } = language;
        if let Some(deprecated) = &code.deprecated {
            self.part(Some(strings.deprecated), text(deprecated));
        }
        if let Some(meaning) = &code.meaning {
            self.part(None, text(meaning));
        }
        if let Some(message) = &code.message {
            self.part(Some(words.message), text(message));
        }
        self.list(words.cases, texts(&code.cases).iter().cloned());
        if let Some(remedy) = &code.remedy {
            self.part(Some(words.remedy), text(remedy));
        }
        let similar = code.similar.iter().map(|similar| {
            let other = &catalog.codes[similar.code];
            format!("{} {}{}{}", other.code, text(&other.title), words.colon, text(&similar.reason))
        });
        self.list(words.similar, similar);

        let mut facts = code.facts.as_ref().map(|told| facts(told, words)).unwrap_or_default();
        if code.status.number >= 400 {
            facts.push((words.retry)(code.retry).to_owned());
        }
        if let Some(group) = code.group {
            facts.push(format!("{}{}{}", strings.group, words.colon, text(&catalog.groups[group].title)));
        }
        if catalog.kind == Kind::Business {
            facts.push(format!("{}{}{}", strings.log, words.colon, code.log.word()));
        }
        if !code.renamed_from.is_empty() {
            facts.push((strings.old_names)(&code.renamed_from.join(words.comma)));
        }
        if !facts.is_empty() {
            let _ = writeln!(self.out, "\n{}", wrap(&facts.join(" · "), self.width, "", ""));
        }
        if let Some(spec) = code.facts.as_ref().and_then(|facts| facts.spec.as_ref()) {
            let _ = writeln!(self.out, "{}", spec.url);
        }
    }

    fn retired(&mut self, retired: &Retired, catalog: &Catalog, languages: Languages) {
        let titles = retired.title.iter().map(|title| format!(" {} · {}", title.en, title.zh));
        self.heading(&format!("{}{}", retired.code, titles.collect::<String>()));
        self.faint(&retired.name);
        for Language { words, strings, text, .. } in languages.of(LANGUAGES) {
            self.part(None, strings.retired);
            if let Some(code) = retired.replaced_by.map(|at| &catalog.codes[at]) {
                self.part(None, &(strings.instead)(&format!("{} {}", code.code, text(&code.title))));
            }
            if let Some(meaning) = &retired.meaning {
                self.part(None, text(meaning));
            }
            if let Some(remedy) = &retired.remedy {
                self.part(Some(words.remedy), text(remedy));
            }
        }
    }

    fn rule(&mut self, rule: Rule, languages: Languages) {
        self.heading(rule.name());
        for language in languages.of(LANGUAGES) {
            self.faint((language.strings.severity)(rule.severity()));
        }
        for text in languages.of(explanation(rule)) {
            self.part(None, text);
        }
        let titles: Vec<_> = languages.of(LANGUAGES).map(|language| language.strings.example).collect();
        let said = example(rule).lines().map(|line| format!("  {line}").trim_end().to_owned());
        let _ = write!(self.out, "\n{HEADING}{}{HEADING:#}\n", titles.join(" · "));
        self.out.push_str(&crate::output::terminal::lines(said));
    }

    fn heading(&mut self, text: &str) {
        let _ = writeln!(self.out, "{HEADING}{}{HEADING:#}", wrap(text, self.width, "", ""));
    }

    fn faint(&mut self, text: &str) {
        let _ = writeln!(self.out, "{FAINT}{}{FAINT:#}", wrap(text, self.width, "", ""));
    }

    /// Paragraphs, with a title above them.
    fn part(&mut self, title: Option<&str>, text: &str) {
        if let Some(title) = title {
            let _ = write!(self.out, "\n{HEADING}{title}{HEADING:#}");
        }
        for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            let _ = writeln!(self.out, "\n{}", wrap(&paragraph.replace('\n', " "), self.width, "", ""));
        }
    }

    fn list(&mut self, title: &str, items: impl Iterator<Item = String>) {
        for (at, item) in items.enumerate() {
            if at == 0 {
                let _ = write!(self.out, "\n{HEADING}{title}{HEADING:#}\n");
            }
            let _ = writeln!(self.out, "{}", wrap(&item, self.width, "- ", "  "));
        }
    }
}

/// What is known of an HTTP status code besides its texts.
fn facts(facts: &Facts, words: &words::Words) -> Vec<String> {
    let mut told = Vec::new();
    // Who registers codes defines none.
    if let Some(origin) = facts.origin.as_deref().filter(|&origin| origin != "IANA") {
        told.push(format!("{} {origin}", words.origin));
    }
    if let Some(spec) = &facts.spec {
        let section = spec.section.as_deref().map(|section| format!(" {}", (words.section)(section)));
        told.push(format!("{}{}{}{}", words.spec, words.colon, spec.name, section.unwrap_or_default()));
    }
    if facts.cacheable {
        told.push(words.cacheable.to_owned());
    }
    if !facts.body {
        told.push(words.no_content.to_owned());
    }
    for (verb, headers) in [(words.requires, &facts.requires), (words.may, &facts.may)] {
        if !headers.is_empty() {
            told.push(format!("{verb} {}", headers.join(words.comma)));
        }
    }
    told
}
