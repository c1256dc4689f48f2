//! Is the text readable in each of rustdoc's themes?

use std::collections::BTreeSet;

use crate::browser::Browser;
use crate::docs::Page;
use crate::{Problems, Result};

/// The contrast that WCAG 2.2 requires for text (level AA).
const LEAST: f64 = 4.5;

pub async fn ask(browser: &Browser, page: &Page) -> Result<Problems> {
    let mut problems = Vec::new();
    let mut backgrounds = BTreeSet::new();
    browser.resize(1200, 900).await?;
    for theme in ["light", "dark", "ayu"] {
        browser.open(&page.url).await?;
        browser.theme(theme).await?;
        browser.open(&page.url).await?;
        let (background, faint): (String, Vec<String>) =
            browser.run(include_str!("contrast.js"), &[LEAST.into()]).await?;
        if !backgrounds.insert(background) {
            problems.push(format!("the theme `{theme}` looks like another"));
        }
        problems.extend(faint.into_iter().map(|one| format!("in `{theme}`, {one}")));
    }
    Ok(problems)
}
