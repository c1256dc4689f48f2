//! Screenshots of the pages for reviewers.

use std::fs;
use std::path::Path;

use crate::Result;
use crate::browser::Browser;
use crate::checks::PHONE;
use crate::docs::Page;

/// Takes the top of the page, the first table, the first code, and the results of a search.
pub async fn take(browser: &Browser, page: &Page, folder: &Path) -> Result {
    let code = page.catalog.codes.iter().min_by_key(|(_, code)| code.number);
    let (variant, code) = code.ok_or("there are no codes")?;
    for theme in ["light", "dark"] {
        for (width, height) in [(1200, 1400), PHONE] {
            browser.resize(width, height).await?;
            browser.open(&page.url).await?;
            browser.theme(theme).await?;
            let save = async |what: &str| -> Result {
                let file = folder.join(format!("{}-{theme}-{width}-{what}.png", page.name));
                Ok(fs::write(file, browser.screenshot().await?)?)
            };

            browser.open(&page.url).await?;
            save("top").await?;
            browser
                .run::<()>("document.querySelector('.docblock table').scrollIntoView({ block: 'center' });", &[])
                .await?;
            save("table").await?;
            browser.run::<()>(&format!("location.hash = 'variant.{variant}'"), &[]).await?;
            save("code").await?;
            browser.open(&format!("{}?search={}", page.url, code.number)).await?;
            browser.wait("document.querySelector('#results a')").await?;
            save("search").await?;
        }
    }
    Ok(())
}
