//! `check`: errors in a catalog, and likely mistakes.

use crate::folder::Folder;

/// An unknown key, a duplicate code, and a title without texts.
fn mistaken() -> Folder {
    Folder::new().file("codes.toml", include_str!("../lint/besides-errors.toml"))
}

/// Chinese with English punctuation.
fn doubtful() -> Folder {
    let catalog = include_str!("../lint/half-width-punctuation.toml");
    Folder::new().file("errors/codes.toml", catalog)
}

#[test]
fn errors() {
    let folder = mistaken();
    folder.check("cargo status check", "check/mistakes.en.txt");
    folder.check("cargo status check --lang zh", "check/mistakes.zh.txt");
}

#[test]
fn formats() {
    let folder = mistaken();
    folder.check("cargo status check --format json", "check/mistakes.json.txt");
    folder.check("cargo status check --format github", "check/mistakes.github.txt");
}

/// The language of the findings, in every format.
#[test]
fn languages() {
    let folder = mistaken();
    folder.check("cargo status check --lang both", "check/mistakes.both.txt");
    folder.check("cargo status check --format json --lang zh", "check/mistakes.json.zh.txt");
    folder.check("cargo status check --format github --lang both", "check/mistakes.github.both.txt");
    let chinese = mistaken().variable("LC_ALL", "zh_CN.UTF-8").run("cargo status check").stdout;
    assert_eq!(chinese, folder.run("cargo status check --lang zh").stdout);
}

#[test]
fn colors() {
    let output = mistaken().run("cargo status check --color always").stdout;
    assert!(String::from_utf8_lossy(&output).contains("\x1b[1m\x1b[91merror[unknown-key]\x1b[0m"));
}

#[test]
fn no_problems() {
    let folder = Folder::new();
    folder.check("cargo status check --lang both", "check/fine.txt");
    folder.check_languages("cargo status check", "check/built-in");
    folder.check("cargo status check --format json", "check/fine.json.txt");
}

#[test]
fn warnings() {
    let folder = doubtful();
    folder.check("cargo status check --catalog errors/codes.toml", "check/warnings.txt");
    folder.check("cargo status check --catalog errors/codes.toml --deny-warnings --lang zh", "check/denied.txt");
    let allowed = "cargo status check --catalog errors/codes.toml --deny-warnings --allow half-width-punctuation";
    folder.check(allowed, "check/allowed.txt");
}

/// `src` next to the catalog, unless other directories are named. Generated files do not count as uses.
#[test]
fn unused_codes() {
    let folder = Folder::of_orders()
        .file("src/main.rs", "fn main() { OrderCode::OrderNotFound; OrderCode::OrderClosed; EmptyOrder; 10_111; }")
        .file("src/deep/order.rs", "use OrderCode::{OrderLimit, OrderStoreDown, PaymentDeclined, PaymentTimeout};")
        .file("src/codes.rs", "//! @generated\nRefundFailed")
        .file("src/notes.txt", "RefundFailed")
        .file("other/lib.rs", "RefundFailed");
    folder.check("cargo status check", "check/unused.txt");
    folder.check("cargo status check --sources src --sources other", "check/used.txt");
    folder.check_chinese("cargo status check --sources other/missing --lang zh", "check/missing-sources.zh.txt");
}

/// Offsets refer to the file, whatever its line endings.
#[test]
fn windows() {
    let catalog = include_str!("../lint/besides-errors.toml");
    let text = catalog.replace("\r\n", "\n").replace('\n', "\r\n");
    let folder = Folder::new().file("codes.toml", &text);
    let output = folder.run("cargo status check --format json");
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let found: serde_json::Value = serde_json::from_str(line).expect("each line is an object");
        let offset = |end: &str| usize::try_from(found["span"][end].as_u64().expect("a number")).expect("it is small");
        let said = &text[offset("start")..offset("end")];
        let named = found["message"].as_str().expect("a text");
        let is_meant = ["staus", "\"Out of stock\"", "10111", "完"].contains(&said);
        assert!(is_meant, "{named}: {said}");
    }
}

/// Distant labels are rendered separately, so the text between them is not searched for each of ten thousand findings.
#[test]
fn distant_labels() {
    let titled = |name: &str, code: u32| {
        format!("[codes.{name}]\ncode = {code}\ntitle.zh = \"标题{code}\"\ntitle.en = \"Title {code}\"\n")
    };
    let between = "# Nothing to see here.\n".repeat(1000);
    let catalog = format!("[catalog]\nname = \"A\"\n{}{between}{}", titled("One", 1), titled("Two", 1));
    Folder::new().file("codes.toml", &catalog).check("cargo status check", "check/far-apart.txt");
}
