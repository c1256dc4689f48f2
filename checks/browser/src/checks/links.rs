//! Do the links in the tables lead to the codes, and to every one of them?

use std::collections::BTreeSet;
use std::time::Duration;

use serde::Deserialize;

use crate::browser::Browser;
use crate::docs::Page;
use crate::{Problems, Result};

/// The targets of the links on the catalog's page, without duplicates.
const LINKS: &str = "
    const links = document.querySelectorAll('.docblock table a');
    return [...new Set([...links].map((link) => link.getAttribute('href')))];";

/// The target of a click.
#[derive(Deserialize)]
struct Reached {
    url: String,
    exists: bool,
    in_view: bool,
}

const REACHED: &str = "
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const box = target?.getBoundingClientRect();
    return {
        url: location.href,
        exists: target !== null,
        // Rounding may lose a fraction of a pixel.
        in_view: Boolean(box) && box.height > 0 && box.top > -1 && box.bottom <= innerHeight,
    };";

pub async fn ask(browser: &Browser, page: &Page) -> Result<Problems> {
    let mut problems = Vec::new();
    let mut missing: BTreeSet<_> =
        page.catalog.codes.keys().map(|name| format!("{}#variant.{name}", page.url)).collect();
    browser.resize(1200, 900).await?;
    browser.open(&page.url).await?;
    let links: Vec<String> = browser.run(LINKS, &[]).await?;
    for link in links {
        // A link to another crate has left the page.
        if !browser
            .run::<bool>("return location.href.split('#')[0] === arguments[0]", &[page.url.clone().into()])
            .await?
        {
            browser.open(&page.url).await?;
        }
        browser.run::<()>("scrollTo(0, 0)", &[]).await?;
        browser.find(&format!(".docblock table a[href='{link}']")).await?.click().await?;
        let Reached { url, exists, in_view } = reached(browser).await?;
        missing.remove(&url);
        if !exists {
            problems.push(format!("`{link}` leads nowhere"));
        } else if !in_view {
            problems.push(format!("`{link}` does not scroll its target into view"));
        }
    }
    problems.extend(missing.into_iter().map(|url| format!("no table links to {url}")));
    Ok(problems)
}

/// Waits until navigation has finished. A link to another crate first opens a page that redirects.
async fn reached(browser: &Browser) -> Result<Reached> {
    for _ in 0..50 {
        let reached: Reached = browser.run(REACHED, &[]).await?;
        if reached.in_view {
            return Ok(reached);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    browser.run(REACHED, &[]).await
}
