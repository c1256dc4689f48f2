//! Results as a table and as JSON.

use std::fs;
use std::io::Write as _;

use serde::{Deserialize, Serialize};

use crate::{Failure, place};

/// A measurement of our side and of a peer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: String,
    pub(crate) unit: Unit,
    pub(crate) ours: f64,
    /// The best peer with its value, or `None` if no peer does the same.
    pub(crate) peer: Option<(String, f64)>,
    pub(crate) budget: Option<Budget>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Unit {
    Seconds,
    Milliseconds,
    Nanoseconds,
    Instructions,
    Allocations,
    Bytes,
    Mebibytes,
    /// A multiple of another value of ours.
    Times,
}

/// A limit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Budget {
    /// A multiple of the peer.
    Ratio(f64),
    /// The peer plus a difference.
    More(f64),
    /// An absolute value.
    AtMost(f64),
}

impl Row {
    pub(crate) fn new(what: impl Into<String>, unit: Unit, ours: f64) -> Self {
        Self { what: what.into(), unit, ours, peer: None, budget: None }
    }

    pub(crate) fn against(mut self, peer: impl Into<String>, value: f64) -> Self {
        self.peer = Some((peer.into(), value));
        self
    }

    pub(crate) fn budget(mut self, budget: Budget) -> Self {
        self.budget = Some(budget);
        self
    }

    pub(crate) fn ratio(&self) -> Option<f64> {
        self.peer.as_ref().map(|(_, peer)| self.ours / peer)
    }

    /// Whether the budget is met, if the row has one. Ratios are rounded as in the table.
    pub(crate) fn is_met(&self) -> Option<bool> {
        let peer = self.peer.as_ref().map_or(0.0, |(_, peer)| *peer);
        self.budget.map(|budget| match budget {
            Budget::Ratio(most) => (self.ours / peer * 100.0).round() / 100.0 <= most,
            Budget::More(most) => self.ours - peer <= most,
            Budget::AtMost(most) => self.ours <= most,
        })
    }

    /// The cells of the row in a table.
    fn cells(&self, labels: &Labels) -> [String; 7] {
        let peer = self.peer.as_ref();
        let [open, close] = labels.parentheses;
        [
            self.what.clone(),
            (labels.unit)(self.unit).to_owned(),
            self.unit.show(self.ours),
            peer.map(|(name, value)| format!("{}{open}{name}{close}", self.unit.show(*value))).unwrap_or_default(),
            self.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
            self.budget.map(|budget| self.unit.show_budget(budget)).unwrap_or_default(),
            self.is_met().map(|is_met| if is_met { "✓" } else { "✗" }.to_owned()).unwrap_or_default(),
        ]
    }
}

impl Unit {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Seconds => "s",
            Self::Milliseconds => "ms",
            Self::Nanoseconds => "ns",
            Self::Instructions => "instructions",
            Self::Allocations => "allocations",
            Self::Bytes => "bytes",
            Self::Mebibytes => "MiB",
            Self::Times => "times",
        }
    }

    /// A value without its unit.
    pub(crate) fn show(self, value: f64) -> String {
        match self {
            Self::Seconds | Self::Allocations => format!("{value:.2}"),
            Self::Milliseconds | Self::Nanoseconds | Self::Times => format!("{value:.1}"),
            Self::Instructions | Self::Bytes | Self::Mebibytes => format!("{value:.0}"),
        }
    }

    fn show_budget(self, budget: Budget) -> String {
        match budget {
            Budget::Ratio(most) => format!("≤ {most}×"),
            Budget::More(most) => format!("≤ +{}", self.show(most)),
            Budget::AtMost(most) => format!("≤ {}", self.show(most)),
        }
    }
}

/// The words of a table in one language.
pub(crate) struct Labels {
    pub(crate) head: [&'static str; 7],
    pub(crate) unit: fn(Unit) -> &'static str,
    pub(crate) parentheses: [&'static str; 2],
}

pub(crate) const ENGLISH: Labels = Labels {
    head: ["subject", "unit", "status-core", "compared with", "ratio", "budget", "met"],
    unit: Unit::name,
    parentheses: [" (", ")"],
};

/// A Markdown table.
pub(crate) fn table(labels: &Labels, rows: &[Row]) -> String {
    let line = |cells: [String; 7]| format!("| {} |\n", cells.join(" | "));
    let rule = "|---|---|--:|--:|--:|--:|---|\n".to_owned();
    let rows = rows.iter().map(|row| line(row.cells(labels)));
    [line(labels.head.map(str::to_owned)), rule].into_iter().chain(rows).collect()
}

/// Prints the rows, and saves them unless the run was short.
pub(crate) fn finish(name: &str, rows: &[Row], is_short: bool) -> Result<(), Failure> {
    write!(std::io::stdout(), "{}", table(&ENGLISH, rows))?;
    let folder = if is_short { place::scratch().join("results") } else { place::results() };
    fs::create_dir_all(&folder)?;
    let text = serde_json::to_string_pretty(rows)? + "\n";
    fs::write(folder.join(format!("{name}.json")), text)?;
    Ok(())
}

/// The saved rows of a command.
pub(crate) fn kept(name: &str) -> Result<Vec<Row>, Failure> {
    let path = place::results().join(format!("{name}.json"));
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// `10,000`
pub(crate) fn thousands(count: usize) -> String {
    if count < 1_000 { count.to_string() } else { format!("{},{:03}", count / 1_000, count % 1_000) }
}

/// Prints progress on standard error.
pub(crate) fn progress(text: &str) {
    // If standard error is closed, nobody reads it.
    let _ = writeln!(std::io::stderr(), "{text}");
}
