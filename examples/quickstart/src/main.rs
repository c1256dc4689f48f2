//! An order service with codes of its own: what `include_codes!` gives a program.
#![expect(clippy::print_stdout, reason = "that is what it is for")]

use status_core::{HttpStatus, Lang, StatusError};

status_core::include_codes!("codes.toml");

/// Found when the program is compiled; a number that is no code would not compile.
const THROTTLED: OrderCode = OrderCode::from_code(10129).expect("10129 is a code of the catalog");

fn main() {
    table();
    look_up();
    fail();
    explain(HttpStatus::InternalServerError);
}

/// Every code in both languages.
fn table() {
    for code in OrderCode::ALL {
        println!("{:>3}  {}  {}", code.status().code(), code.display(Lang::En), code.title(Lang::Zh));
    }
}

/// By number, by name, and by the name a code had before.
fn look_up() {
    println!();
    println!("10111       {:?}", OrderCode::from_code(10111));
    println!("EmptyOrder  {:?}", OrderCode::from_name("EmptyOrder"));
    println!("OrderLimit  {:?}", OrderCode::from_name("OrderLimit"));
    println!("10120       {}", "10120".parse::<OrderCode>().expect_err("it is retired"));
    println!("const       {THROTTLED}");
}

/// A code is an error: with a message for the log, and what a client may read.
fn fail() {
    let error = place_order(&[]).expect_err("an order needs items");
    println!();
    println!("HTTP {}", error.status());
    println!("zh   {}", error.message(Lang::Zh));
    println!("en   {}", error.message(Lang::En));
}

fn place_order(items: &[&str]) -> Result<u64, OrderCode> {
    if items.is_empty() { Err(OrderCode::EmptyOrder) } else { Ok(1) }
}

/// The page of a code, as rustdoc shows it, too.
fn explain(status: HttpStatus) {
    for &lang in Lang::ALL {
        println!("\n{}\n", status.display(lang));
        println!("{}\n", status.meaning(lang));
        for case in status.cases(lang) {
            println!("- {case}");
        }
        println!("\n{}", status.remedy(lang));
    }
}
