// A single error, and none where the enum is used.

status_core::include_codes!("ui/missing-lock.toml");

fn main() {
    println!("{}", OrderCode::OutOfStock);
}
