//! Texts are shown literally, even if they are special in Markdown, HTML or rustdoc: 2,000 codes with such texts
//! compile, have documentation without warnings, and are found in the rendered page.
#![cfg(feature = "include")]
#![expect(clippy::unwrap_used, reason = "this is a test")]

use core::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Parts of texts that are special in Markdown, HTML, rustdoc or Rust.
const HOSTILE: &[&str] = &[
    "Vec<T>",
    "</div>",
    "<script>alert(1)</script>",
    "<!-- no comment",
    "&lt;T&gt; &amp; &#42;",
    "<https://x",
    "<a@b.example>",
    "[x]",
    "[x][y]",
    "[x](y)",
    "[`Missing`]",
    "![image](y)",
    "[^1]",
    "[x]: y",
    "- [ ] task",
    "*a* **b** ***",
    "_a_ __b__ a_b_c",
    "~~gone~~ ~a~",
    "one ` alone",
    "two `` alone",
    "```",
    "~~~",
    "a\\b \\* \\",
    "a | b || c",
    "|---|",
    "don't \"quote\" 'me'",
    "-- --- ...",
    "(c) (tm)",
    "{{ }}",
    "{not_a_field}",
    "{}",
    "#[derive(Debug)]",
    "# no heading",
    "#tag",
    "1. no list",
    "1) no list",
    "- no list",
    "+ no list",
    "* no list",
    "> no quote",
    "=====",
    "-----",
    "***",
    "    four spaces",
    "    [x] four",
    "\u{3000}full-width space",
    "$a^2$",
    "a@b.example",
    "www.example.com",
    "::core::fmt",
    "crate::Missing",
    "@media",
    "%s %d",
    "😀",
    "👩\u{200d}💻",
    "👨\u{200d}👩\u{200d}👧\u{200d}👦",
    "🏳\u{fe0f}\u{200d}🌈",
    "👍🏽",
    "é e\u{301}",
    "中文“引号”、——",
    "ﬁ ǅ İ",
    "/* */ //",
    "r#\"raw\"#",
    "\\u{202E}",
    "\\n",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "\\",
    "^",
    "!",
    "]",
    ")",
    "}",
    "</code>",
    "</span>",
    "</style>",
    "<!DOCTYPE>",
    "<?php",
    "<![CDATA[",
    "<input type=radio>",
    "<br>",
    "<b",
    "| `a|b` |",
    ":---:",
    "a:b",
    "a;b",
    "100%",
];

const CODES: usize = 2_000;

#[test]
fn texts_are_shown_as_written() {
    let catalog = Catalog::new();
    let package = catalog.write();
    let page = document(&package);
    let shown = text_of(&page);
    let lost: Vec<_> = catalog.texts.iter().filter(|text| !shown.contains(text.as_str())).collect();
    assert!(
        lost.is_empty(),
        "{} of {} are not shown, such as {:#?}",
        lost.len(),
        catalog.texts.len(),
        &lost[..lost.len().min(20)]
    );
    for markup in ["<script>alert", "<b<", "href=\"y\"", "<input type=radio>"] {
        assert!(!page.contains(markup), "a text has become {markup}");
    }
}

/// A catalog in which every kind of text contains every hostile part at the start, in the middle and at the end.
struct Catalog {
    toml: String,
    texts: Vec<String>,
}

impl Catalog {
    fn new() -> Self {
        let mut catalog = Self { toml: "[catalog]\nname = \"Hostile\"\n".to_owned(), texts: Vec::new() };
        for code in 0..CODES {
            let _ = writeln!(catalog.toml, "\n[codes.C{code}]\ncode = {code}");
            catalog.pair("title", code, false);
            catalog.pair("meaning", code + 1, true);
            catalog.pair("remedy", code + 2, true);
            for language in ["zh", "en"] {
                let cases = [catalog.text(code + 3, language), catalog.text(code + 4, language)];
                let _ = writeln!(catalog.toml, "cases.{language} = [{}, {}]", quoted(&cases[0]), quoted(&cases[1]));
            }
            if code % 10 == 0 {
                // The compiler also shows these, so quotes stay plain, and rustdoc makes them curly.
                let (zh, en) = (catalog.text(code + 6, "zh"), catalog.text(code + 6, "en"));
                catalog.texts.truncate(catalog.texts.len() - 2);
                let _ = writeln!(catalog.toml, "deprecated = {{ zh = {}, en = {} }}", quoted(&zh), quoted(&en));
            }
            let other = (code + 1) % CODES;
            catalog.pair(&format!("similar.C{other}"), code + 5, false);
        }
        catalog.texts.sort();
        catalog.texts.dedup();
        catalog
    }

    fn pair(&mut self, key: &str, seed: usize, paragraphs: bool) {
        for language in ["zh", "en"] {
            let mut text = self.text(seed, language);
            if paragraphs {
                let second = self.text(seed + 7, language);
                text = format!("{text}\n\n{second}");
            }
            let _ = writeln!(self.toml, "{key}.{language} = {}", quoted(&text));
        }
    }

    /// A line, and the part that must be visible.
    fn text(&mut self, seed: usize, language: &str) -> String {
        let hostile = |seed: usize| HOSTILE[seed % HOSTILE.len()];
        let (first, second) = (hostile(seed), hostile(seed / HOSTILE.len() + seed));
        let word = if language == "zh" { "文字" } else { "text" };
        let text = match seed % 3 {
            0 => format!("{first} {word}{seed} {second}"),
            1 => format!("{word}{seed} {first} {second} {word}"),
            _ => format!("{first}{second}{word}{seed}{first}"),
        };
        // A title with a placeholder is refused; here it is only text.
        let text = text.replace("{not_a_field}", "{not a field}");
        self.texts.push(visible(&text));
        text
    }

    fn write(&self) -> PathBuf {
        let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-texts");
        let core = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = format!(
            "[package]\nname = \"hostile-texts\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n\
             status-core = {{ path = {} }}\n",
            quoted(&core.display().to_string())
        );
        fs::create_dir_all(package.join("src")).unwrap();
        fs::write(package.join("Cargo.toml"), manifest).unwrap();
        fs::write(package.join("codes.toml"), &self.toml).unwrap();
        fs::write(package.join("src/lib.rs"), "//! Hostile texts.\nstatus_core::include_codes!();\n").unwrap();
        fs::copy(core.join("../Cargo.lock"), package.join("Cargo.lock")).unwrap();
        package
    }
}

/// Inline code, and what HTML does not show: the backticks of a code span, and repeated spaces.
fn visible(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('`') {
        out.push_str(before);
        match after.split_once('`') {
            Some((code, after)) if !code.trim().is_empty() => {
                out.push_str(code);
                rest = after;
            }
            _ => {
                out.push('`');
                rest = after;
            }
        }
    }
    out + rest
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// Builds the page of the enum without warnings.
fn document(package: &Path) -> String {
    let target = package.join("target");
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["doc", "--no-deps", "--offline", "--target-dir"])
        .arg(&target)
        .current_dir(package)
        .env("RUSTDOCFLAGS", "-Dwarnings -Drustdoc::all")
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read_to_string(target.join("doc/hostile_texts/enum.Hostile.html")).unwrap()
}

/// The visible text of a page.
fn text_of(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#32;", " ")
        .replace("&amp;", "&")
}
