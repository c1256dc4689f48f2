//! Does a page fit a phone?

use serde::Deserialize;

use super::{Mode, PHONE};
use crate::browser::Browser;
use crate::docs::Page;
use crate::{Problems, Result};

#[derive(Deserialize)]
struct Seen {
    width: f64,
    /// Elements that exceed the screen, or scroll sideways although they are neither tables nor code.
    too_wide: Vec<String>,
    /// Names of codes that wrap.
    broken: Vec<String>,
}

const SEEN: &str = "
    const scrolls = (one) => one && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    const may_scroll = (one) => one.matches('pre, pre *, .example-wrap, :has(> table)');
    const is_too_wide = (one) => scrolls(one)
        ? one.scrollWidth > one.clientWidth + 1 && !may_scroll(one) && getComputedStyle(one).display !== 'inline'
        : one.getBoundingClientRect().right > arguments[0] + 0.5;
    const too_wide = [...document.querySelectorAll('#main-content *')]
        .filter((one) => one.checkVisibility() && is_too_wide(one))
        .map((one) => `<${one.localName}> ${one.textContent.trim().slice(0, 60)}`);
    const broken = [...document.querySelectorAll('.docblock td > code')].filter((one) => one.getClientRects().length > 1);
    return { width: document.documentElement.scrollWidth, too_wide, broken: broken.map((one) => one.textContent) };";

pub async fn ask(browser: &Browser, page: &Page) -> Result<Problems> {
    let mut problems = Vec::new();
    browser.resize(PHONE.0, PHONE.1).await?;
    for mode in Mode::ALL {
        browser.open(&page.url).await?;
        mode.choose(browser).await?;
        let Seen { width, too_wide, broken } = browser.run(SEEN, &[PHONE.0.into()]).await?;
        if width > PHONE.0.into() {
            problems.push(format!("at `{}`, the page is {width} pixels wide", mode.name()));
        }
        problems.extend(too_wide.into_iter().take(5).map(|one| format!("at `{}`, too wide: {one}", mode.name())));
        problems.extend(broken.into_iter().map(|name| format!("at `{}`, the name {name} is broken", mode.name())));
    }
    Ok(problems)
}
