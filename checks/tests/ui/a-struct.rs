status_core::include_codes! {
    pub struct OrderCode {}
}

fn main() {}
