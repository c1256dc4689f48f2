//! What can go wrong with an import, and what it is answered with.

use core::num::{ParseIntError, TryFromIntError};
use std::io;

use status_core::StatusError;

use crate::ImportCode;
use crate::import::MAX_LINES;
use crate::ledger;

#[derive(Debug, StatusError)]
pub(crate) enum AppError {
    // The catalog has the message, in both languages; the placeholder `sum` is no field.
    #[status(ImportCode::TotalMismatch, sum = .net.saturating_add(*.tax))]
    TotalMismatch {
        invoice: String,
        net: u64,
        tax: u64,
        total: u64,
    },

    #[status(ImportCode::AmountNotANumber)]
    AmountNotANumber(#[from] ParseIntError),

    // A message of one's own is for the log; the client reads the title of 413.
    #[status(413, "{0} lines, but a batch has at most {MAX_LINES}")]
    TooManyLines(usize),

    // No code, so it is a 500.
    #[status("the spooled batch cannot be read")]
    Spool(#[from] io::Error),

    // The code, the message and the source are the ledger's.
    #[status(transparent)]
    Ledger(#[from] ledger::Error),

    // A 503 whose message clients may read, other than that of every other 5xx.
    #[status(ImportCode::Maintenance, public)]
    Maintenance {
        until: &'static str,
    },

    // Nobody has thought about it yet: 500, with its cause in the log.
    Serial(#[from] TryFromIntError),
}
