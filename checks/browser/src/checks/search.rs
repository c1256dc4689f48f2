//! Does the search box find each code by its number, its phrase, its Chinese title and its keywords?

use std::collections::BTreeMap;

use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::docs::Page;
use crate::{Problems, Result};

/// The number of results that are visible without much scrolling.
const SEEN: usize = 10;

/// The number of queries that are typed key by key. The others are pasted, which is much faster.
const TYPED: usize = 12;

pub async fn ask(browser: &Browser, page: &Page) -> Result<Problems> {
    let mut problems = Vec::new();
    browser.resize(1200, 900).await?;
    browser.open(&page.url).await?;
    browser.find("#search-button a").await?.click().await?;
    let queries: Vec<_> = queries(page).into_iter().collect();
    for some in queries.chunks(queries.len().div_ceil(TYPED)) {
        let texts: Vec<_> = some.iter().map(|(query, _)| &**query).collect();
        let mut found = vec![type_in(browser, texts[0]).await?];
        found.extend(put_in(browser, &texts[1..]).await?);
        for ((query, variants), found) in some.iter().zip(found) {
            for variant in variants {
                let url = format!("{}#variant.{variant}", page.url);
                let at = found.iter().position(|link| *link == url);
                if at.is_none_or(|at| at >= SEEN) {
                    problems.push(format!("`{query}` does not find {variant} among the first {SEEN}"));
                }
            }
        }
    }
    Ok(problems)
}

/// The queries, with the variants that each must find.
fn queries(page: &Page) -> BTreeMap<String, Vec<&str>> {
    let mut queries = BTreeMap::<_, Vec<_>>::new();
    for (name, code) in &page.catalog.codes {
        let number = code.number.to_string();
        for query in [&number, &code.title.en, &code.title.zh].into_iter().chain(&code.keywords) {
            // rustdoc accepts `'` neither in aliases nor in queries.
            queries.entry(query.replace('\'', "’")).or_default().push(&**name);
        }
    }
    queries
}

/// The targets of a query's results.
type Links = Vec<String>;

/// Types the query like a reader.
async fn type_in(browser: &Browser, query: &str) -> Result<Links> {
    browser.run::<()>("document.querySelector('#results')?.setAttribute('data-old', '');", &[]).await?;
    let input = browser.find("input.search-input").await?;
    input.clear().await?;
    input.send_keys(&format!("{query}{}", char::from(Key::Enter))).await?;
    browser
        .wait("document.querySelector('#results:not([data-old])') && !document.querySelector('#search-tabs .loading')")
        .await?;
    browser
        .run(
            "return [...document.querySelectorAll('#results .search-results.active > a')].map((link) => link.href);",
            &[],
        )
        .await
}

/// Runs all queries in one script.
async fn put_in(browser: &Browser, queries: &[&str]) -> Result<Vec<Links>> {
    browser.run(include_str!("search.js"), &[json!(queries)]).await
}
