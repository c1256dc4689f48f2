//! What was found in a catalog, in the format that was asked for.

mod github;
mod human;
mod json;

use status_codegen::Diagnostic;

use crate::catalog::File;
use crate::options::Format;

/// Everything that was found, in text that ends in a line break.
pub(crate) fn show(found: &[Diagnostic], file: &File, format: Format) -> String {
    let show = match format {
        Format::Human => human::show,
        Format::Json => json::show,
        Format::Github => github::show,
    };
    show(found, file)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use clap::ValueEnum as _;
    use status_codegen::{Settings, Source};

    use super::*;

    /// In whole files and in halves of them, where places may be anywhere.
    #[test]
    fn every_mistake_can_be_shown() {
        for folder in ["diagnostics", "warnings"] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../status-codegen/tests").join(folder);
            for entry in fs::read_dir(folder).expect("the folder is there") {
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
        let file = File { path: None, bytes: bytes.to_vec().into(), source: Source::from_bytes("codes.toml", bytes) };
        let found = status_codegen::check(&file.source, &Settings::default(), None);
        for &format in Format::value_variants() {
            let shown = show(&found, &file, format);
            let shown = anstream::adapter::strip_str(&shown).to_string();
            assert!(!shown.contains(|c: char| c != '\n' && c.is_control() || c == '\u{200b}'), "{shown:?}");
            for one in found.iter().filter(|_| format == Format::Human) {
                assert!(
                    shown.contains(&format!("{}[{}]: {}\n", one.severity().word(), one.rule, one.message)),
                    "{shown}"
                );
                let place = file.source.position(one.span.start);
                assert!(
                    shown.contains(&format!("--> codes.toml:{}:{}\n", place.line, place.column)),
                    "{place:?}: {shown}"
                );
            }
        }
    }
}
