//! Which catalog is meant, and what is in it.

use std::path::Path;
use std::{fs, io};

use status_codegen::catalog::CodeValue;
use status_codegen::{Catalog, Settings, Source};

use crate::answer::Failure;
use crate::builtin;
use crate::options::Options;

/// Where a catalog is looked for.
const FILE: &str = "codes.toml";

/// The text of the catalog that the options name: of the file, or of `codes.toml` here, or the built-in one.
pub(crate) fn source(options: &Options) -> Result<Source, Failure> {
    let path = options.catalog.as_deref().unwrap_or(Path::new(FILE));
    match fs::read(path) {
        Ok(bytes) => Ok(Source::from_bytes(path.to_string_lossy(), &bytes)),
        Err(error) if options.catalog.is_none() && error.kind() == io::ErrorKind::NotFound => {
            Ok(Source::new(builtin::NAME, builtin::TEXT))
        }
        Err(error) => Err(Failure::new(format!("cannot read {}: {error}", path.display()))),
    }
}

/// The catalog, if it breaks no rule.
pub(crate) fn read(options: &Options) -> Result<Catalog, Failure> {
    let source = source(options)?;
    Catalog::read(&source, &Settings::default()).map_err(|refused| {
        let found: Vec<_> = refused.diagnostics.iter().map(|one| one.render(&source)).collect();
        Failure::refused(found.join("\n\n"))
    })
}

/// The built-in catalog: every HTTP status code.
pub(crate) fn builtin() -> Catalog {
    let source = Source::new(builtin::NAME, builtin::TEXT);
    Catalog::read(&source, &Settings::default()).expect("a test reads it")
}

/// A code as JSON has it.
pub(crate) fn json(code: &CodeValue) -> serde_json::Value {
    match code {
        CodeValue::Int(code) => (*code).into(),
        CodeValue::Str(code) => code.as_str().into(),
    }
}
