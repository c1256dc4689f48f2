//! Reads batches of invoices and posts them to the ledger.

use std::fs;

use crate::error::AppError;
use crate::ledger;

pub(crate) const MAX_LINES: usize = 500;

/// Fails between two and four in the morning, when nothing is imported.
pub(crate) fn open_at(hour: u8) -> Result<(), AppError> {
    if (2..4).contains(&hour) { Err(AppError::Maintenance { until: "04:00" }) } else { Ok(()) }
}

/// Reads a batch that was uploaded earlier.
pub(crate) fn spooled(path: &str) -> Result<String, AppError> {
    Ok(fs::read_to_string(path)?)
}

/// Posts a batch: a line with the month, then one line `number,net,tax,total` per invoice, with amounts in fen.
pub(crate) fn post(batch: &str) -> Result<(), AppError> {
    let (month, invoices) = batch.split_once('\n').unwrap_or((batch, ""));
    let lines = invoices.lines().count();
    if lines > MAX_LINES {
        return Err(AppError::TooManyLines(lines));
    }
    let mut sum = 0_u64;
    for invoice in invoices.lines() {
        sum = sum.saturating_add(total(invoice)?);
    }
    Ok(ledger::post(month, sum)?)
}

/// The total of an invoice, if it is the sum of net amount and tax.
fn total(invoice: &str) -> Result<u64, AppError> {
    let mut cells = invoice.split(',');
    let mut cell = || cells.next().unwrap_or_default();
    let (invoice, net, tax, total) = (cell().to_owned(), cell().parse()?, cell().parse()?, cell().parse()?);
    if u64::saturating_add(net, tax) == total {
        Ok(total)
    } else {
        Err(AppError::TotalMismatch { invoice, net, tax, total })
    }
}

/// The serial number of a batch, which has sixteen bits in the old accounting system.
pub(crate) fn serial(batches: u64) -> Result<u16, AppError> {
    Ok(u16::try_from(batches)?)
}
