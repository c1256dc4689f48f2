//! Finds and loads the catalog of a command, and its lock.

use std::path::{Path, PathBuf};
use std::{fs, io};

use status_codegen::catalog::Catalog;
use status_codegen::load::{Loaded, load};
use status_codegen::lock::Lock;
use status_codegen::options::{LoadOptions, LockFile};
use status_codegen::source::Source;
use status_codegen::value::CodeValue;

use super::builtin;
use crate::options::Options;
use crate::output::message::Message;
use crate::output::outcome::Error;
use crate::report::report;

/// The default name of a catalog.
pub(crate) const FILE: &str = "codes.toml";

/// The text of a catalog.
pub(crate) struct File {
    /// `None` for the built-in catalog.
    pub(crate) path: Option<PathBuf>,
    pub(crate) source: Source,
}

/// Opens the catalog: the file that the options name, or `codes.toml` in this directory, or the built-in catalog.
pub(crate) fn open(options: &Options) -> Result<File, Error> {
    let path = options.catalog.as_deref().unwrap_or(Path::new(FILE));
    match read(path) {
        Ok(source) => Ok(File { path: Some(path.to_owned()), source }),
        Err(error) if options.catalog.is_none() && error.kind() == io::ErrorKind::NotFound => {
            Ok(File { path: None, source: builtin::source() })
        }
        Err(error) => Err(Message::NotReadable { file: path.to_owned(), error }.into()),
    }
}

/// Opens the catalog of a command that writes to it or beside it, which the built-in one does not allow.
pub(crate) fn open_writable(options: &Options) -> Result<(PathBuf, File), Error> {
    let file = open(options)?;
    let path = file.path.clone().ok_or(Message::NoCatalog)?;
    Ok((path, file))
}

/// The lock next to a catalog.
pub(crate) fn lock_beside(catalog: &File) -> Result<LockFile, Error> {
    let Some(path) = catalog.path.as_deref().map(lock_path) else { return Ok(LockFile::NotRead) };
    match read(&path) {
        Ok(source) => Ok(LockFile::Found(source)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(LockFile::Missing),
        Err(error) => Err(Message::NotReadable { file: path, error }.into()),
    }
}

/// The path of a catalog's lock.
pub(crate) fn lock_path(catalog: &Path) -> PathBuf {
    Lock::path_of(&catalog.to_string_lossy()).into()
}

/// Loads the catalog that the options name, or reports its errors.
pub(crate) fn valid(options: &Options) -> Result<Catalog, Error> {
    checked(open(options)?.source, &options.load_options(LockFile::NotRead), options)
}

/// Loads the catalog of a source, or reports its errors.
pub(crate) fn checked(source: Source, load_options: &LoadOptions, options: &Options) -> Result<Catalog, Error> {
    let loaded = load(source, load_options);
    let rejected = rejected(&loaded, options);
    loaded.catalog.ok_or(rejected)
}

/// The errors of a catalog.
pub(crate) fn rejected(loaded: &Loaded, options: &Options) -> Error {
    Error::Rejected(report(&loaded.diagnostics, &loaded.sources, options.format, options.languages()))
}

/// The built-in catalog of HTTP status codes.
pub(crate) fn builtin() -> Catalog {
    load(builtin::source(), &LoadOptions::default()).catalog.expect("tests load the built-in catalog")
}

/// A code in JSON.
pub(crate) fn json(code: &CodeValue) -> serde_json::Value {
    match code {
        CodeValue::Int(code) => (*code).into(),
        CodeValue::Str(code) => code.as_str().into(),
    }
}

fn read(path: &Path) -> io::Result<Source> {
    fs::read(path).map(|bytes| Source::from_bytes(path.to_string_lossy(), &bytes))
}
