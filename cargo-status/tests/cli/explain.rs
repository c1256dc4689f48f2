//! `explain`: finds the page of a code in various ways.

use crate::folder::Folder;

#[test]
fn page_in_each_language() {
    let folder = Folder::of_orders();
    folder.check("cargo status explain 10111", "explain/en.txt");
    folder.check("cargo status explain 10111 --lang zh", "explain/zh.txt");
    folder.check("cargo status explain 10111 --lang both", "explain/both.txt");
}

#[test]
fn built_in() {
    let folder = Folder::new();
    folder.check("cargo status explain 502", "explain/502.en.txt");
    folder.check("cargo status explain 502 --lang zh", "explain/502.zh.txt");
}

#[test]
fn narrow() {
    let folder = Folder::of_orders().variable("COLUMNS", "40");
    folder.check("cargo status explain 10129", "explain/narrow.en.txt");
    folder.check("cargo status explain 10129 --lang zh", "explain/narrow.zh.txt");
}

/// By number, name in any form, former name, title, keyword or text. Spaces and letter case make no difference.
#[test]
fn found_in_many_ways() {
    let first_line = |folder: &Folder, query: &str| {
        let output = folder.run(&format!("cargo status explain {query}"));
        assert!(output.status.success(), "{query}");
        String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or_default().to_owned()
    };
    let builtin = Folder::new();
    for query in ["404", "NotFound", "not-found", "NOT_FOUND", "'not found'", "not found", "'Not Found'", "未找到"] {
        assert_eq!(first_line(&builtin, query), "404 Not Found · 未找到", "{query}");
    }
    for query in ["413", "payload too large", "PayloadTooLarge", "内容过大"] {
        assert_eq!(first_line(&builtin, query), "413 Content Too Large · 内容过大", "{query}");
    }
    let orders = Folder::of_orders();
    for query in ["10129", "TooManyOrders", "OrderLimit", "下单过于频繁", "防刷", "at most", "连点了几次"]
    {
        assert_eq!(first_line(&orders, query), "10129 Too many orders · 下单过于频繁", "{query}");
    }
}

#[test]
fn several_matches_are_listed() {
    Folder::new().check("cargo status explain 限流", "explain/several.txt");
    Folder::of_orders().check("cargo status explain payment", "explain/several-orders.txt");
}

#[test]
fn several_questions() {
    Folder::of_orders().check("cargo status explain EmptyOrder 10120", "explain/several-questions.txt");
}

#[test]
fn retired() {
    Folder::of_orders().check("cargo status explain OrderCancelled --lang both", "explain/retired.txt");
}

#[test]
fn text_codes() {
    let catalog = include_str!("../../../examples/errors/ledger.toml");
    let folder = Folder::new().file("codes.toml", catalog);
    folder.check("cargo status explain gl01", "explain/text-code.txt");
}

#[test]
fn all_parts_of_a_page() {
    let catalog = include_str!("../../../status-codegen/tests/diagnostics/accepted/everything.toml");
    let folder = Folder::new().file("codes.toml", catalog);
    folder.check("cargo status explain quota --lang both", "explain/everything.txt");
    folder.check("cargo status explain billing", "explain/tag.txt");
}

/// A status that the catalog does not have is explained from the built-in catalog, with the codes that are mapped to it.
#[test]
fn falls_back_to_the_built_in_catalog() {
    let folder = Folder::of_orders();
    folder.check("cargo status explain 418 --lang zh", "explain/built-in-next.txt");
    folder.check("cargo status explain 429", "explain/mapped.en.txt");
    folder.check("cargo status explain 429 --lang zh", "explain/mapped.zh.txt");
}

#[test]
fn nothing_matches() {
    let folder = Folder::of_orders();
    folder.check("cargo status explain OrderNotFond", "explain/nearest.en.txt");
    folder.check("cargo status explain OrderNotFond --lang zh", "explain/nearest.zh.txt");
    folder.check("cargo status explain xyzzy --lang both", "explain/nothing.both.txt");
    folder.check_languages("cargo status explain xyzzy", "explain/nothing");
}

#[test]
fn rules() {
    let folder = Folder::new();
    folder.check("cargo status explain duplicate-code", "explain/rule.en.txt");
    folder.check("cargo status explain half-width-punctuation --lang zh", "explain/rule.zh.txt");
    folder.check("cargo status explain missing-language --lang both", "explain/rule.both.txt");
}
