//! The documentation of the two crates, and what their pages must contain.

use std::path::Path;
use std::process::Command;

use url::Url;

use crate::Result;
use crate::catalog::Catalog;

/// The page of a catalog's enum.
pub struct Page {
    pub name: &'static str,
    pub url: String,
    pub catalog: Catalog,
}

/// Runs `cargo doc` into a separate directory, so that the search only contains these two crates.
pub fn build(folder: &Path) -> Result<[Page; 2]> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    // One after the other, because rustdoc only links to existing pages, and with `--no-deps` cargo does not order the
    // packages.
    for package in ["status-core", "quickstart"] {
        let status = Command::new(env!("CARGO"))
            .args(["doc", "--quiet", "--no-deps", "--all-features", "-p", package, "--target-dir"])
            .arg(folder)
            .current_dir(&root)
            .status()?;
        if !status.success() {
            return Err(format!("cargo doc has failed for {package}").into());
        }
    }
    let page = |name, file, catalog| -> Result<Page> {
        let file = folder.join("doc").join(file);
        let url = Url::from_file_path(&file).map_err(|()| "no absolute path")?.into();
        Ok(Page { name, url, catalog: Catalog::read(&root.join(catalog))? })
    };
    Ok([
        page("HttpStatus", "status_core/enum.HttpStatus.html", "codes.toml")?,
        page("OrderCode", "quickstart/enum.OrderCode.html", "examples/quickstart/codes.toml")?,
    ])
}
