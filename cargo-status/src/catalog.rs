//! Which catalog is meant, and what is in it.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::{fs, io};

use status_codegen::catalog::CodeValue;
use status_codegen::{Catalog, Settings, Source};

use crate::answer::Failure;
use crate::options::Options;
use crate::{builtin, findings};

/// Where a catalog is looked for.
pub(crate) const FILE: &str = "codes.toml";

/// A catalog as it stands in its file.
pub(crate) struct File {
    /// Where it is; nowhere for the built-in one.
    pub(crate) path: Option<PathBuf>,
    pub(crate) bytes: Cow<'static, [u8]>,
    pub(crate) source: Source,
}

/// The catalog that the options name: the file, or `codes.toml` here, or the built-in one.
pub(crate) fn open(options: &Options) -> Result<File, Failure> {
    let path = options.catalog.as_deref().unwrap_or(Path::new(FILE));
    match fs::read(path) {
        Ok(bytes) => {
            let source = Source::from_bytes(path.to_string_lossy(), &bytes);
            Ok(File { path: Some(path.to_owned()), bytes: bytes.into(), source })
        }
        Err(error) if options.catalog.is_none() && error.kind() == io::ErrorKind::NotFound => {
            let source = Source::new(builtin::NAME, builtin::TEXT);
            Ok(File { path: None, bytes: builtin::TEXT.as_bytes().into(), source })
        }
        Err(error) => Err(Failure::new(format!("cannot read {}: {error}", path.display()))),
    }
}

/// The catalog that the options name, if it breaks no rule.
pub(crate) fn read(options: &Options) -> Result<Catalog, Failure> {
    checked(&open(options)?, options)
}

/// What is in the file, if it breaks no rule.
pub(crate) fn checked(file: &File, options: &Options) -> Result<Catalog, Failure> {
    Catalog::read(&file.source, &options.settings())
        .map_err(|refused| Failure::Refused(findings::show(&refused.diagnostics, file, options.format)))
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
