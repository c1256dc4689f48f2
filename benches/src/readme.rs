//! Writes the measured tables into the READMEs of this package, in both languages, with a reason for each budget that is exceeded.

use core::fmt::Write as _;
use std::fs;

use crate::report::{Labels, Row, Unit, kept, progress, table};
use crate::{Failure, chart, place, report};

/// The comments around the generated part of a README.
const BEGIN: &str = "<!-- measured: written by `cargo run -p benches --release -- readme` -->\n";
const END: &str = "<!-- end of the measured part -->\n";

/// The commands whose results are shown, each with the heading of its table in English and Chinese.
const SECTIONS: [(&str, [&str; 2]); 6] = [
    ("compile", ["Compile time", "编译时间"]),
    ("derive", ["Error types", "错误类型"]),
    ("runtime", ["Look-ups", "查找"]),
    ("response", ["Responses", "响应"]),
    ("size", ["Size", "体积"]),
    ("cli", ["Command line", "命令行"]),
];

/// A README, and the words of its tables.
struct Readme {
    file: &'static str,
    /// The index of its language in headings and reasons.
    lang: usize,
    labels: Labels,
    colon: &'static str,
    /// The heading of the list of reasons.
    exceeded: &'static str,
    /// Parts of the names in the results, and what they are called here; longer parts come first.
    names: &'static [(&'static str, &'static str)],
}

const READMES: [Readme; 2] = [
    Readme {
        file: "benches/README.md",
        lang: 0,
        labels: report::ENGLISH,
        colon: ": ",
        exceeded: "Exceeded budgets",
        names: ENGLISH,
    },
    Readme {
        file: "benches/README.zh-CN.md",
        lang: 1,
        labels: Labels {
            head: ["项目", "单位", "status-core", "对照", "比值", "预算", "达标"],
            unit: unit_in_chinese,
            parentheses: ["（", "）"],
        },
        colon: "：",
        exceeded: "超出的预算",
        names: CHINESE,
    },
];

const ENGLISH: &[(&str, &str)] = &[
    (", allocations", ""),
    ("error type, 1,000 variants", "check of 1,000 variants"),
    ("numbers", "numbers as codes"),
    ("cold build with everything by default", "cold build with the default features"),
    ("re-check", "check after an edit"),
    ("10,000 codes against 1,000", "10,000 codes ÷ 1,000 codes"),
    ("10,000 codes: ", "catalog of 10,000 codes: "),
    ("equality with a number", "comparison with a number"),
    ("language", "language from `Accept-Language`"),
    ("title, English", "response with a title, English"),
    ("title, Chinese", "response with a title, Chinese"),
    ("detail, English", "response with a detail, English"),
    ("detail, Chinese", "response with a detail, Chinese"),
    (
        "stripped program, for size that shows one status",
        "stripped program, optimized for size, that prints one status",
    ),
    ("stripped program that shows one status", "stripped program that prints one status"),
    ("size of HttpStatus", "value of `HttpStatus`"),
    ("size of Option<HttpStatus>", "value of `Option<HttpStatus>`"),
    ("size of a catalog's enum, u32", "value of a catalog's enum, `u32`"),
    ("size of Option of a catalog's enum, u32", "value of `Option` of a catalog's enum, `u32`"),
    ("size of an error by StatusError", "value of an error that derives `StatusError`"),
    ("an error by thiserror", "with thiserror"),
    ("by hand", "serde by hand"),
    ("expansion", "expanded code"),
    ("thiserror-strum", "thiserror + strum"),
];

const CHINESE: &[(&str, &str)] = &[
    (", allocations", ""),
    ("error type, 1,000 variants, ", "检查 1,000 个变体，"),
    ("numbers", "以数字为错误码"),
    ("codes without placeholders", "码表中的错误码，没有占位符"),
    ("codes with one placeholder", "码表中的错误码，一个占位符"),
    ("codes with two placeholders", "码表中的错误码，两个占位符"),
    ("custom messages with two fields", "自定义消息，两个字段"),
    ("cold build without features", "冷编译，不启用 feature"),
    ("cold build with `derive`", "冷编译，只启用 `derive`"),
    ("cold build with everything by default", "冷编译，默认 feature"),
    ("re-check in release", "改动后检查，release"),
    ("re-check", "改动后检查"),
    (", 10,000 codes against 1,000", "，10,000 个错误码 ÷ 1,000 个错误码"),
    (", 1,000 codes", "，1,000 个错误码"),
    (", 10,000 codes", "，10,000 个错误码"),
    ("10,000 codes: ", "10,000 个错误码的码表："),
    ("HttpStatus: ", "HttpStatus："),
    ("number to code", "按数字查找"),
    ("name to code", "按名字查找"),
    ("code to name", "取名字"),
    ("code to status", "取 HTTP 状态码"),
    ("English title", "取英文标题"),
    ("Chinese title", "取中文标题"),
    ("language", "由 `Accept-Language` 选择语言"),
    ("title, English", "只有标题的英文响应"),
    ("title, Chinese", "只有标题的中文响应"),
    ("detail, English", "带详情的英文响应"),
    ("detail, Chinese", "带详情的中文响应"),
    ("stripped program, for size that shows one status", "去掉符号、为体积优化的程序，打印一个状态码"),
    ("stripped program that shows one status", "去掉符号的程序，打印一个状态码"),
    ("size of HttpStatus", "`HttpStatus` 的值"),
    ("size of Option<HttpStatus>", "`Option<HttpStatus>` 的值"),
    ("size of a catalog's enum, u32", "码表枚举的值，`u32`"),
    ("size of Option of a catalog's enum, u32", "码表枚举放进 `Option` 的值，`u32`"),
    ("size of an error by StatusError", "派生 `StatusError` 的错误的值"),
    ("an error by thiserror", "thiserror"),
    ("by hand", "手写 serde"),
    ("expansion", "宏展开后的代码"),
    ("thiserror-strum", "thiserror + strum"),
];

/// Why a budget is exceeded: the name of the row in the results, the name of what it is compared with, and the reason.
const REASONS: &[(&str, &str, [&str; 2])] = &[
    (
        "cold build with `derive`",
        "thiserror",
        [
            "Both sides compile syn, which takes the same time. status-core takes 0.4 s more, because it re-exports the macros \
             and therefore waits for them.",
            "两边编译 syn 的时间相同。status-core 要再导出宏，必须等宏编译完，所以多出 0.4 秒。",
        ],
    ),
    (
        "cold build with everything by default",
        "http + strum + thiserror",
        [
            "The reason above applies, too. In addition, status-codegen takes 2.4 s to compile, in parallel with syn.",
            "除上一条以外，status-codegen 还要编译 2.4 秒，与 syn 并行。",
        ],
    ),
    (
        "re-check, 1,000 codes",
        "expansion",
        [
            "The macro takes half of the time, because cargo does not optimize macros by default. A third of this half goes into \
             parsing TOML, and another third into generating documentation. With optimized macros, the ratio is 1.23.",
            "宏占了一半时间，因为 cargo 默认不优化宏。其中解析 TOML 占三分之一，生成文档占三分之一。宏开启优化后，比值是 1.23。",
        ],
    ),
    (
        "re-check in release, 1,000 codes",
        "expansion",
        ["By default, cargo does not optimize macros in release builds either.", "release 构建默认同样不优化宏。"],
    ),
    (
        "re-check in release, 10,000 codes against 1,000",
        "",
        [
            "The constant `ALL` contains all codes, and rustc compares each of them with all discriminants. Without incremental \
             compilation, it does so twice. strum's `VariantArray` has the same cost.",
            "常量 `ALL` 包含全部错误码，rustc 把每一个都与全部判别值比较一遍；没有增量编译时要做两遍。strum 的 `VariantArray` 也有这项开销。",
        ],
    ),
    ("10,000 codes: Display", "strum", ["The difference is 2 of 136 instructions.", "相差 2 条指令，总共 136 条。"]),
];

pub(crate) fn run() -> Result<(), Failure> {
    for readme in READMES {
        let path = place::root().join(readme.file);
        fs::write(&path, readme.with_results(&fs::read_to_string(&path)?)?)?;
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
    /// The text of the README with a table for each command and the reasons below; rows without a budget are left to the JSON files.
    fn with_results(&self, text: &str) -> Result<String, Failure> {
        let mut written = String::new();
        let mut reasons = String::new();
        for (command, headings) in SECTIONS {
            let rows: Vec<_> = kept(command)?.into_iter().filter(|row| row.budget.is_some()).collect();
            for row in rows.iter().filter(|row| row.is_met() == Some(false)) {
                let reason =
                    reason(row).ok_or_else(|| format!("`{}` exceeds its budget without a reason", row.what))?;
                let Row { what, peer, .. } = self.named(row);
                let [open, close] = self.labels.parentheses;
                let peer = peer.map(|(name, _)| [open, &name, close].concat()).unwrap_or_default();
                let _ = writeln!(reasons, "- **{what}**{peer}{}{}", self.colon, reason[self.lang]);
            }
            let rows: Vec<_> = rows.iter().map(|row| self.named(row)).collect();
            let _ = write!(written, "\n### {}\n\n{}", headings[self.lang], table(&self.labels, &rows));
        }
        if !reasons.is_empty() {
            let _ = write!(written, "\n### {}\n\n{reasons}", self.exceeded);
        }
        let parts = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
        let (before, after) = parts.ok_or_else(|| format!("{} lacks the comments around the tables", self.file))?;
        Ok(format!("{before}{BEGIN}{written}\n{END}{after}"))
    }

    /// The row with the names of this README.
    fn named(&self, row: &Row) -> Row {
        let name = |name: &str| self.names.iter().fold(name.to_owned(), |name, (part, here)| name.replace(part, here));
        Row { what: name(&row.what), peer: row.peer.as_ref().map(|(peer, value)| (name(peer), *value)), ..row.clone() }
    }
}

const fn unit_in_chinese(unit: Unit) -> &'static str {
    match unit {
        Unit::Seconds => "秒",
        Unit::Milliseconds => "毫秒",
        Unit::Nanoseconds => "纳秒",
        Unit::Instructions => "指令",
        Unit::Allocations => "次分配",
        Unit::Bytes => "字节",
        Unit::Mebibytes => "MiB",
        Unit::Times => "倍",
    }
}

fn reason(row: &Row) -> Option<[&'static str; 2]> {
    let peer = row.peer.as_ref().map_or("", |(name, _)| name);
    REASONS.iter().find(|(what, than, _)| *what == row.what && *than == peer).map(|(_, _, reason)| *reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_show_the_results() {
        for readme in READMES {
            let text =
                fs::read_to_string(place::root().join(readme.file)).expect("the README exists").replace("\r\n", "\n");
            let expected = readme.with_results(&text).expect("each exceeded budget has a reason");
            assert!(text == expected, "run `cargo run -p benches --release -- readme`");
        }
    }

    #[test]
    fn reasons_belong_to_exceeded_budgets() {
        let rows: Vec<_> =
            SECTIONS.iter().flat_map(|(command, _)| kept(command).expect("the results can be read")).collect();
        for (what, peer, _) in REASONS {
            let is_exceeded = |row: &Row| {
                row.what == *what
                    && row.peer.as_ref().map_or("", |(name, _)| name) == *peer
                    && row.is_met() == Some(false)
            };
            assert!(rows.iter().any(is_exceeded), "`{what}` no longer exceeds its budget");
        }
    }

    #[test]
    fn rows_have_different_names() {
        for readme in READMES {
            for (command, _) in SECTIONS {
                let mut names = Vec::new();
                for row in kept(command).expect("the results can be read").iter().filter(|row| row.budget.is_some()) {
                    let Row { what, peer, unit, .. } = readme.named(row);
                    let name = (what, peer.map(|(name, _)| name), unit.name());
                    assert!(!names.contains(&name), "{name:?}");
                    names.push(name);
                }
            }
        }
    }
}
