//! Rules about references from one code to another.

use super::Checker;
use crate::finding::Finding;
use crate::finding::parts::UnknownCode;
use crate::text::nearest::nearest;

/// If no code resembles the name, at most this many codes are listed.
const FEW: usize = 5;

impl Checker<'_> {
    pub(super) fn unknown_similar(&mut self) {
        for code in &self.document.codes {
            for similar in &code.similar {
                if let Some(unknown) = self.unknown(similar.name.get(), code.name.get()) {
                    self.report(similar.name.span(), Finding::UnknownSimilar { code: unknown });
                }
            }
        }
    }

    pub(super) fn similar_to_itself(&mut self) {
        for code in &self.document.codes {
            for similar in code.similar.iter().filter(|similar| similar.name.get() == code.name.get()) {
                self.report(similar.name.span(), Finding::SimilarToItself { name: code.name.get().clone() });
            }
        }
    }

    pub(super) fn unknown_replacement(&mut self) {
        for retired in &self.document.retired {
            let Some(name) = &retired.replaced_by else { continue };
            if let Some(unknown) = self.unknown(name.get(), retired.name.get()) {
                self.report(name.span(), Finding::UnknownReplacement { code: unknown });
            }
        }
    }

    /// Why a name does not refer to a code in use; `by` is the code that refers to it.
    fn unknown(&self, name: &str, by: &str) -> Option<UnknownCode> {
        if self.code_names.contains(name) {
            return None;
        }
        let document = self.document;
        let renamed = document.codes.iter().find(|code| code.renamed_from.iter().any(|old| old.get() == name));
        let of_alias = document.codes.iter().find(|code| code.aliases.iter().any(|alias| alias.get() == name));
        let is_retired = || document.retired.iter().any(|retired| retired.name.get() == name);
        let name = name.to_owned();
        Some(if let Some(code) = renamed {
            UnknownCode::Renamed { name, now: code.name.get().clone() }
        } else if let Some(code) = of_alias {
            UnknownCode::Alias { name, of: code.name.get().clone() }
        } else if is_retired() {
            UnknownCode::Retired { name }
        } else {
            // In the order of the text.
            let names = document.codes.iter().map(|code| code.name.get()).chain(&document.lost_names);
            let others: Vec<_> = names.filter(|other| *other != by).collect();
            let meant = nearest(&name, others.iter().map(|other| other.as_str())).map(str::to_owned);
            let others = if others.len() <= FEW { others.into_iter().cloned().collect() } else { Vec::new() };
            UnknownCode::Unknown { name, meant, others }
        })
    }
}
