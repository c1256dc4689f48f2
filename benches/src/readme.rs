//! The tables in the READMEs, from what was kept: they are made, not written.

use std::fs;

use crate::report::{HEAD, Row, kept, progress, table};
use crate::{Failure, chart, place};

/// The commands whose numbers are shown.
const NAMES: [&str; 5] = ["compile", "runtime", "response", "size", "cli"];

/// What stands around a table in a README.
const BEGIN: &str = "<!-- benches begin -->\n";
const END: &str = "<!-- benches end -->\n";

/// A README, and what its table says.
struct Readme {
    file: &'static str,
    head: [&'static str; 6],
    /// How it names what is measured.
    name: fn(&str) -> String,
}

const READMES: [Readme; 2] = [
    Readme { file: "README.md", head: HEAD, name: str::to_owned },
    Readme {
        file: "README.zh-CN.md",
        head: ["测的是什么", "status-core", "同类", "比值", "预算", ""],
        name: in_chinese,
    },
];

/// What is measured, longer pieces first.
const CHINESE: &[(&str, &str)] = &[
    ("cold build without features", "全新编译，不带任何 feature"),
    ("cold build with `derive`", "全新编译，只带 `derive`"),
    ("cold build with everything by default", "全新编译，默认 feature 全开"),
    ("re-check with optimized macros", "改动后重新检查，宏开优化"),
    ("re-check in release", "改动后重新检查，release"),
    ("re-check", "改动后重新检查"),
    (", 10,000 codes against 1,000", "，10,000 个码是 1,000 个码的几倍"),
    (", 100 codes", "，100 个码"),
    (", 1,000 codes", "，1,000 个码"),
    (", 10,000 codes", "，10,000 个码"),
    (", memory", "，内存"),
    ("10,000 codes: ", "10,000 个码："),
    ("HttpStatus: ", "HttpStatus："),
    ("number to code", "数字查码"),
    ("text to code", "文本查码"),
    ("name to code", "名字查码"),
    ("code to number", "码取数字"),
    ("code to name", "码取名字"),
    ("code to status", "码取 HTTP 状态"),
    ("equality with a number", "和数字比较"),
    ("English title", "英文标题"),
    ("Chinese title", "中文标题"),
    ("language, allocations", "协商语言，分配次数"),
    ("language", "协商语言"),
    ("title, English, allocations", "只有标题的英文响应，分配次数"),
    ("title, Chinese, allocations", "只有标题的中文响应，分配次数"),
    ("detail, English, allocations", "带详情的英文响应，分配次数"),
    ("detail, Chinese, allocations", "带详情的中文响应，分配次数"),
    ("title, English", "只有标题的英文响应"),
    ("title, Chinese", "只有标题的中文响应"),
    ("detail, English", "带详情的英文响应"),
    ("detail, Chinese", "带详情的中文响应"),
    ("stripped program, for size that shows one status", "为体积编译、去掉符号的程序，显示一个状态"),
    ("stripped program, for size with Chinese titles, too", "为体积编译、去掉符号的程序，再加中文标题"),
    ("stripped program that shows one status", "去掉符号的程序，显示一个状态"),
    ("stripped program with Chinese titles, too", "去掉符号的程序，再加中文标题"),
    ("size of HttpStatus", "HttpStatus 的大小"),
    ("size of Option<HttpStatus>", "Option<HttpStatus> 的大小"),
    ("size of a catalog's enum, u32", "码表枚举（u32）的大小"),
    ("size of Option of a catalog's enum, u32", "码表枚举（u32）放进 Option 的大小"),
    ("size of an error by StatusError", "派生 StatusError 的错误的大小"),
    ("size of Problem", "Problem 的大小"),
    ("size of Result<(), Problem>", "Result<(), Problem> 的大小"),
    ("an error by thiserror", "派生 thiserror 的错误"),
    ("by hand", "手写"),
    ("expansion", "展开后的代码"),
];

pub(crate) fn run() -> Result<(), Failure> {
    for readme in READMES {
        let path = place::root().join(readme.file);
        fs::write(&path, readme.with_table(&fs::read_to_string(&path)?)?)?;
        progress(&format!("wrote {}", readme.file));
    }
    let compile = kept("compile")?;
    for (theme, file) in chart::THEMES {
        fs::write(place::results().join(file), chart::svg(&compile, theme)?)?;
        progress(&format!("wrote {file}"));
    }
    Ok(())
}

impl Readme {
    /// Its text with the table of all rows that a budget holds; the others are in the results.
    fn with_table(&self, text: &str) -> Result<String, Failure> {
        let mut rows: Vec<Row> = Vec::new();
        for command in NAMES {
            rows.extend(kept(command)?.into_iter().filter(|row| row.budget.is_some()));
        }
        for row in &mut rows {
            row.what = (self.name)(&row.what);
            if let Some((peer, _)) = &mut row.peer {
                *peer = (self.name)(peer);
            }
        }
        let parts = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
        let (before, after) = parts.ok_or_else(|| format!("{} has no place for the table", self.file))?;
        Ok(format!("{before}{BEGIN}{}{END}{after}", table(self.head, &rows)))
    }
}

fn in_chinese(what: &str) -> String {
    CHINESE.iter().fold(what.to_owned(), |what, (en, zh)| what.replace(en, zh))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_show_what_was_measured() {
        for readme in READMES {
            let text = fs::read_to_string(place::root().join(readme.file)).expect("it is there").replace("\r\n", "\n");
            let expected = readme.with_table(&text).expect("the results are there");
            assert!(text == expected, "run `cargo run -p benches --release -- readme`");
        }
    }
}
