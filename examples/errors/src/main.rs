//! An import of invoices whose errors have codes: what the log gets, and what a client reads.
#![expect(clippy::print_stdout, reason = "that is what it is for")]

mod error;
mod import;
mod ledger;

use core::error::Error;
use std::io;

use status_core::{HttpStatus, Lang, StatusError};

status_core::include_codes!("codes.toml");

/// What a handler gives back: an error of any type that has a code.
type Failure = Box<dyn StatusError + Send + Sync>;

/// What is asked for, and what answers it with the serial number of a batch.
type Request = (&'static str, fn() -> Result<u16, Failure>);

const REQUESTS: [Request; 9] = [
    ("an amount with a letter in it", || upload("alice", 9, "2026-10\nINV-7,10O,13,113")),
    ("an invoice that does not add up", || upload("alice", 9, "2026-10\nINV-7,100,13,131")),
    ("a batch that is too long", || upload("alice", 9, &format!("2026-10{}", "\nINV-7,100,13,113".repeat(501)))),
    ("a month whose books are closed", || upload("alice", 9, "2026-09\nINV-7,100,13,113")),
    ("nobody signed in", || upload("", 9, "2026-10\nINV-7,100,13,113")),
    ("a ledger that does not answer", || upload("alice", 9, "2026-10\nINV-7,100,13,113")),
    ("an upload at night", || upload("alice", 3, "2026-10\nINV-7,100,13,113")),
    ("a batch that is not there", || resume("spool/2026-10.csv")),
    ("more batches than anybody thought of", || Ok(import::serial(70_000)?)),
];

fn upload(user: &str, hour: u8, batch: &str) -> Result<u16, Failure> {
    if user.is_empty() {
        // Where there is nothing to add, a code is error enough.
        Err(HttpStatus::Unauthorized)?;
    }
    import::open_at(hour)?;
    import::post(batch)?;
    Ok(import::serial(1)?)
}

fn resume(path: &str) -> Result<u16, Failure> {
    import::post(&import::spooled(path)?)?;
    Ok(import::serial(1)?)
}

fn main() {
    for (at, (request, serve)) in REQUESTS.iter().enumerate() {
        if at > 0 {
            println!();
        }
        println!("# {request}");
        match serve() {
            Ok(serial) => println!("batch {serial}"),
            Err(error) => show(&*error),
        }
    }
}

/// The status, the log, and the answer in both languages.
fn show(error: &dyn StatusError) {
    println!("HTTP {}, code {}", error.status(), error.entry().code());
    println!("log  {error}");
    for cause in core::iter::successors(error.source(), |&cause| cause.source()) {
        println!("     caused by: {}", words(cause));
    }
    println!("zh   {}", error.message(Lang::Zh));
    println!("en   {}", error.message(Lang::En));
}

/// An error in words that are the same on every system.
fn words(cause: &(dyn Error + 'static)) -> String {
    cause.downcast_ref::<io::Error>().map_or_else(|| cause.to_string(), |error| error.kind().to_string())
}
