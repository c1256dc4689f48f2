//! `diff`: the changes between two catalogs, in files and in Git.

use crate::folder::Folder;

const OLD: &str = include_str!("../../../examples/quickstart/codes.toml");

/// All kinds of changes, and a text that GitHub would treat as markup, a mention and a fence.
fn changed() -> String {
    let text = OLD.replace("code = 10104\nstatus = 404", "code = 10104\nstatus = 410");
    let text = text.replace("[codes.EmptyOrder]", "[codes.NoItems]").replace("code = 10210", "code = 10211");
    let text = text.replace("[codes.OutOfStock]", "[codes.SoldOut]\nrenamed_from = [\"OutOfStock\"]");
    let text = text.replace("similar.OutOfStock.", "similar.SoldOut.").replace("\"OutOfStock\"\n", "\"SoldOut\"\n");
    let text =
        text.replace("{closed_at}", "{at}").replace("title.en = \"Payment declined\"", "title.en = \"Declined\"");
    let text = text.replace(
        "[codes.PaymentTimeout]",
        "[codes.PaymentTimeout]\ndeprecated.zh = \"改用 `PaymentDeclined`\"\ndeprecated.en = \"Ask @someone, see #1 | ```<b>\"",
    );
    // One code is removed, one is retired, a retired one is in use again, and one is new.
    let text = without(&text, "[codes.TooManyOrders]");
    let text = without(&text, "[codes.OrderStoreDown]");
    let text = without(&text, "[retired.OrderCancelled]");
    text + r#"
[codes.OrderCancelled]
code = 10120
title.zh = "订单已取消"
title.en = "Order cancelled"

[codes.CardExpired]
code = 10205
title.zh = "银行卡已过期"
title.en = "Card expired"
cases.zh = ["一", "二"]
cases.en = ["one", "two"]

[retired.OrderStoreDown]
code = 10190
replaced_by = "SoldOut"
"#
}

/// The text without one table.
fn without(text: &str, header: &str) -> String {
    let start = text.find(header).unwrap_or_else(|| panic!("{header} is there"));
    let end = text[start + 1..].find("\n[").map_or(text.len(), |at| start + 1 + at + 1);
    text[..start].to_owned() + &text[end..]
}

fn folder() -> Folder {
    Folder::new().file("old.toml", OLD).file("new.toml", &changed())
}

#[test]
fn formats() {
    let folder = folder();
    folder.check("cargo status diff old.toml new.toml", "diff/human.en.txt");
    folder.check("cargo status diff old.toml new.toml --lang zh", "diff/human.zh.txt");
    folder.check("cargo status diff old.toml new.toml --format json", "diff/json.txt");
    folder.check("cargo status diff old.toml new.toml --format github --lang both", "diff/github.txt");
}

/// Additions are not breaking. In the other direction, they are removals.
#[test]
fn compatible() {
    let added = OLD.to_owned()
        + "\n[codes.CardExpired]\ncode = 10205\ntitle.zh = \"银行卡已过期\"\ntitle.en = \"Card expired\"\n";
    let folder = Folder::new().file("old.toml", OLD).file("codes.toml", &added);
    folder.check("cargo status diff old.toml", "diff/added.txt");
    folder.check("cargo status diff codes.toml old.toml --lang both", "diff/gone.txt");
    folder.check("cargo status diff old.toml --format github", "diff/added.github.txt");
}

#[test]
fn nothing() {
    let folder = folder();
    folder.check("cargo status diff old.toml old.toml --lang both", "diff/nothing.txt");
    folder.check("cargo status diff old.toml old.toml --format github", "diff/nothing.github.txt");
    folder.check("cargo status diff old.toml old.toml --format json", "diff/nothing.json.txt");
}

#[test]
fn unreadable_catalogs() {
    let folder = folder().file("wrong.toml", "[catalog]\nname = \"OrderCode\"\n");
    folder.check("cargo status diff wrong.toml new.toml", "diff/refused.txt");
    folder.check_chinese("cargo status diff missing.toml new.toml --lang zh", "diff/missing.zh.txt");
    folder.check_languages("cargo status diff git:-main new.toml", "diff/malformed-revision");
    folder.check_chinese("cargo status diff git:main --catalog a/b/codes.toml --lang zh", "diff/no-directory.zh.txt");
}

/// Without `git` in the path.
#[test]
fn no_git() {
    let folder = Folder::of_orders().variable("PATH", "");
    folder.check_languages("cargo status diff git:main", "diff/no-git");
}

#[test]
fn revisions() {
    let folder = Folder::new().file("errors/codes.toml", OLD);
    let git = |arguments: &str| {
        let output = folder.program("git", arguments).output().expect("git is there");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    git("init --quiet --initial-branch main");
    git("add .");
    git("-c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit --quiet --message one");
    let folder = folder.file("errors/codes.toml", &OLD.replace("status = 404", "status = 410"));
    folder.check("cargo status diff git:main --catalog errors/codes.toml", "diff/git.txt");
    folder.check("cargo status diff git:main:errors/codes.toml errors/codes.toml", "diff/git-path.txt");
    folder.check("cargo status diff git:main git:HEAD --catalog errors/codes.toml", "diff/git-same.txt");
    for (lang, message) in
        [("en", "error: `v9:./codes.toml` does not exist in Git: `"), ("zh", "错误：Git 中没有 `v9:./codes.toml`：`")]
    {
        let output = folder.run(&format!("cargo status diff git:v9 --catalog errors/codes.toml --lang {lang}"));
        assert_eq!(output.status.code(), Some(2));
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        // The rest is Git's message.
        assert!(printed.starts_with(message) && printed.ends_with("`\n"), "{printed}");
        assert!(!printed.contains("fatal"), "{printed}");
    }
}
