//! Tests the built pages in a real browser with the program in `checks/browser`.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// The chromedriver to use.
pub(crate) fn chromedriver() -> Result<OsString, String> {
    let driver = env::var_os("CHROMEDRIVER").filter(|driver| !driver.is_empty());
    driver.ok_or_else(|| "set CHROMEDRIVER to a chromedriver".to_owned())
}

pub(crate) fn pages_work(driver: &OsString) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("browser");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--locked", "--quiet"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("browser"))
        .env("CARGO_TARGET_DIR", target)
        .env("CHROMEDRIVER", driver)
        .status();
    assert!(status.unwrap().success(), "the pages do not work");
}
