//! Measures the compile time of a crate: cold, and after an edit of its codes.

use std::fs;

use crate::description::catalog;
use crate::measure::{in_turn, median, seconds};
use crate::package::Package;
use crate::report::{Budget, Row, Unit, finish, progress, thousands};
use crate::sides::Side;
use crate::{Failure, place};

/// The cold builds: ours, the peer, and the budget as a ratio.
const COLD: [(&str, &str, &str, f64); 3] = [
    ("without features", "default-features = false", "http = \"1\"\n", 1.0),
    ("with `derive`", "default-features = false, features = [\"derive\"]", "thiserror = \"2\"\n", 1.1),
    (
        "with everything by default",
        "features = []",
        "http = \"1\"\nstrum = { version = \"0.28\", features = [\"derive\"] }\nthiserror = \"2\"\n",
        1.0,
    ),
];

pub(crate) fn run(is_short: bool) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for (what, ours, peer, most) in COLD {
        rows.push(cold(what, ours, peer, is_short)?.budget(Budget::Ratio(most)));
        if is_short {
            break;
        }
    }
    for profile in Profile::ALL {
        let counts: &[usize] = match profile {
            _ if is_short => &[100],
            Profile::Optimized => &[1_000],
            Profile::Debug | Profile::Release => &[100, 1_000, 10_000],
        };
        let mut ours = Vec::new();
        for &count in counts {
            let checks = checks(count, profile, is_short)?;
            ours.push(checks[0].0);
            rows.extend(rows_of(count, profile, checks));
        }
        if let [_, thousand, ten_thousand] = *ours {
            let what = format!("{}, 10,000 codes against 1,000", profile.name());
            rows.push(Row::new(what, Unit::Times, ten_thousand / thousand).budget(Budget::AtMost(11.0)));
        }
    }
    finish("compile", &rows, is_short)
}

/// Builds an otherwise empty crate from scratch. Only the downloads are cached.
fn cold(what: &str, ours: &str, peer: &str, is_short: bool) -> Result<Row, Failure> {
    let root = fs::canonicalize(place::root())?;
    let ours = format!("status-core = {{ path = \"{}/status-core\", {ours} }}\n", root.display());
    let folder = place::scratch().join("cold").join(what.replace([' ', '`'], "-"));
    let packages = [Package::new(folder.join("ours"), &ours)?, Package::new(folder.join("peer"), peer)?];
    for package in &packages {
        package.write("src/lib.rs", "")?;
        seconds(&mut package.cargo(&["fetch"]))?;
    }
    progress(&format!("cold build {what}"));
    let [ours, theirs] = in_turn(if is_short { 1 } else { 5 }, |side| {
        let package = &packages[side];
        if package.target().exists() {
            fs::remove_dir_all(package.target())?;
        }
        // As cargo builds crates from a registry: without incremental compilation.
        seconds(package.cargo(&["build", "--offline"]).env("CARGO_INCREMENTAL", "0"))
    })?;
    let names: Vec<_> = peer.lines().filter_map(|line| line.split(' ').next()).collect();
    Ok(Row::new(format!("cold build {what}"), Unit::Seconds, ours).against(names.join(" + "), theirs))
}

#[derive(Clone, Copy)]
enum Profile {
    Debug,
    Release,
    /// Like debug, with optimized macros: `[profile.dev.build-override] opt-level = 2`.
    Optimized,
}

impl Profile {
    const ALL: [Self; 3] = [Self::Debug, Self::Optimized, Self::Release];

    const fn name(self) -> &'static str {
        match self {
            Self::Debug => "re-check",
            Self::Release => "re-check in release",
            Self::Optimized => "re-check with optimized macros",
        }
    }

    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Debug => &["check", "--offline"],
            Self::Release => &["check", "--offline", "--release"],
            Self::Optimized => &["check", "--offline", "--config", "profile.dev.build-override.opt-level=2"],
        }
    }
}

/// Seconds and MiB of each side.
type Checks = [(f64, f64); Side::ALL.len()];

/// Checks each side after edits of one title.
fn checks(count: usize, profile: Profile, is_short: bool) -> Result<Checks, Failure> {
    let root = fs::canonicalize(place::root())?;
    let mut packages = Vec::new();
    for side in Side::ALL {
        let folder = place::scratch().join(format!("check/{count}")).join(side.name());
        let package = Package::new(folder, &side.dependencies(&root.display().to_string()))?;
        progress(&format!("{}, {count} codes, {}", profile.name(), side.name()));
        package.write_all(&side.files(&catalog(count, 0)))?;
        seconds(&mut package.cargo(&["fetch"]))?;
        package.rustc(profile.arguments())?;
        packages.push(package);
    }
    let times = if is_short || count > 1_000 { 1 } else { 5 };
    let mut edit = 0;
    let mut memory = [const { Vec::new() }; Side::ALL.len()];
    let seconds: [f64; Side::ALL.len()] = in_turn(times, |at| {
        edit += 1;
        packages[at].write_all(&Side::ALL[at].files(&catalog(count, edit)))?;
        let rustc = packages[at].rustc(profile.arguments())?;
        memory[at].push(rustc.peak);
        Ok(rustc.cargo_seconds)
    })?;
    let mut peaks = memory.into_iter().map(median);
    Ok(seconds.map(|seconds| (seconds, peaks.next().unwrap_or_default())))
}

fn rows_of(count: usize, profile: Profile, [ours, limit, peer]: Checks) -> [Row; 3] {
    let what = format!("{}, {} codes", profile.name(), thousands(count));
    let budgets = if count == 1_000 { [Some(Budget::Ratio(0.2)), Some(Budget::Ratio(1.5))] } else { [None, None] };
    let budgets = if matches!(profile, Profile::Optimized) { [None, None] } else { budgets };
    let (limit_name, peer_name) = (Side::Expansion.name(), Side::Derives.name());
    let against_peer = Row::new(what.as_str(), Unit::Seconds, ours.0).against(peer_name, peer.0);
    let against_limit = Row::new(what.as_str(), Unit::Seconds, ours.0).against(limit_name, limit.0);
    let memory = Row::new(format!("{what}, memory"), Unit::Mebibytes, ours.1).against(peer_name, peer.1);
    [Row { budget: budgets[0], ..against_peer }, Row { budget: budgets[1], ..against_limit }, memory]
}
