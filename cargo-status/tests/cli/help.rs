//! `--help` and `-h` of each command, in both languages.

use crate::folder::Folder;

#[test]
fn commands() {
    let folder = Folder::new();
    for name in names() {
        let line = format!("cargo status {name}");
        folder.check_languages(&format!("{line} --help"), &format!("help/{name}"));
        folder.check_languages(&format!("{line} -h"), &format!("help/{name}.short"));
    }
}

#[test]
fn root() {
    let folder = Folder::new();
    folder.check_languages("cargo status --help", "help/root");
    folder.check_languages("cargo status -h", "help/root.short");
    folder.check("cargo status -h --lang both", "help/root.both.txt");
}

/// Chinese has no blanks, but breaks nearly everywhere.
#[test]
fn narrow() {
    let folder = Folder::new().variable("COLUMNS", "48");
    folder.check_chinese("cargo status fmt --help --lang zh", "help/narrow.zh.txt");
    folder.check_chinese("cargo status new -h --lang zh", "help/narrow.short.zh.txt");
}

/// `help COMMAND` is `COMMAND --help`, and the locale chooses the language, too.
#[test]
fn other_ways() {
    for locale in ["en_US.UTF-8", "zh_CN.UTF-8"] {
        let folder = Folder::new().variable("LC_ALL", locale);
        let output = |line: &str| String::from_utf8(folder.run(line).stdout).expect("it prints text");
        assert_eq!(output("cargo status help lock"), output("cargo status lock --help"));
        assert_eq!(output("cargo status help"), output("cargo status --help"));
        let is_chinese = output("cargo status -h").contains("用法：");
        assert_eq!(is_chinese, locale.starts_with("zh"), "{locale}");
    }
    let folder = Folder::new().variable("LC_ALL", "zh_CN.UTF-8");
    folder.check_chinese("cargo status help help", "help/help.zh.txt");
}

#[test]
fn colors() {
    for lang in ["zh", "en"] {
        let output = |color| Folder::new().run(&format!("cargo status list -h --lang {lang} --color {color}")).stdout;
        assert!(String::from_utf8_lossy(&output("always")).contains("\x1b[1m--help\x1b[0m"), "{lang}");
        assert!(!output("never").contains(&b'\x1b'), "{lang}");
    }
}

fn names() -> Vec<String> {
    let help = String::from_utf8(Folder::new().run("cargo status -h").stdout).expect("it prints text");
    let (_, commands) = help.split_once("Commands:\n").expect("it lists the commands");
    let rows = commands.lines().take_while(|line| !line.is_empty());
    let names = rows.filter_map(|row| row.split_whitespace().next()).filter(|name| *name != "help");
    let names: Vec<_> = names.map(str::to_owned).collect();
    assert!(names.len() >= 10, "{names:?}");
    names
}
