//! A finding in the languages that were asked for.

use status_codegen::finding::{Finding, Severity};
use status_codegen::text::bilingual::Bilingual;

use crate::lint::chinese;
use crate::output::language::Languages;

/// The texts of a finding, in one language or in both.
pub(super) struct Texts {
    /// The message.
    pub(super) message: String,
    /// What the related span shows.
    pub(super) label: String,
    /// What to do, each with its title.
    pub(super) help: Vec<(&'static str, String)>,
}

impl Texts {
    pub(super) fn new(finding: &Finding, languages: Languages) -> Self {
        let wordings = Bilingual { zh: chinese::wording(finding), en: finding.english() };
        let (mut messages, mut labels, mut help) = (Vec::new(), Vec::new(), Vec::new());
        for wording in languages.of(wordings) {
            messages.push(wording.message);
            labels.push(wording.label);
            help.extend(wording.help.map(|text| (wording.help_title, text)));
        }
        Self { message: messages.join(BETWEEN), label: labels.join(BETWEEN), help }
    }

    /// What to do, in one line.
    pub(super) fn help(&self) -> Option<String> {
        let help: Vec<_> = self.help.iter().map(|(_, text)| text.as_str()).collect();
        (!help.is_empty()).then(|| help.join(BETWEEN))
    }
}

/// The word for a severity that people read.
pub(super) fn severity(severity: Severity, languages: Languages) -> String {
    let zh = match severity {
        Severity::Error => "错误",
        Severity::Warning => "警告",
    };
    languages.of(Bilingual { zh, en: severity.word() }).collect::<Vec<_>>().join(BETWEEN)
}

/// The separator of two languages on one line.
const BETWEEN: &str = " · ";
