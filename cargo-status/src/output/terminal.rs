//! Text in a terminal: its width, line breaks and columns.

use core::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthStr;

/// The width if output is not a terminal.
const WIDTH: usize = 80;

/// Titles of pages and headings of their parts.
pub(crate) const HEADING: Style = Style::new().bold();
/// Codes and names.
pub(crate) const NAME: Style = AnsiColor::Cyan.on_default();
/// Less important facts.
pub(crate) const FAINT: Style = Style::new().dimmed();

/// The width of pages: the terminal's, or 80 columns.
pub(crate) fn width() -> usize {
    given_width().unwrap_or(WIDTH)
}

/// The width of the terminal that standard output goes to, or else `COLUMNS`.
pub(crate) fn given_width() -> Option<usize> {
    let terminal = terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0));
    let variable = || std::env::var("COLUMNS").ok()?.parse().ok();
    terminal.or_else(variable).filter(|&columns| columns > 0)
}

/// Breaks a text into lines of at most this width, by the rules of Chinese and English. URLs are not broken.
pub(crate) fn wrap(text: &str, width: usize, first_indent: &str, indent: &str) -> String {
    let options = Options::new(width)
        .initial_indent(first_indent)
        .subsequent_indent(indent)
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::fill(text, options)
}

/// The pieces between possible line breaks, which are spaces and the sides of Chinese characters. URLs and names of headers stay
/// whole, because users copy them.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut pieces = WordSeparator::UnicodeBreakProperties.find_words(line).peekable();
    let mut start = 0;
    Box::new(core::iter::from_fn(move || {
        let mut end = start;
        while let Some(piece) = pieces.next() {
            end += piece.word.len() + piece.whitespace.len();
            let is_ascii = |c: Option<char>| c.is_some_and(|c| c.is_ascii_graphic());
            let goes_on = pieces.peek().is_some_and(|next| is_ascii(next.word.chars().next()));
            if !(goes_on && piece.whitespace.is_empty() && is_ascii(piece.word.chars().next_back())) {
                break;
            }
        }
        let word = (end > start).then(|| Word::from(&line[start..end]));
        start = end;
        word
    }))
}

/// Aligns the cells of rows. The first cell has the color of names.
pub(crate) fn columns(rows: &[Vec<String>]) -> Vec<String> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0);
    let widths: Vec<_> = (0..count).map(width).collect();
    let line = |row: &Vec<String>| {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let blanks = if column + 1 < row.len() { widths[column] - cell.width() + 2 } else { 0 };
            let style = if column == 0 { NAME } else { Style::new() };
            let _ = write!(line, "{style}{cell}{style:#}{:blanks$}", "");
        }
        line
    };
    rows.iter().map(line).collect()
}

/// Ends each line with a line break.
pub(crate) fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}

#[cfg(test)]
mod tests {
    use status_codegen::load::load;
    use status_codegen::options::LoadOptions;
    use status_codegen::source::Source;

    use super::*;

    /// Every text of the built-in catalog, in narrow and in wide terminals.
    #[test]
    fn lines_of_texts() {
        let source = Source::new("codes.toml", include_str!("../input/codes.toml"));
        let catalog = load(source, &LoadOptions::default()).catalog.expect("it obeys every rule");
        let texts = catalog.codes.iter().flat_map(|code| [&code.meaning, &code.remedy]).flatten();
        for text in texts.flat_map(|text| text.as_ref()).flat_map(|text| text.split("\n\n")) {
            for columns in [40, 80, 120] {
                let wrapped = wrap(text, columns, "- ", "  ");
                let joined = wrapped.replace("\n  ", "");
                assert_eq!(joined.replace(' ', ""), format!("- {text}").replace([' ', '\n'], ""), "nothing is lost");
                for line in wrapped.lines() {
                    let is_narrow = line.width() <= columns;
                    let line = line.trim_start_matches([' ', '-']);
                    assert!(!line.starts_with(['，', '。', '、', '；', '：', '！', '？', '）', '”', '》']), "{line}");
                    assert!(!line.ends_with(['（', '“', '《']), "{line}");
                    assert!(is_narrow || words(line).count() == 1, "{columns}: {line}");
                }
            }
        }
    }

    #[test]
    fn what_stays_whole() {
        for (text, expected) in [
            ("see https://example.com/a-b, then", vec!["see ", "https://example.com/a-b, ", "then"]),
            ("见 `x-ratelimit-reset`。再试", vec!["见 ", "`x-ratelimit-reset`。", "再", "试"]),
            ("", vec![]),
        ] {
            let found: Vec<_> = words(text).map(|word| format!("{}{}", word.word, word.whitespace)).collect();
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn columns_of_both_scripts() {
        let rows = [["1", "未找到", "b"], ["22", "ab", "c"]].map(|row| row.map(str::to_owned).to_vec());
        let shown: Vec<_> = columns(&rows).iter().map(|line| anstream::adapter::strip_str(line).to_string()).collect();
        assert_eq!(shown, ["1   未找到  b", "22  ab      c"]);
    }
}
