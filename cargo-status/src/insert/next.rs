//! Finds an unused code.

use std::collections::HashSet;

use status_codegen::catalog::{Catalog, Group};
use status_codegen::value::{CodeValue, GroupRange};

/// The number of digits after the prefix of a text code if no other code determines it.
const DIGITS: usize = 2;

/// The code after the greatest one of the group or catalog, without using a released or retired one. If there is none
/// up to the end of the range, the first unused code in it; `None` if all codes are used.
///
/// ```
/// use status_codegen::load::load;
/// use status_codegen::options::LoadOptions;
/// use status_codegen::source::Source;
/// use status_codegen::value::CodeValue;
///
/// let source = Source::new("codes.toml", r#"
///     [catalog]
///     name = "OrderCode"
///     [codes.OutOfStock]
///     code = 10111
///     title = { zh = "库存不足", en = "Out of stock" }
///     [retired.OldCoupon]
///     code = 10112
/// "#);
/// let catalog = load(source, &LoadOptions::default()).catalog.expect("the catalog obeys every rule");
/// assert_eq!(cargo_status::insert::next::next_code(&catalog, None), Some(CodeValue::Int(10113)));
/// ```
pub fn next_code(catalog: &Catalog, group: Option<&Group>) -> Option<CodeValue> {
    let codes = catalog.codes.iter().map(|code| &code.code);
    let taken: HashSet<&CodeValue> = codes.chain(catalog.retired.iter().map(|retired| &retired.code)).collect();
    match (catalog.repr.range(), group.map(|group| &group.range)) {
        (Some(range), None) => next_number(&taken, *range.start(), *range.end()),
        (Some(_), Some(GroupRange::Range(range))) => next_number(&taken, *range.start(), *range.end()),
        (None, Some(GroupRange::Prefix(prefix))) => next_text(&taken, prefix),
        (None, None) => {
            let greatest = taken.iter().filter_map(|code| text(code)).max()?;
            next_text(&taken, greatest.trim_end_matches(|c: char| c.is_ascii_digit()))
        }
        _ => None,
    }
}

fn next_number(taken: &HashSet<&CodeValue>, start: i64, end: i64) -> Option<CodeValue> {
    let numbers = taken.iter().filter_map(|code| match code {
        CodeValue::Int(number) => Some(*number),
        CodeValue::Str(_) => None,
    });
    let after = numbers.filter(|number| (start..=end).contains(number)).max().map_or(start, |greatest| greatest + 1);
    (after..=end).chain(start..=end).map(CodeValue::Int).find(|code| !taken.contains(code))
}

/// A text code with as many digits as the others.
fn next_text(taken: &HashSet<&CodeValue>, prefix: &str) -> Option<CodeValue> {
    let digits = |code: &&&CodeValue| -> Option<String> {
        let digits = text(code)?.strip_prefix(prefix)?;
        (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.to_owned())
    };
    let numbered: Vec<_> = taken.iter().filter_map(|code| digits(&code)).collect();
    let longest = taken.iter().filter_map(|code| text(code)).map(str::len).max().unwrap_or(0);
    let others = longest.checked_sub(prefix.len()).filter(|&width| width > 0).unwrap_or(DIGITS);
    let width = numbered.iter().map(String::len).max().unwrap_or(others);
    let after =
        numbered.iter().filter_map(|digits| digits.parse::<u64>().ok()).max().map_or(1, |most| most.saturating_add(1));
    let end = 10_u64.checked_pow(u32::try_from(width).ok()?)?;
    // There are `taken.len()` codes in use, so one more candidate than that is enough to find an unused one.
    let enough = u64::try_from(taken.len()).ok()?;
    let candidates = (after..end).chain(1..end.min(enough + 2));
    candidates.map(|number| CodeValue::Str(format!("{prefix}{number:0width$}"))).find(|code| !taken.contains(code))
}

fn text(code: &CodeValue) -> Option<&str> {
    match code {
        CodeValue::Str(text) => Some(text),
        CodeValue::Int(_) => None,
    }
}
