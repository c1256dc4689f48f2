//! Prints a number: the size that every program has.

#![forbid(unsafe_code)]

fn main() {
    println!("{}", sizes::number());
}
