//! `new`: adds a code with the next free number at the right position.

use expect_test::expect_file;

use crate::folder::Folder;

const NAMED: &str = "--title-zh '银行卡已过期' --title-en 'Card expired'";

#[test]
fn next_of_a_group() {
    let folder = Folder::of_orders();
    let before = folder.read("codes.toml");
    folder.check(&format!("cargo status new CardExpired --group Payment --status 402 {NAMED}"), "new/written.txt");
    let after = folder.read("codes.toml");
    let table =
        "[codes.CardExpired]\ncode = 10211\nstatus = 402\ntitle.zh = \"银行卡已过期\"\ntitle.en = \"Card expired\"\n\n";
    assert!(after.contains(table), "{after}");
    assert_eq!(after.replace(table, ""), before, "all else stays");
    assert!(folder.run("cargo status fmt --check").status.success(), "it is in its place");
    folder.check(&format!("cargo status new CardStolen --group Payment --lang both {NAMED}"), "new/after-it.txt");
}

#[test]
fn a_chosen_code() {
    let folder = Folder::of_orders();
    folder.check(&format!("cargo status new FirstOfAll --code 10100 {NAMED}"), "new/first.txt");
    assert!(folder.run("cargo status fmt --check").status.success(), "it is in its place");
    folder.check(&format!("cargo status new Cancelled --code 10120 {NAMED}"), "new/taken.txt");
    folder.check(&format!("cargo status new Outside --code 9 {NAMED}"), "new/outside.txt");
    folder.check_languages(&format!("cargo status new NoNumber --code A1 {NAMED}"), "new/not-a-number");
}

#[test]
fn printed() {
    let folder = Folder::of_orders();
    let before = folder.read("codes.toml");
    folder.check("cargo status new CardExpired --group Payment --check", "new/printed.txt");
    assert_eq!(folder.read("codes.toml"), before);
}

#[test]
fn missing_arguments() {
    let folder = Folder::of_orders();
    folder.check_languages(&format!("cargo status new CardExpired {NAMED}"), "new/without-group");
    folder.check_languages(&format!("cargo status new CardExpired --group Card {NAMED}"), "new/unknown-group");
    folder.check(&format!("cargo status new card_expired --group Payment {NAMED}"), "new/malformed-name.txt");
    Folder::new().check_languages(&format!("cargo status new CardExpired {NAMED}"), "new/built-in");
}

/// Text codes continue after their prefix, a full group uses gaps, and quotes are kept.
#[test]
fn other_catalogs() {
    let texts = "[catalog]\nname = \"SqlState\"\nrepr = \"str\"\n[groups.Connection]\nprefix = \"08\"\ntitle.zh = \"连接\"\n\
        title.en = \"Connection\"\n[groups.Data]\nprefix = \"22\"\ntitle.zh = \"数据\"\ntitle.en = \"Data\"\n\n\
        [codes.Lost]\ncode = \"08006\"\ntitle.zh = \"断开\"\ntitle.en = \"Lost\"\n# below\n\n[retired.Old]\ncode = \"08009\"\n";
    let folder = Folder::new().file("codes.toml", texts);
    for (name, group) in [("Refused", "Connection"), ("TooLong", "Data")] {
        let line = format!("cargo status new {name} --group {group} --title-zh '“甲”\\' --title-en 'a \"b\" \\'");
        assert!(folder.run(&line).status.success(), "{name}");
    }
    expect_file!["new/texts.toml"].assert_eq(&folder.read("codes.toml"));

    let full = "[catalog]\nname = \"A\"\n[groups.Few]\nrange = \"1..=3\"\ntitle.zh = \"少\"\ntitle.en = \"Few\"\n\
        [codes.One]\ncode = 1\ntitle.zh = \"一\"\ntitle.en = \"One\"\n[codes.Three]\ncode = 3\ntitle.zh = \"三\"\ntitle.en = \"Three\"";
    let folder = Folder::new().file("codes.toml", &full.replace('\n', "\r\n"));
    folder.check("cargo status new Two --title-zh 二 --title-en Two", "new/gap.txt");
    expect_file!["new/gap.toml"].assert_eq(&folder.read("codes.toml").replace("\r\n", "\n"));
    assert!(!folder.read("codes.toml").replace("\r\n", "").contains('\n'), "line ends stay");
    folder.check_languages("cargo status new Four --title-zh 四 --title-en Four", "new/full");

    let without_groups =
        "[catalog]\nname = \"A\"\nrepr = \"str\"\n[codes.One]\ncode = \"x\"\ntitle.zh = \"一\"\ntitle.en = \"One\"\n";
    let folder = Folder::new().file("codes.toml", without_groups);
    folder.check_languages("cargo status new Two --group Few --title-zh 二 --title-en Two", "new/no-groups");

    let all =
        (1..=9).map(|n| format!("[codes.N{n}]\ncode = \"{n}\"\ntitle.zh = \"第 {n} 个\"\ntitle.en = \"No. {n}\"\n"));
    let folder = Folder::new()
        .file("codes.toml", &format!("[catalog]\nname = \"A\"\nrepr = \"str\"\n{}", all.collect::<String>()));
    folder.check_languages("cargo status new Ten --title-zh 十 --title-en Ten", "new/no-next");
}
