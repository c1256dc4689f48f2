//! Look-ups with `HttpStatus` and with `http::StatusCode`.

#![forbid(unsafe_code)]

use std::fmt::{Display, Write as _};
use std::process::ExitCode;

use harness::Case;
use http::StatusCode;
use status_core::{HttpStatus, Lang};

const OURS: &str = "status-core";
const THEIRS: &str = "http";

fn main() -> ExitCode {
    let known: Vec<StatusCode> = HttpStatus::ALL.iter().filter_map(|&code| known(code)).collect();
    // The other titles of `http` are older than RFC 9110, such as "Payload Too Large".
    let alike: Vec<StatusCode> =
        known.iter().copied().filter(|&code| code.canonical_reason() == Some(ours(code).title(Lang::En))).collect();

    let numbers = map(&known, |code| code.as_u16());
    let texts = map(&numbers, |number| &*number.to_string().leak());
    let pairs: Vec<_> = known.iter().flat_map(|&code| [(code, code.as_u16()), (code, 404)]).collect();
    let our_pairs = map(&pairs, |(code, number)| (ours(code), number));
    let (our_known, our_alike) = (map(&known, ours), map(&alike, ours));

    let cases = vec![
        // The part of each case that is not the look-up: selecting an input and keeping the result.
        Case::new("nothing", "harness", &numbers, |number| number, |number| number.to_string()),
        Case::new("number to code", OURS, &numbers, HttpStatus::from_code, |code| shown(code, HttpStatus::code)),
        Case::new("number to code", THEIRS, &numbers, StatusCode::from_u16, |code| shown(code.ok(), u16::from)),
        Case::new("text to code", OURS, &texts, str::parse::<HttpStatus>, |code| shown(code.ok(), u16::from)),
        Case::new("text to code", THEIRS, &texts, str::parse::<StatusCode>, |code| shown(code.ok(), u16::from)),
        Case::new("code to number", OURS, &our_known, HttpStatus::code, |number| number.to_string()),
        Case::new("code to number", THEIRS, &known, |code| code.as_u16(), |number| number.to_string()),
        Case::new("equality with a number", OURS, &our_pairs, |(code, number)| code == number, |is| is.to_string()),
        Case::new("equality with a number", THEIRS, &pairs, |(code, number)| code == number, |is| is.to_string()),
        Case::new("English title", OURS, &our_alike, |code| code.title(Lang::En), str::to_owned),
        Case::new("English title", THEIRS, &alike, |code| code.canonical_reason(), |title| shown(title, str::to_owned)),
        // `http` has no Chinese titles, so ours are compared with its English ones.
        Case::new("Chinese title", OURS, &our_alike, |code| code.title(Lang::Zh), translated),
        Case::new("Chinese title", THEIRS, &alike, |code| code.canonical_reason(), |title| shown(title, str::to_owned)),
        Case::writing("Display", OURS, &our_alike, display),
        Case::writing("Display", THEIRS, &alike, display),
    ];
    harness::main(cases, None)
}

fn display<C: Display>(code: C, text: &mut String) {
    write!(text, "{code}").expect("a String takes everything");
}

/// The code in `http`, if it has a name there.
fn known(code: HttpStatus) -> Option<StatusCode> {
    StatusCode::from_u16(code.code()).ok().filter(|code| code.canonical_reason().is_some())
}

/// A code that both sides know, as `HttpStatus`.
fn ours(code: StatusCode) -> HttpStatus {
    HttpStatus::from_code(code.as_u16()).expect("it comes from there")
}

fn map<I: Copy, O>(inputs: &[I], one: impl Fn(I) -> O) -> Vec<O> {
    inputs.iter().copied().map(one).collect()
}

fn shown<T, S: ToString>(found: Option<T>, show: impl Fn(T) -> S) -> String {
    found.map_or_else(|| "nothing".to_owned(), |found| show(found).to_string())
}

/// The English title of the code with this Chinese title.
fn translated(title: &str) -> String {
    let code = HttpStatus::ALL.iter().find(|code| code.title(Lang::Zh) == title);
    shown(code, |code| code.title(Lang::En))
}
