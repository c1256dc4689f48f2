// Without `crate = …`, the expansion uses `status_core`; with a wrong path, it uses that.

mod wrappers {
    pub use status_core as codes;
}

wrappers::codes::include_codes! {
    #[codes(path = "ui/two-names.toml", crate = wrappers::coeds)]
    pub enum OrderCode {}
}

fn main() {}
