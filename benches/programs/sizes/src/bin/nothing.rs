//! Prints a number: what every program takes.

#![forbid(unsafe_code)]

fn main() {
    println!("{}", sizes::number());
}
