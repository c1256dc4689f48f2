//! The general ledger, with its own codes and error type, as if it were another team's crate.

use std::io;

use status_core::StatusError;

status_core::include_codes!("ledger.toml");

#[derive(Debug, StatusError)]
pub(crate) enum Error {
    #[status(LedgerCode::PeriodClosed)]
    PeriodClosed { month: String },
    #[status(LedgerCode::Unreachable)]
    Unreachable { host: &'static str, source: io::Error },
}

/// Posts the invoices of one month.
pub(crate) fn post(month: &str, _total: u64) -> Result<(), Error> {
    if month <= "2026-09" {
        return Err(Error::PeriodClosed { month: month.to_owned() });
    }
    // The example has no server to connect to.
    Err(Error::Unreachable { host: "gl-2.internal:7400", source: io::ErrorKind::ConnectionRefused.into() })
}
