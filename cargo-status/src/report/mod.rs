//! Findings in the format that was asked for.

mod github;
mod human;
mod json;
mod texts;

use clap::ValueEnum;
use status_codegen::source::Sources;
use status_codegen::source::diagnostic::Diagnostic;

use crate::output::language::Languages;

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
pub(crate) fn report(found: &[Diagnostic], sources: &Sources, format: Format, languages: Languages) -> String {
    let report = match format {
        Format::Human => human::report,
        Format::Json => json::report,
        Format::Github => github::report,
    };
    report(found, sources, languages)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use status_codegen::load::load;
    use status_codegen::options::LoadOptions;
    use status_codegen::source::Source;

    use super::texts::Texts;
    use super::*;
    use crate::lint;

    /// Tests complete and truncated files, which have spans at any position, in every format and language.
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
        for &languages in Languages::value_variants() {
            for &format in Format::value_variants() {
                let shown = report(&found, &loaded.sources, format, languages);
                let shown = anstream::adapter::strip_str(&shown).to_string();
                assert!(!shown.contains(|c: char| c != '\n' && c.is_control() || c == '\u{200b}'), "{shown:?}");
                for one in found.iter().filter(|_| format == Format::Human) {
                    is_shown(one, &loaded.sources, languages, &shown);
                }
            }
        }
    }

    fn is_shown(one: &Diagnostic, sources: &Sources, languages: Languages, shown: &str) {
        let (rule, severity) = (one.rule().name(), texts::severity(one.severity(), languages));
        let texts = Texts::new(&one.finding, languages);
        assert!(shown.contains(&format!("{severity}[{rule}]: {}\n", texts.message)), "{shown}");
        let at = sources.position(one.span);
        assert!(shown.contains(&format!("--> codes.toml:{}:{}\n", at.line, at.column)), "{at:?}: {shown}");
        for (title, text) in &texts.help {
            assert!(shown.contains(&format!(" = {title}{text}\n")), "{shown}");
        }
    }

    #[test]
    fn both_languages_share_a_line() {
        let source = Source::new("codes.toml", "[catalog]\nnam = \"OrderCode\"\n[codes.A]\ncode = 1\n");
        let loaded = load(source, &LoadOptions::default());
        let first = |format, languages| {
            let shown = report(&loaded.diagnostics[..1], &loaded.sources, format, languages);
            anstream::adapter::strip_str(&shown).to_string()
        };
        let human = first(Format::Human, Languages::Both);
        assert!(
            human.starts_with(
                "错误 · error[unknown-key]: `catalog` 里有未知的键 `nam` · unknown key `nam` in `catalog`\n"
            )
        );
        assert!(human.contains("\n  = 帮助：是不是想写 `name`？\n  = help: did you mean `name`?\n"), "{human}");
        let json = first(Format::Json, Languages::Both);
        assert!(json.contains(r#""help":"是不是想写 `name`？ · did you mean `name`?""#), "{json}");
        assert!(json.contains(r#""rule":"unknown-key","severity":"error""#), "{json}");
        let github = first(Format::Github, Languages::Zh);
        assert!(github.ends_with("::`catalog` 里有未知的键 `nam`%0A帮助：是不是想写 `name`？\n"), "{github}");
    }
}
