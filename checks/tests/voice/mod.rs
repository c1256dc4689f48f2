//! The project's texts follow its style: no phrase of `words.txt` in English, and Chinese with full-width punctuation
//! and spaces around Latin letters.

mod chinese;
mod prose;
mod text;

use core::fmt::Write as _;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use self::prose::Prose;
use crate::package::workspace;

/// Phrases to avoid: `phrase => replacement ~ exceptions`.
const WORDS: &str = include_str!("words.txt");
/// Exceptions: `file: phrase => reason`.
const ALLOWED: &str = include_str!("allowed.txt");

/// Sources whose Chinese is checked. The words are checked in all Rust files.
const SOURCES: [&str; 5] =
    ["status-core/src", "status-macros/src", "status-codegen/src", "cargo-status/src", "examples"];
/// The catalog and its copy, whose English texts are not checked yet.
const CATALOGS: [&str; 2] = ["codes.toml", "cargo-status/src/input/codes.toml"];

/// The replacement of a phrase, and longer phrases that may contain it.
struct Instead<'a> {
    replacement: &'a str,
    exceptions: Vec<&'a str>,
}

impl<'a> Instead<'a> {
    fn new(text: &'a str) -> Self {
        let (replacement, exceptions) = text.split_once(" ~ ").unwrap_or((text, ""));
        Self { replacement, exceptions: exceptions.split(", ").filter(|exception| !exception.is_empty()).collect() }
    }
}

/// A problem in a file.
struct Finding {
    file: String,
    line: usize,
    what: String,
}

pub(crate) fn words() {
    let words: Vec<_> = entries(WORDS).map(|(phrase, instead)| (phrase, Instead::new(instead))).collect();
    let allowed: Vec<_> = entries(ALLOWED).collect();
    let mut used = BTreeSet::new();
    let mut findings = Vec::new();
    for (file, texts) in files().into_iter().filter(|(file, _)| !CATALOGS.contains(&file.as_str())) {
        for prose in &texts {
            for (phrase, instead) in &words {
                for line in prose.lines_with(phrase, &instead.exceptions) {
                    let exception = format!("{file}: {phrase}");
                    if allowed.iter().any(|(allowed, _)| *allowed == exception) {
                        used.insert(exception);
                    } else {
                        let what = format!("`{phrase}`: write {}", instead.replacement);
                        findings.push(Finding { file: file.clone(), line, what });
                    }
                }
            }
        }
    }
    report(&findings);
    let unused: Vec<_> = allowed.iter().filter(|(exception, _)| !used.contains(*exception)).collect();
    assert!(unused.is_empty(), "allowed.txt has unused entries: {unused:?}");
}

pub(crate) fn chinese() {
    let mut findings = Vec::new();
    let mut han = 0;
    for (file, texts) in files().into_iter().filter(|(file, _)| is_source(file) || !is_rust(file)) {
        for prose in &texts {
            han += usize::from(prose.is_chinese());
            let problems = chinese::problems(prose);
            findings.extend(problems.into_iter().map(|(line, what)| Finding { file: file.clone(), line, what }));
        }
    }
    assert!(han > 1000, "only {han} texts are Chinese");
    report(&findings);
}

/// The checks find the problems in samples, and no others.
pub(crate) fn samples() {
    let words = |text: &str, phrase: &str| Prose::new(text, 1).lines_with(phrase, &[]);
    assert_eq!(words("Lest it\nfail, and lest\nit does not", "lest it"), [1, 2]);
    assert_eq!(words("harvest it; `lest it`\n```\nlest it\n```", "lest it"), [0; 0]);
    assert_eq!(words("see [there](lest-it.md)", "lest"), [0; 0]);
    assert_eq!(Prose::new("There is no code, and\nthis is no code", 1).lines_with("is no", &["there is no"]), [2]);

    for (text, count) in [
        ("配额已用完，用户 {user} 用了 `GET`。", 0),
        ("配额,用完", 1),
        ("配额(每天)", 2),
        ("配额用完.", 1),
        ("提示\"配额\"已用完", 2),
        ("title.zh = \"配额\"", 0),
        ("版本 1.5 的 a, b 两项", 0),
        ("用了3次", 2),
        ("用了`GET`请求", 2),
        ("用户{user}已用完", 0),
        ("有[九个码](codes.toml)，见 [README](README.md)", 0),
        ("**重点**：两 个", 1),
        ("配额 ，用完", 1),
        ("- 配额\n- （每天）", 0),
        ("Only English, here(1).", 0),
    ] {
        assert_eq!(chinese::problems(&Prose::new(text, 1)).len(), count, "{text}");
    }

    let rust = r##"let a = 'a'; // one\n    // two
        fn f<'a>() { g("three \"4\"", r#"five"#, '"'); }"##
        .replace("\\n", "\n");
    let texts: Vec<_> = text::of_rust(&rust).into_iter().map(|(line, text)| format!("{line} {text}")).collect();
    assert_eq!(texts, ["1  one\n two", "3 three \"4\"", "3 five"]);
    let toml = "a = \"one\" # two\nb = '''\nthree'''\n";
    let texts: Vec<_> = text::of_toml(toml).into_iter().map(|(line, text)| format!("{line} {text}")).collect();
    assert_eq!(texts, ["1 one", "1  two", "2 \nthree"]);
}

fn report(findings: &[Finding]) {
    let mut list = String::new();
    for Finding { file, line, what } in findings {
        let _ = write!(list, "\n{file}:{line}: {what}");
    }
    assert!(findings.is_empty(), "{} findings:{list}", findings.len());
}

/// `left => right` in each line that is not a comment.
fn entries(list: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(" => ").unwrap_or_else(|| panic!("`{line}` has no ` => `")))
}

/// Every checked file, by its path in the workspace, with its texts.
fn files() -> Vec<(String, Vec<Prose>)> {
    let mut paths = Vec::new();
    collect(workspace(), &mut paths);
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let file =
            path.strip_prefix(workspace()).expect("the file is in the workspace").to_str().expect("paths are UTF-8");
        let file = file.replace('\\', "/");
        let read = || fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        let texts = match path.extension().and_then(|extension| extension.to_str()) {
            Some("md") => vec![(1, read())],
            Some("rs") if !file.ends_with(".expanded.rs") => text::of_rust(&read()),
            Some("toml") if is_source(&file) || CATALOGS.contains(&file.as_str()) => text::of_toml(&read()),
            _ => continue,
        };
        // Generated texts come from files that are checked themselves.
        if texts.first().is_some_and(|(_, text)| text.contains("@generated")) {
            continue;
        }
        files.push((file, texts.into_iter().map(|(line, text)| Prose::new(&text, line)).collect()));
    }
    files
}

fn is_rust(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "rs")
}

fn is_source(file: &str) -> bool {
    SOURCES.iter().any(|source| file.strip_prefix(source).is_some_and(|rest| rest.starts_with('/')))
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_file() {
            paths.push(path);
        } else if !name.starts_with('.') && !["target", "corpus"].contains(&name) {
            collect(&path, paths);
        }
    }
}
