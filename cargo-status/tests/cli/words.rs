//! Words in the wrong language.

/// Names that are the same in both languages.
const NAMES: [&str; 11] =
    ["GitHub", "Git", "HTTP", "JSON", "Markdown", "Rust", "Schema", "UTF-8", "draft-07", "rustc", "status-core"];

/// The Latin words of a Chinese transcript that are not code: outside of backticks, examples, usage lines, paths, options,
/// placeholders, and the names in the first column of a list.
pub(crate) fn latin_in_chinese(transcript: &str) -> Vec<String> {
    let mut stray = Vec::new();
    // A quotation may go on in the next line.
    let lines: Vec<_> = prose(transcript, "示例：").filter(|line| !line.starts_with("用法：")).collect();
    for line in outside_of_backticks(&lines.join("\n")).lines() {
        let line = without_values(line);
        let row = line.trim_start();
        let text = match row.split_once("  ") {
            Some((first, second)) if first.is_ascii() => second,
            // A value: `- zh：中文`.
            _ => row.strip_prefix("- ").and_then(|value| value.split_once('：')).map_or(row, |(_, text)| text),
        };
        let words = text.split(|c: char| !c.is_ascii_graphic());
        stray.extend(words.map(|word| word.trim_end_matches(']')).filter(|word| !is_code(word)).map(str::to_owned));
    }
    stray
}

/// The Chinese characters of an English transcript outside of quotations and examples.
pub(crate) fn chinese_in_english(transcript: &str) -> Vec<String> {
    let lines = prose(transcript, "Examples:");
    let quoted = |line: &str| line.split(['`', '\'']).step_by(2).collect::<Vec<_>>().join(" ");
    lines.map(quoted).filter(|line| line.chars().any(is_chinese)).collect()
}

/// The lines that the program wrote as sentences.
fn prose<'a>(transcript: &'a str, examples: &'a str) -> impl Iterator<Item = &'a str> {
    let lines = transcript.lines().skip(1).filter(|line| !line.starts_with("---"));
    lines.take_while(move |line| *line != examples)
}

fn outside_of_backticks(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join("，")
}

/// Without lists of values, such as `[可选值：zh、en、both]`.
fn without_values(line: &str) -> String {
    let mut line = line.to_owned();
    for heading in ["[可选值：", "[可用的命令："] {
        if let Some(start) = line.find(heading) {
            let end = line[start..].find(']').map_or(line.len(), |end| start + end + 1);
            line.replace_range(start..end, "");
        }
    }
    for default in ["[默认值：human]", "[默认值：auto]"] {
        line = line.replace(default, "");
    }
    line
}

fn is_code(word: &str) -> bool {
    let has_letter = word.contains(|c: char| c.is_ascii_alphabetic());
    let is_path = word.trim_matches('.').contains(['.', '/']);
    !has_letter || word.starts_with(['-', '<', '[']) || is_path || NAMES.contains(&word)
}

fn is_chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
        || ('\u{3000}'..='\u{303f}').contains(&c)
        || ('\u{ff00}'..='\u{ff60}').contains(&c)
}

#[test]
fn samples() {
    let latin = |text: &str| latin_in_chinese(&format!("$ cargo status\n{text}"));
    for text in [
        "错误：没有选项 `--foo`",
        "用法：cargo status [OPTIONS] <COMMAND>",
        "codes.toml：没有发现问题",
        "  check     检查码表",
        "      --output <FILE>  输出文件 [默认值：标准输出]",
        "          - zh：中文",
        "          [默认值：human]",
        "  [可选值：zh、en、both]",
        "示例：\n  cargo status list",
        "--- exit code 1",
    ] {
        assert!(latin(text).is_empty(), "{text}: {:?}", latin(text));
    }
    for (text, word) in [
        ("error: 没有选项", "error:"),
        ("没有选项 foo", "foo"),
        ("  check     检查 catalog", "catalog"),
        ("      --output <FILE>  Output 文件", "Output"),
        ("          - zh：Chinese", "Chinese"),
        ("  Print", "Print"),
    ] {
        assert_eq!(latin(text), [word], "{text}");
    }
    let chinese = |text: &str| chinese_in_english(&format!("$ cargo status 限流\n{text}")).len();
    assert_eq!(chinese("error: unknown value `限流` and '限流'"), 0);
    assert_eq!(chinese("Examples:\n  cargo status explain 限流"), 0);
    assert_eq!(chinese("error: 没有选项"), 1);
    assert_eq!(chinese("run `a`，then `b`"), 1);
}
