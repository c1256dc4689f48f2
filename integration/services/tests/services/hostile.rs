//! Malicious values of `Accept-Language`.

use http::HeaderValue;
use status_core::Lang;

use crate::wire::{ask, serve};
use crate::{grpc, problem};

const VALUES: usize = 2000;

const PIECES: [&[u8]; 24] = [
    b"zh",
    b"en",
    b"-CN",
    b"-Hant",
    b"-TW",
    b"*",
    b",",
    b",,",
    b";",
    b";q=",
    b"q=0",
    b"0.",
    b"1.0001",
    b"nan",
    b"-1",
    b"=",
    b"\t",
    b"  ",
    b"\xff\xfe",
    b"\xe4\xb8\xad",
    b"_",
    b"99999999999999999999",
    b"\"",
    b"x-zh",
];

/// Valid parts, which are inserted between invalid ones.
const RANGES: [&[u8]; 6] = [b",zh,", b",en-GB,", b",zh-TW;q=0.8,", b",en;q=0.3,", b",*;q=0.1,", b",zh;q=0,"];

/// A pseudorandom generator with the same values on every machine.
fn values() -> impl Iterator<Item = Vec<u8>> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).expect("it has 31 bits") % below
    };
    let mut next = move || {
        let pieces = if random(50) == 0 { 2000 } else { random(12) };
        let mut value = Vec::new();
        for _ in 0..pieces {
            match random(8) {
                0 | 1 => value.push(u8::try_from(random(256)).expect("it is below")),
                2 => value.extend(RANGES[random(RANGES.len())]),
                _ => value.extend(PIECES[random(PIECES.len())]),
            }
        }
        value
    };
    // Skips values that cannot be sent in a header.
    core::iter::from_fn(move || Some(next())).filter(|value| HeaderValue::from_bytes(value).is_ok()).take(VALUES)
}

#[test]
fn values_select_both_languages() {
    let chinese = values().filter(|value| Lang::negotiate(value) == Lang::Zh).count();
    assert!((VALUES / 10..VALUES * 9 / 10).contains(&chinese), "{chinese}");
}

#[tokio::test(flavor = "multi_thread")]
async fn in_axum() {
    let address = serve().await;
    let zh = ask(address, "GET /error/no-item", &[("accept-language", b"zh")]).await;
    let en = ask(address, "GET /error/no-item", &[("accept-language", b"en")]).await;
    assert_ne!(problem::read(&zh.body), problem::read(&en.body));
    for value in values() {
        let answer = ask(address, "GET /error/no-item", &[("accept-language", &value)]).await;
        let expected = if Lang::negotiate(&value) == Lang::Zh { &zh } else { &en };
        assert_eq!(answer.bytes, expected.bytes, "{}", value.escape_ascii());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_tonic() {
    let channel = grpc::serve().await;
    let ask = async |value: &[u8]| grpc::ask(&channel, grpc::ERROR, "no-item", &[("accept-language", value)]).await;
    let (zh, en) = (ask(b"zh").await, ask(b"en").await);
    assert_ne!(zh.details(), en.details());
    for value in values() {
        let status = ask(&value).await;
        let expected = if Lang::negotiate(&value) == Lang::Zh { &zh } else { &en };
        assert_eq!(status.details(), expected.details(), "{}", value.escape_ascii());
        assert_eq!((status.code(), status.message()), (expected.code(), expected.message()));
    }
}
