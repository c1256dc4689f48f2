//! Destructive edits of real catalogs.

use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};

/// Large catalogs in pieces: the head with the groups, then each of the codes.
static LARGE: LazyLock<[Vec<&str>; 2]> = LazyLock::new(|| {
    [include_str!("../../../codes.toml"), include_str!("../../../examples/quickstart/codes.toml")]
        .map(|catalog| catalog.split("\n\n[codes.").collect())
});

const SMALL: [&str; 7] = [
    include_str!("../../../status-codegen/tests/diagnostics/accepted/everything.toml"),
    include_str!("../../../status-codegen/tests/diagnostics/accepted/http.toml"),
    include_str!("../../../status-codegen/tests/diagnostics/accepted/crlf.toml"),
    include_str!("../../../status-codegen/tests/diagnostics/accepted/dotted-all.toml"),
    include_str!("../../../status-codegen/tests/diagnostics/accepted/inline-code-multiline.toml"),
    include_str!("../../../status-codegen/tests/diagnostics/accepted/emoji.toml"),
    include_str!("../../../status-codegen/tests/diagnostics/accepted/str-with-prefixes.toml"),
];

/// What is inserted: syntax of TOML, Rust and Markdown, and characters that are rare in texts.
const SPLICES: [&str; 40] = [
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u{",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "{{",
    "{0}",
    "=",
    ".",
    ",",
    "#",
    "\n",
    "\r",
    "\0",
    "\u{1b}[31m",
    "\u{feff}",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2028}",
    "\u{85}",
    "\u{fe0f}",
    "\u{301}",
    "\u{e0041}",
    "\u{10ffff}",
    "👩🏽‍💻",
    "，",
    "［",
    "“",
    "ＡＢ",
    "[codes.",
    "-9223372036854775809",
    "\nretired = 1\n",
    "\nrepr = \"str\"\n",
];

/// The highest number of edits.
const EDITS: usize = 6;

pub(crate) fn mutated(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut text = match u.int_in_range(0..=SMALL.len() + 1)? {
        at @ (0 | 1) => cut_to_a_few_codes(&LARGE[at], u)?,
        at => SMALL[at - 2].to_owned(),
    }
    .into_bytes();
    for _ in 0..u.int_in_range(1..=EDITS)? {
        edit(&mut text, u)?;
    }
    Ok(text)
}

/// A catalog's head and groups, with some of its codes.
fn cut_to_a_few_codes(pieces: &[&str], u: &mut Unstructured<'_>) -> Result<String> {
    let (head, codes) = pieces.split_first().expect("a catalog has a head");
    let mut out = (*head).to_owned();
    let first = u.choose_index(codes.len())?;
    for code in codes[first..].iter().take(u.int_in_range(1..=2)?) {
        out.push_str("\n\n[codes.");
        out.push_str(code);
    }
    // References to removed codes would be errors.
    let is_kept = |line: &&str| !line.starts_with("similar.") && !line.starts_with("replaced_by");
    Ok(out.split_inclusive('\n').filter(is_kept).collect())
}

fn edit(text: &mut Vec<u8>, u: &mut Unstructured<'_>) -> Result<()> {
    match u.int_in_range(0..=8)? {
        // Flips a bit, which may make the text invalid UTF-8.
        0 => {
            let (at, bit) = (offset(text, u)?, u.int_in_range(0..=7)?);
            if let Some(byte) = text.get_mut(at) {
                *byte ^= 1 << bit;
            }
        }
        // Overwrites a character.
        1 => {
            let (at, byte) = (offset(text, u)?, u.int_in_range(b' '..=b'~')?);
            if let Some(old) = text.get_mut(at).filter(|old| old.is_ascii()) {
                *old = byte;
            }
        }
        // Cuts.
        2 => {
            let at = offset(text, u)?;
            text.truncate(at);
        }
        3 => {
            let (from, to) = range(text, u)?;
            text.drain(from..to);
        }
        // Duplicates.
        4 => {
            let (from, to) = range(text, u)?;
            let (piece, at) = (text[from..to].to_vec(), offset(text, u)?);
            text.splice(at..at, piece);
        }
        5 => lines(text, u, |lines, one, _| lines.insert(one, lines[one].clone()))?,
        // Reorders.
        6 => lines(text, u, |lines, one, other| lines.swap(one, other))?,
        // Inserts.
        7 => {
            let (at, piece) = (offset(text, u)?, *u.choose(&SPLICES)?);
            text.splice(at..at, piece.bytes());
        }
        _ => {
            let (at, piece) = (offset(text, u)?, u.arbitrary::<char>()?);
            text.splice(at..at, piece.to_string().bytes());
        }
    }
    Ok(())
}

/// An offset, usually between two characters.
fn offset(text: &[u8], u: &mut Unstructured<'_>) -> Result<usize> {
    let at = u.int_in_range(0..=text.len())?;
    let boundary = (0..=at).rev().find(|&at| text.get(at).is_none_or(|byte| byte & 0xc0 != 0x80));
    Ok(boundary.unwrap_or(0))
}

fn range(text: &[u8], u: &mut Unstructured<'_>) -> Result<(usize, usize)> {
    let from = offset(text, u)?;
    let len = u.int_in_range(0..=64)?;
    let to = (from + len).min(text.len());
    Ok((from, (to..text.len()).find(|&at| text[at] & 0xc0 != 0x80).unwrap_or(text.len())))
}

fn lines(text: &mut Vec<u8>, u: &mut Unstructured<'_>, edit: fn(&mut Vec<Vec<u8>>, usize, usize)) -> Result<()> {
    let mut lines: Vec<Vec<u8>> = text.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect();
    if !lines.is_empty() {
        let (one, other) = (u.choose_index(lines.len())?, u.choose_index(lines.len())?);
        edit(&mut lines, one, other);
    }
    *text = lines.concat();
    Ok(())
}
