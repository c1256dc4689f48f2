status_core::include_codes! {
    #[codes(path = "ui/two-names.toml", serde = "number")]
    pub enum OrderCode {}
}

fn main() {}
