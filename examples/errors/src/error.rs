//! The errors of an import, with their codes.

use core::num::{ParseIntError, TryFromIntError};
use std::io;

use status_core::StatusError;

use crate::ImportCode;
use crate::import::MAX_LINES;
use crate::ledger;

#[derive(Debug, StatusError)]
pub(crate) enum AppError {
    // The catalog has the message in both languages. Its placeholder `sum` is not a field, so it gets a value here.
    #[status(ImportCode::TotalMismatch, sum = .net.saturating_add(*.tax))]
    TotalMismatch {
        invoice: String,
        net: u64,
        tax: u64,
        total: u64,
    },

    #[status(ImportCode::AmountNotANumber)]
    AmountNotANumber(#[from] ParseIntError),

    // A custom message goes to the log. Clients see the title of 413.
    #[status(413, "{0} lines, but a batch has at most {MAX_LINES}")]
    TooManyLines(usize),

    // No code: status 500.
    #[status("the spooled batch cannot be read")]
    Spool(#[from] io::Error),

    // Code, message and source are those of the inner error.
    #[status(transparent)]
    Ledger(#[from] ledger::Error),

    // Clients see the message, although the status is 503.
    #[status(ImportCode::Maintenance, public)]
    Maintenance {
        until: &'static str,
    },

    // No attribute: status 500, with the cause in the log.
    Serial(#[from] TryFromIntError),
}
