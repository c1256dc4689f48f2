//! Collects errors.

use quote::ToTokens;
use syn::{Error, Result};

#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// Adds an error that is shown under these tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl core::fmt::Display) {
        self.push(Error::new_spanned(tokens, message));
    }

    /// Adds an error that is shown under these tokens, and a help that says what to do.
    pub(crate) fn with_help(
        &mut self,
        tokens: impl ToTokens,
        message: impl core::fmt::Display,
        help: impl core::fmt::Display,
    ) {
        self.at(tokens, format_args!("{message}\n  help: {help}"));
    }

    /// Adds an error for a duplicate.
    pub(crate) fn twice(&mut self, first: impl ToTokens, second: impl ToTokens, message: impl core::fmt::Display) {
        self.at(second, message);
        self.at(first, "the first one is here");
    }

    /// Returns the value, or adds the error.
    pub(crate) fn ok<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    pub(crate) fn finish(self) -> Result<()> {
        self.0.map_or(Ok(()), Err)
    }
}
