//! Checks the documentation of two catalogs in Chromium, as a reader uses it.
//!
//! `cargo run` documents status-core and quickstart, starts chromedriver on a free port, and runs each check on both
//! pages. All output, including screenshots, goes to `browser` in the target directory; `SCREENSHOTS` sets another
//! directory for the screenshots.

mod browser;
mod catalog;
mod checks;
mod docs;
mod screenshots;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs};

use self::browser::{Browser, Driver};
use self::docs::Page;

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// The errors, one sentence each.
type Problems = Vec<String>;

/// The time limit of all checks together.
const LIMIT: Duration = Duration::from_mins(10);

fn main() -> Result<ExitCode> {
    let target = env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    let folder = std::path::absolute(target.join("browser"))?;
    let shots = env::var_os("SCREENSHOTS").map_or_else(|| folder.join("screenshots"), PathBuf::from);
    fs::create_dir_all(&shots)?;
    let pages = docs::build(&folder)?;

    let driver = Driver::start(&folder)?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let browser = Browser::connect(&driver).await?;
        let told = tokio::time::timeout(LIMIT, ask_all(&browser, &pages, &shots)).await;
        browser.close().await?;
        let report = told.map_err(|_| "that took too long")??;
        println!("\n{} checks, {} failed; screenshots: {}", report.checks, report.failed, shots.display());
        Ok(if report.checks > 0 && report.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    })
}

async fn ask_all(browser: &Browser, pages: &[Page], shots: &Path) -> Result<Report> {
    let mut report = Report::default();
    for page in pages {
        ask(browser, page, &mut report).await;
        screenshots::take(browser, page, shots).await?;
    }
    Ok(report)
}

/// All checks of one page.
async fn ask(browser: &Browser, page: &Page, report: &mut Report) {
    println!("\n{}", page.name);
    report.check("the switch hides and shows each language", checks::switch(browser, page)).await;
    report.check("links in tables reach the variants", checks::links(browser, page)).await;
    report.check("the search finds every code", checks::search(browser, page)).await;
    report.check("nothing overflows on a phone", checks::width(browser, page)).await;
    report.check("every theme is readable", checks::contrast(browser, page)).await;
    report.check("the console is silent", checks::console(browser)).await;
}

#[derive(Default)]
struct Report {
    checks: usize,
    failed: usize,
}

impl Report {
    async fn check(&mut self, question: &str, answer: impl Future<Output = Result<Problems>>) {
        let begin = Instant::now();
        let problems = answer.await.unwrap_or_else(|error| vec![format!("it could not be asked: {error}")]);
        self.checks += 1;
        self.failed += usize::from(!problems.is_empty());
        let sign = if problems.is_empty() { "ok" } else { "FAILED" };
        println!("{sign:>6}  {question} ({:.1} s)", begin.elapsed().as_secs_f32());
        for problem in problems {
            println!("        - {problem}");
        }
    }
}
