//! The parts of a `codes.toml` that its pages must show.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::Result;

#[derive(Deserialize)]
pub struct Catalog {
    /// By the variant's name.
    pub codes: BTreeMap<String, Code>,
}

#[derive(Deserialize)]
pub struct Code {
    #[serde(rename = "code")]
    pub number: i64,
    pub title: Title,
    #[serde(default)]
    pub keywords: Vec<String>,
}

#[derive(Deserialize)]
pub struct Title {
    pub zh: String,
    pub en: String,
}

impl Catalog {
    pub fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(toml::from_str(&text)?)
    }
}
