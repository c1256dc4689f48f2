//! Does the switch hide and show each language?

use serde::Deserialize;

use super::PHONE;
use crate::browser::Browser;
use crate::docs::Page;
use crate::{Problems, Result};

/// A position of the switch.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Both,
    Zh,
    En,
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::Both, Self::Zh, Self::En];

    pub fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Zh => "zh",
            Self::En => "en",
        }
    }

    /// Clicks on the label like a reader.
    pub async fn choose(self, browser: &Browser) -> Result {
        let at = match self {
            Self::Both => 1,
            Self::Zh => 2,
            Self::En => 3,
        };
        let label = browser.find(&format!(".docblock .status-lang label:nth-of-type({at})")).await?;
        Ok(label.click().await?)
    }
}

/// The number of elements in a language, and of those that are visible.
#[derive(Deserialize)]
struct Seen {
    all: usize,
    shown: usize,
}

const SEEN: &str = "
    const all = [...document.querySelectorAll(`.docblock [lang='${arguments[0]}']`)];
    return { all: all.length, shown: all.filter((one) => one.checkVisibility()).length };";

/// The labels that something covers after a reader has scrolled to the last table.
const COVERED: &str = "
    const tables = document.querySelector('.status-lang').closest('.docblock').querySelectorAll('table');
    [...tables].at(-1).scrollIntoView({ block: 'center', behavior: 'instant' });
    return [...document.querySelectorAll('.status-lang label')].flatMap((label) => {
        const box = label.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const is_free = label.contains(top);
        return is_free ? [] : [`${label.textContent.trim()} is under ${top ? `<${top.localName}>` : 'the edge'}`];
    });";

pub async fn ask(browser: &Browser, page: &Page) -> Result<Problems> {
    let mut problems = Vec::new();
    browser.resize(1200, 900).await?;
    browser.open(&page.url).await?;
    // In both directions, so that no position depends on the previous one. The page opens in the first one.
    for mode in [None, Some(Mode::Zh), Some(Mode::En), Some(Mode::Both), Some(Mode::En), Some(Mode::Zh)] {
        if let Some(mode) = mode {
            mode.choose(browser).await?;
        }
        let mode = mode.unwrap_or(Mode::Both);
        for (lang, hidden_by) in [("zh-Hans", Mode::En), ("en", Mode::Zh)] {
            let seen: Seen = browser.run(SEEN, &[lang.into()]).await?;
            let expected = if mode == hidden_by { 0 } else { seen.all };
            if seen.all < page.catalog.codes.len() || seen.shown != expected {
                let (Seen { all, shown }, name) = (seen, mode.name());
                problems.push(format!("at `{name}`, {shown} of {all} elements in `{lang}` are shown"));
            }
        }
    }
    for (width, height) in [(1200, 900), PHONE] {
        browser.resize(width, height).await?;
        browser.open(&page.url).await?;
        let covered: Vec<String> = browser.run(COVERED, &[]).await?;
        problems.extend(covered.iter().map(|label| format!("at {width} pixels, beside the last table, {label}")));
    }
    Ok(problems)
}
