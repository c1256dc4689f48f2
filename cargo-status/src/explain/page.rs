//! The page of a code, a retired code or a rule, as lines of text.

use core::fmt::Write as _;

use status_codegen::catalog::{Catalog, Code, Retired};
use status_codegen::finding::Rule;
use status_codegen::page::facts::{Markup, facts};
use status_codegen::page::words::WORDS;
use status_codegen::page::{Part, parts};
use status_codegen::text::bilingual::Bilingual;
use status_codegen::value::{Kind, Language};

use super::search::Found;
use crate::lint::examples::example;
use crate::lint::explanations::explanation;
use crate::output::language::Languages;
use crate::output::strings::STRINGS;
use crate::output::terminal::{FAINT, HEADING, wrap};

/// The appearance of a page.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub(crate) languages: Languages,
    pub(crate) width: usize,
}

/// The whole page. It ends with a line break.
pub(crate) fn page(found: Found<'_>, catalog: &Catalog, style: Style) -> String {
    let mut page = Page { out: String::new(), width: style.width };
    match found {
        Found::Code(code) => page.code(code, catalog, style.languages),
        Found::Retired(retired) => page.retired(retired, catalog, style.languages),
        Found::Rule(rule) => page.rule(rule, style.languages),
    }
    page.out
}

const LANGUAGES: Bilingual<Language> = Bilingual { zh: Language::Zh, en: Language::En };
const PLAIN: Markup = Markup { text: str::to_owned, code: str::to_owned, link: |text, _| text.to_owned() };

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
        let (words, strings) = (WORDS.get(language), STRINGS.get(language));
        for part in parts(code, catalog, language) {
            match part {
                Part::Deprecated(text) => self.part(Some(strings.deprecated), text),
                Part::Meaning(text) => self.part(None, text),
                Part::Message(text) => self.part(Some(words.message), text),
                Part::Cases(cases) => self.list(words.cases, cases.iter().cloned()),
                Part::Remedy(text) => self.part(Some(words.remedy), text),
                Part::Similar(similar) => {
                    let item = similar
                        .iter()
                        .map(|one| format!("{} {}{}{}", one.code.code, one.title, words.colon, one.reason));
                    self.list(words.similar, item);
                }
                // Shown below, with the facts that only the terminal shows.
                Part::Facts(_) => {}
            }
        }
        let mut facts: Vec<_> = facts(code).iter().map(|fact| fact.render(words, PLAIN)).collect();
        if let Some(group) = code.group {
            facts.push(format!("{}{}{}", strings.group, words.colon, catalog.groups[group].title.get(language)));
        }
        if catalog.kind == Kind::Business {
            facts.push(format!("{}{}{}", strings.log, words.colon, code.log.word()));
        }
        if !code.aliases.is_empty() {
            facts.push((strings.aliases)(&code.aliases.join(words.comma)));
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
        for language in languages.of(LANGUAGES) {
            let (words, strings) = (WORDS.get(language), STRINGS.get(language));
            self.part(None, strings.retired);
            if let Some(code) = retired.replaced_by.map(|at| &catalog.codes[at]) {
                self.part(None, &(strings.instead)(&format!("{} {}", code.code, code.title.get(language))));
            }
            if let Some(meaning) = &retired.meaning {
                self.part(None, meaning.get(language));
            }
            if let Some(remedy) = &retired.remedy {
                self.part(Some(words.remedy), remedy.get(language));
            }
        }
    }

    fn rule(&mut self, rule: Rule, languages: Languages) {
        self.heading(rule.name());
        for language in languages.of(LANGUAGES) {
            self.faint((STRINGS.get(language).severity)(rule.severity()));
        }
        for text in languages.of(explanation(rule)) {
            self.part(None, text);
        }
        let titles: Vec<_> = languages.of(LANGUAGES).map(|language| STRINGS.get(language).example).collect();
        let _ = write!(self.out, "\n{HEADING}{}{HEADING:#}\n", titles.join(" · "));
        let examples: Vec<_> = languages.of(example(rule)).collect();
        let examples = examples.join("\n\n");
        let lines = examples.lines().map(|line| format!("  {line}").trim_end().to_owned());
        self.out.push_str(&crate::output::terminal::lines(lines));
    }

    fn heading(&mut self, text: &str) {
        let _ = writeln!(self.out, "{HEADING}{}{HEADING:#}", wrap(text, self.width, "", ""));
    }

    fn faint(&mut self, text: &str) {
        let _ = writeln!(self.out, "{FAINT}{}{FAINT:#}", wrap(text, self.width, "", ""));
    }

    /// Paragraphs under a title.
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
