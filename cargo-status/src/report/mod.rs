//! Findings in the format that was asked for.

mod github;
mod human;
mod json;

use clap::ValueEnum;
use status_codegen::source::Sources;
use status_codegen::source::diagnostic::Diagnostic;

/// The output format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Text, like rustc's output
    #[default]
    Human,
    /// One JSON object per line
    Json,
    /// Workflow commands, which GitHub shows as annotations
    Github,
}

/// Every finding, in text that ends in a line break.
pub(crate) fn report(found: &[Diagnostic], sources: &Sources, format: Format) -> String {
    let report = match format {
        Format::Human => human::report,
        Format::Json => json::report,
        Format::Github => github::report,
    };
    report(found, sources)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use status_codegen::load::load;
    use status_codegen::options::LoadOptions;
    use status_codegen::source::Source;

    use super::*;
    use crate::lint;

    /// In whole files and in halves of them, where spans may be anywhere.
    #[test]
    fn every_finding_can_be_shown() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for folder in [root.join("../status-codegen/tests/diagnostics"), root.join("tests/lint")] {
            for entry in fs::read_dir(folder).expect("the folder exists") {
                let path = entry.expect("the folder is readable").path();
                if path.extension().is_some_and(|ending| ending == "toml") {
                    let bytes = fs::read(&path).expect("fixtures are readable");
                    for part in [&bytes[..], &bytes[..bytes.len() / 2], &bytes[..bytes.len() / 3 * 2]] {
                        can_be_shown(part);
                    }
                }
            }
        }
    }

    fn can_be_shown(bytes: &[u8]) {
        let loaded = load(Source::from_bytes("codes.toml", bytes), &LoadOptions::default());
        let found = lint::findings(&loaded, None);
        for &format in Format::value_variants() {
            let shown = report(&found, &loaded.sources, format);
            let shown = anstream::adapter::strip_str(&shown).to_string();
            assert!(!shown.contains(|c: char| c != '\n' && c.is_control() || c == '\u{200b}'), "{shown:?}");
            for one in found.iter().filter(|_| format == Format::Human) {
                let (rule, message) = (one.rule().name(), one.finding.message());
                assert!(shown.contains(&format!("{}[{rule}]: {message}\n", one.severity().word())), "{shown}");
                let at = loaded.sources.position(one.span);
                assert!(shown.contains(&format!("--> codes.toml:{}:{}\n", at.line, at.column)), "{at:?}: {shown}");
            }
        }
    }
}
