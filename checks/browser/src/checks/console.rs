//! Has the console said anything?

use crate::browser::Browser;
use crate::{Problems, Result};

/// Errors and warnings since this was asked last: of scripts, styles, and files that are not there.
pub async fn ask(browser: &Browser) -> Result<Problems> {
    let said = browser.console().await?;
    let bad = said.into_iter().filter(|said| matches!(&*said.level, "SEVERE" | "WARNING"));
    Ok(bad.map(|said| format!("{}: {}", said.level, said.message)).collect())
}
