//! An order service with its own error codes: what `include_codes!` generates for a program.
#![expect(clippy::print_stdout, reason = "the example prints what it shows")]

use status_core::{HttpStatus, Lang, StatusError};

status_core::include_codes!("codes.toml");

/// Looked up at compile time: a number without a code does not compile.
const THROTTLED: OrderCode = OrderCode::from_code(10129).expect("10129 is a code of the catalog");

fn main() {
    list();
    look_up();
    fail();
    explain(OrderCode::OutOfStock);
}

/// Prints every code in both languages.
fn list() {
    for code in OrderCode::ALL {
        println!("{:>3}  {}  {}", code.status().code(), code.display(Lang::En), code.title(Lang::Zh));
    }
}

/// Finds codes by number, by name, and by a former name.
fn look_up() {
    println!();
    println!("10111       {:?}", OrderCode::from_code(10111));
    println!("EmptyOrder  {:?}", OrderCode::from_name("EmptyOrder"));
    println!("OrderLimit  {:?}", OrderCode::from_name("OrderLimit"));
    println!("10120       {}", "10120".parse::<OrderCode>().expect_err("10120 is retired"));
    println!("const       {THROTTLED}");
}

/// Returns a code as an error, and prints what a client sees.
fn fail() {
    let error = place_order(&[]).expect_err("an order needs items");
    assert_eq!(error.status(), HttpStatus::UnprocessableContent);
    println!();
    println!("HTTP {}", error.status());
    println!("zh   {}", error.message(Lang::Zh));
    println!("en   {}", error.message(Lang::En));
}

fn place_order(items: &[&str]) -> Result<u64, OrderCode> {
    if items.is_empty() { Err(OrderCode::EmptyOrder) } else { Ok(1) }
}

/// Prints the explanation of a code, which rustdoc shows as well.
fn explain(code: OrderCode) {
    for &lang in Lang::ALL {
        println!("\n{}\n", code.display(lang));
        println!("{}\n", code.meaning(lang));
        for case in code.cases(lang) {
            println!("- {case}");
        }
        println!("\n{}", code.remedy(lang));
    }
}
