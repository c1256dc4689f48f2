//! `fmt` keeps a catalog's meaning and all its comments.

use core::fmt::Write as _;
use std::fs;
use std::path::Path;

use expect_test::{expect, expect_file};
use status_codegen::catalog::Catalog;
use status_codegen::load::{Loaded, load};
use status_codegen::options::LoadOptions;
use status_codegen::source::Source;

/// How often a small catalog is shuffled, and how often the large one.
const RUNS: [u64; 2] = [1000, 3];

#[test]
fn the_built_in_catalog_is_in_order() {
    let text = read("codes.toml");
    assert!(format(&text) == text, "run `cargo run -p cargo-status -- status fmt`");
}

#[test]
fn our_catalogs_keep_their_meaning() {
    let examples =
        ["quickstart/codes.toml", "errors/codes.toml", "errors/ledger.toml"].map(|file| format!("examples/{file}"));
    let starter = "cargo-status/src/command/starter.toml".to_owned();
    for file in examples.into_iter().chain([starter]) {
        assert_is_kept(&read(&file), &file);
    }
}

#[test]
fn accepted_fixtures_keep_their_meaning() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../status-codegen/tests/diagnostics/accepted");
    for entry in fs::read_dir(directory).expect("the directory exists") {
        let path = entry.expect("the directory is readable").path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let text = fs::read_to_string(&path).expect("fixtures are UTF-8");
            assert_is_kept(&text, &path.display().to_string());
        }
    }
}

/// Every way to write a value, and every position of a comment.
#[test]
fn unordered() {
    let text = read("cargo-status/tests/format/unordered.toml");
    assert_is_kept(&text, "unordered.toml");
    let formatted = format(&text);
    expect_file!["format/ordered.toml"].assert_eq(&formatted);
    for mark in 'a'..='z' {
        let comment = format!("# {mark}:");
        assert_eq!(formatted.matches(&comment).count(), text.matches(&comment).count(), "{comment}");
    }
}

/// Comments in multi-line inline tables and around dotted keys stay with their table or line.
#[test]
fn tables_without_headers() {
    let text = r#"# of the file

# above B
codes.B = { # beside its brace
  # above its code
  code = 2, # beside its code
  title.zh = "乙", title.en = "B", # beside its title
  # above the last
  similar = { A.zh = "甲不是乙", A.en = "A is not B" } # beside the last
} # beside B
# below B

# above A
codes.A.code = 1 # beside the code of A
codes.A.title = { en = "A", zh = "甲" }
catalog = { name = "OrderCode" }
"#;
    assert_is_kept(text, "tables without headers");
    expect![[r#"
        # of the file

        [catalog]
        name = "OrderCode"

        # above A
        [codes.A]
        code = 1 # beside the code of A
        title.zh = "甲"
        title.en = "A"

        # above B
        [codes.B] # beside B
        # beside its brace
        # above its code
        code = 2 # beside its code
        title.zh = "乙"
        title.en = "B" # beside its title
        # above the last
        similar.A.zh = "甲不是乙" # beside the last
        similar.A.en = "A is not B"
        # below B
    "#]]
    .assert_eq(&format(text));
}

#[test]
fn line_breaks_and_byte_order_marks_do_not_matter() {
    let text = read("cargo-status/tests/format/unordered.toml");
    assert_eq!(format(&format!("\u{feff}{}", text.replace('\n', "\r\n"))), format(&text));
    assert_eq!(format(text.trim_end()), format(&text));
}

#[test]
fn shuffled() {
    for (file, runs) in ["examples/quickstart/codes.toml", "codes.toml"].into_iter().zip(RUNS) {
        let text = read(file);
        let meaning = catalog(&text);
        for seed in 1..=runs {
            let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            let (shuffled, comments) = shuffle(&text, &mut dice);
            let formatted = format(&shuffled);
            // Similar codes keep their order in the file, while the catalog sorts them.
            assert!(catalog(&formatted) == meaning, "shuffle {seed} of {file} has changed its meaning:\n{formatted}");
            assert!(
                format(&formatted) == formatted,
                "shuffle {seed} of {file} changes when formatted again:\n{formatted}"
            );
            for comment in 0..comments {
                let comment = format!("# {comment}.");
                assert_eq!(
                    formatted.matches(&comment).count(),
                    1,
                    "{comment} of shuffle {seed} of {file}:\n{formatted}"
                );
            }
        }
    }
}

fn assert_is_kept(text: &str, what: &str) {
    let formatted = format(text);
    assert!(catalog(&formatted) == catalog(text), "{what} has changed its meaning:\n{formatted}");
    assert_eq!(format(&formatted), formatted, "{what}");
}

fn format(text: &str) -> String {
    let loaded = loaded(text);
    let formatted = cargo_status::format::format(loaded.sources.catalog(), &catalog_of(&loaded));
    formatted.unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn catalog(text: &str) -> Catalog {
    catalog_of(&loaded(text))
}

fn loaded(text: &str) -> Loaded {
    load(Source::new("codes.toml", text), &LoadOptions::default())
}

fn catalog_of(loaded: &Loaded) -> Catalog {
    let error = || loaded.diagnostics[0].render(&loaded.sources);
    loaded.catalog.clone().unwrap_or_else(|| panic!("{}\n{}", error(), loaded.sources.catalog().text()))
}

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    fs::read_to_string(path).expect("the catalog is UTF-8").replace("\r\n", "\n")
}

/// The same catalog with its tables and keys in random order, some written in other ways, and with numbered comments
/// between them, such as `# 0.`.
fn shuffle(text: &str, dice: &mut Dice) -> (String, usize) {
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with('[') {
            tables.push((line.to_owned(), Vec::new()));
        } else if !line.is_empty() && !line.starts_with('#') {
            let mut entry = line.to_owned();
            let end = if line.ends_with("\"\"\"") { Some("\"\"\"") } else { line.ends_with(" = [").then_some("]") };
            while let Some(next) = end.filter(|end| entry == line || !entry.ends_with(*end)).and_then(|_| lines.next())
            {
                entry = format!("{entry}\n{next}");
            }
            if let Some((_, entries)) = tables.last_mut() {
                entries.push(entry);
            }
        }
    }
    dice.shuffle(&mut tables);
    let mut count = 0;
    let mut out = String::new();
    for (header, mut entries) in tables {
        dice.shuffle(&mut entries);
        dice.comments(&mut out, &mut count);
        out += &header;
        dice.beside(&mut out, &mut count);
        for entry in inlined(entries, dice) {
            dice.comments(&mut out, &mut count);
            out += &entry;
            dice.beside(&mut out, &mut count);
        }
    }
    dice.comments(&mut out, &mut count);
    (out, count)
}

/// Writes some of the titles as inline tables.
fn inlined(mut entries: Vec<String>, dice: &mut Dice) -> Vec<String> {
    let find = |entries: &[String], key: &str| entries.iter().position(|entry| entry.starts_with(key));
    if let (Some(zh), Some(en), true) =
        (find(&entries, "title.zh = "), find(&entries, "title.en = "), dice.roll(3) == 0)
    {
        let value = |entry: &str| entry.split_once(" = ").map(|(_, value)| value.to_owned()).unwrap_or_default();
        entries[zh] = format!("title = {{ en = {}, zh = {} }}", value(&entries[en]), value(&entries[zh]));
        entries.remove(en);
    }
    entries
}

/// xorshift64*, with the same values on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let rolled = (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % u64::try_from(sides).expect("it fits");
        usize::try_from(rolled).expect("it is less than `sides`")
    }

    fn shuffle<T>(&mut self, values: &mut [T]) {
        for end in (1..values.len()).rev() {
            values.swap(end, self.roll(end + 1));
        }
    }

    /// Adds lines of comments and empty lines.
    fn comments(&mut self, out: &mut String, count: &mut usize) {
        while self.roll(3) == 0 {
            if self.roll(2) == 0 {
                let _ = writeln!(out, "# {count}.");
                *count += 1;
            } else {
                out.push('\n');
            }
        }
    }

    /// Ends the line, with or without a comment.
    fn beside(&mut self, out: &mut String, count: &mut usize) {
        if self.roll(5) == 0 {
            let _ = write!(out, " # {count}.");
            *count += 1;
        }
        out.push('\n');
    }
}
