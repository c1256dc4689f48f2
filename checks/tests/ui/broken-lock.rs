// Errors in both files, each with the lines of its file.

status_core::include_codes!("ui/broken-lock.toml");

fn main() {
    println!("{}", OrderCode::OutOfStock);
}
