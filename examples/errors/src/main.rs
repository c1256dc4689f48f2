//! An import of invoices whose errors have codes: what goes to the log, and what a client sees.
#![expect(clippy::print_stdout, reason = "the example prints what it shows")]

mod error;
mod import;
mod ledger;

use core::error::Error;
use std::io;

use status_core::{HttpStatus, Lang, StatusError};

status_core::include_codes!("codes.toml");

/// What a handler returns: any error that has a code.
type Failure = Box<dyn StatusError + Send + Sync>;

/// A description of a request, and the handler that returns the serial number of the batch.
type Request = (&'static str, fn() -> Result<u16, Failure>);

const REQUESTS: [Request; 9] = [
    ("amount with a letter", || upload("alice", 9, "2026-10\nINV-7,10O,13,113")),
    ("total does not match", || upload("alice", 9, "2026-10\nINV-7,100,13,131")),
    ("batch too long", || upload("alice", 9, &format!("2026-10{}", "\nINV-7,100,13,113".repeat(501)))),
    ("period closed", || upload("alice", 9, "2026-09\nINV-7,100,13,113")),
    ("not signed in", || upload("", 9, "2026-10\nINV-7,100,13,113")),
    ("ledger unreachable", || upload("alice", 9, "2026-10\nINV-7,100,13,113")),
    ("upload during maintenance", || upload("alice", 3, "2026-10\nINV-7,100,13,113")),
    ("batch file missing", || resume("spool/2026-10.csv")),
    ("serial number out of range", || Ok(import::serial(70_000)?)),
];

fn upload(user: &str, hour: u8, batch: &str) -> Result<u16, Failure> {
    if user.is_empty() {
        // If there is nothing to add, return the code itself.
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
    for (index, (request, serve)) in REQUESTS.iter().enumerate() {
        if index > 0 {
            println!();
        }
        println!("# {request}");
        match serve() {
            Ok(serial) => println!("batch {serial}"),
            Err(error) => show(&*error),
        }
    }
}

/// Prints the status, the log entry, and the message for clients in both languages.
fn show(error: &dyn StatusError) {
    println!("HTTP {}, code {}", error.status(), error.entry().code());
    println!("log  {error}");
    for cause in core::iter::successors(error.source(), |&cause| cause.source()) {
        println!("     caused by: {}", describe(cause));
    }
    println!("zh   {}", error.message(Lang::Zh));
    println!("en   {}", error.message(Lang::En));
}

/// The text of an error, the same on every operating system.
fn describe(cause: &(dyn Error + 'static)) -> String {
    cause.downcast_ref::<io::Error>().map_or_else(|| cause.to_string(), |error| error.kind().to_string())
}
