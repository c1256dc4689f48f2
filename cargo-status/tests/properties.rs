//! The properties of every text and every catalog, for two hundred of each. `fuzz/` tries millions.
//!
//! A failure reports its number, which recreates the same input.

mod support;

use arbitrary::{Result, Unstructured};

/// The number of inputs per property.
const RUNS: u64 = 200;

/// Expensive checks run for one in this many texts; here, for all.
const ONE_OF: u64 = 1;

/// The length of an input in bytes.
const LEN: usize = 1024;

#[test]
fn any_bytes_result_in_a_catalog_or_in_diagnostics() {
    each(|u| {
        let len = u.int_in_range(0..=200)?;
        support::bytes(u.bytes(len)?);
        Ok(())
    });
}

#[test]
fn a_catalog_is_parsed_as_written() {
    each(support::catalog);
}

#[test]
fn an_edited_catalog_results_in_a_catalog_or_in_diagnostics() {
    each(support::mutate);
}

fn each(property: fn(&mut Unstructured<'_>) -> Result<()>) {
    for seed in 1..=RUNS {
        let bytes = random_bytes(seed);
        let outcome = std::panic::catch_unwind(|| property(&mut Unstructured::new(&bytes)));
        let result = outcome.unwrap_or_else(|_| panic!("input {seed}: see above"));
        result.expect("an input never runs out of bytes");
    }
}

/// xorshift64*, with the same values on every machine.
fn random_bytes(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut next = || {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        state.wrapping_mul(0x2545_f491_4f6c_dd1d).to_le_bytes()
    };
    (0..LEN / 8).flat_map(|_| next()).collect()
}

#[test]
fn invalid_utf8_after_a_windows_line_break() {
    support::bytes(b"\r\n\xff");
}

#[test]
fn a_tab_where_the_line_should_end() {
    let text = "[catalog]\nname = \"OrderCode\"\n[codes.A]\ncode = 1\ttitle\ntitle = { zh = \"甲\", en = \"A\" }\n";
    support::bytes(text.as_bytes());
}

#[test]
fn a_carriage_return_in_a_text() {
    let text = "[catalog]\nname = \"OrderCode\"\n[codes.A]\ncode = 1\ntitle = { zh = \"甲\", en = \"A\rB\" }\n";
    support::bytes(text.as_bytes());
}

#[test]
fn http_codes_as_text() {
    let text = "catalog = { name = \"Http\", kind = \"http\", repr = \"str\" }\n\
                [codes.A]\ncode = \"404\"\ntitle = { zh = \"甲\", en = \"A\" }\n";
    support::bytes(text.as_bytes());
}

#[test]
fn an_unclosed_value_without_a_key() {
    support::bytes("={[]\nr=月".as_bytes());
}

#[test]
fn a_carriage_return_in_an_unknown_key() {
    support::bytes(b"[\"\\r\"]\ne=\"e\"");
}
