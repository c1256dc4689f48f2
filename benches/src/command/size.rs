//! Measures the size of a program that prints one status, and of values.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::report::{Budget, Row, Unit, finish, progress};
use crate::{Failure, measure, programs};

/// 8 KiB
const MORE: f64 = 8192.0;

/// A part of the meaning of 404 in each language, which only programs that use meanings contain.
const MEANINGS: [&str; 2] = ["源站在这个地址上找不到可给的表示", "The origin server has no representation to give"];

#[derive(Deserialize)]
struct Size {
    #[serde(rename = "type")]
    name: String,
    bytes: f64,
}

pub(crate) fn run(is_short: bool) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for (profile, what) in [("stripped", "stripped program"), ("sizes", "stripped program, for size")] {
        progress(&format!("builds programs in the profile {profile}"));
        // Built alone, because another package could enable more features of status-core.
        let target = programs::build(&["build", "--profile", profile, "-p", "sizes"])?;
        let folder = target.join(profile);
        let ours = bytes(&folder.join("status_core"))?;
        let row = Row::new(format!("{what} that shows one status"), Unit::Bytes, ours);
        rows.push(row.against("http", bytes(&folder.join("http"))?).budget(Budget::More(MORE)));
        let row = Row::new(format!("{what} with Chinese titles, too"), Unit::Bytes, bytes(&folder.join("titles"))?);
        rows.push(row.against("http", bytes(&folder.join("http"))?));
        for (program, times) in [("status_core", 0), ("titles", 0), ("meaning", 2)] {
            let found = meanings_in(&folder.join(program))?;
            if found != times {
                return Err(format!("{program} has {found} meanings of 404, and should have {times}").into());
            }
        }
    }
    let target = programs::build(&["build", "--release", "-p", "size_of"])?;
    let listed = measure::output(&mut Command::new(target.join("release/size_of")))?;
    let sizes: Vec<Size> = listed.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let sizes: HashMap<_, _> = sizes.iter().map(|size| (size.name.as_str(), size.bytes)).collect();
    let size = |name: &str| sizes.get(name).copied().ok_or_else(|| format!("size_of does not know {name}"));
    for (ours, peer, most) in [
        ("HttpStatus", Some("http::StatusCode"), Some(2.0)),
        ("Option<HttpStatus>", Some("Option<http::StatusCode>"), Some(2.0)),
        ("a catalog's enum, u32", None, Some(4.0)),
        ("Option of a catalog's enum, u32", None, Some(4.0)),
        ("an error by StatusError", Some("an error by thiserror"), None),
        ("Problem", None, None),
        ("Result<(), Problem>", None, None),
    ] {
        let mut row = Row::new(format!("size of {ours}"), Unit::Bytes, size(ours)?);
        if let Some(peer) = peer {
            row = row.against(peer, size(peer)?).budget(Budget::Ratio(1.0));
        }
        rows.push(Row { budget: most.map(Budget::AtMost).or(row.budget), ..row });
    }
    finish("size", &rows, is_short)
}

#[expect(clippy::cast_precision_loss, reason = "no program has 2^52 bytes")]
fn bytes(program: &Path) -> Result<f64, Failure> {
    Ok(fs::metadata(program)?.len() as f64)
}

/// The number of meanings in a program.
fn meanings_in(program: &Path) -> Result<usize, Failure> {
    let bytes = fs::read(program)?;
    let has = |text: &&&str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    Ok(MEANINGS.iter().filter(has).count())
}
