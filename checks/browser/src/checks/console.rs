//! Are there messages in the console?

use crate::browser::Browser;
use crate::{Problems, Result};

/// Errors and warnings since the last call: of scripts, styles and missing files.
pub async fn ask(browser: &Browser) -> Result<Problems> {
    let said = browser.console().await?;
    let bad = said.into_iter().filter(|said| matches!(&*said.level, "SEVERE" | "WARNING"));
    Ok(bad.map(|said| format!("{}: {}", said.level, said.message)).collect())
}
