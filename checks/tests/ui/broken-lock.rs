// Both files are told of, each with its own lines.

status_core::include_codes!("ui/broken-lock.toml");

fn main() {
    println!("{}", OrderCode::OutOfStock);
}
