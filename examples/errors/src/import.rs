//! The work: reading batches of invoices, and posting them to the ledger.

use std::fs;

use crate::error::AppError;
use crate::ledger;

pub(crate) const MAX_LINES: usize = 500;

/// Nothing is imported between two and four in the morning.
pub(crate) fn open_at(hour: u8) -> Result<(), AppError> {
    if (2..4).contains(&hour) { Err(AppError::Maintenance { until: "04:00" }) } else { Ok(()) }
}

/// A batch that was uploaded before.
pub(crate) fn spooled(path: &str) -> Result<String, AppError> {
    Ok(fs::read_to_string(path)?)
}

/// Posts a batch: the month, then one line an invoice, `number,net,tax,total`, with amounts in fen.
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

/// The total of an invoice, once it is known to add up.
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

/// The serial number of a batch: the old accounting system has sixteen bits for it.
pub(crate) fn serial(batches: u64) -> Result<u16, AppError> {
    Ok(u16::try_from(batches)?)
}
