//! Generates catalogs that obey every rule, and breaks a rule in them.

use arbitrary::{Result, Unstructured};
use status_codegen::http;
use status_codegen::value::{Grpc, Language, Log, Retry};

use super::tree::Value;

/// Names that are also used by Rust or by us. Their reasons are all different.
const NAMES: [&str; 32] = [
    "Ok",
    "Err",
    "None",
    "Some",
    "Option",
    "Result",
    "String",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Type",
    "Box",
    "A",
    "B",
    "E",
    "I32",
    "Enum",
    "Static",
    "Lang",
    "HttpStatus",
    "Http2Error",
    "HTTPSError",
    "Entry",
    "Code",
    "StatusError",
    "Error",
    "TryFrom",
    "QuotaExceeded",
    "TruncatedStr",
    "Columns",
    "Cafe404",
];

const ENUM_NAMES: [&str; 8] =
    ["OrderCode", "E", "Option", "Lang", "HttpStatus", "StatusError", "Http2Code", "QuotaExceeded"];

/// The pieces of texts. Most have a meaning in Rust, Markdown or TOML, but are plain text here.
const PIECES: [&str; 36] = [
    "a",
    "word",
    "配额",
    "已用完",
    "，",
    "。",
    "Ω",
    "👩🏽‍💻",
    "🤷🏻‍♀️",
    "1.",
    "404",
    " ",
    "  ",
    "-",
    "--",
    "...",
    "#",
    "+",
    "*",
    "_",
    "`",
    "`x`",
    "``",
    "\"",
    "'",
    "\\",
    "|",
    "<b>",
    "</div>",
    "&amp;",
    "[x](y)",
    "[`Ok`]",
    "$",
    "~~",
    "https://e.x/a_b?c=d",
    "//",
];

const TYPE_URLS: [&str; 4] =
    ["https://errors.example.com/{code}", "https://e.x/{name}", "urn:x:{name}:{code}:{name}", "about:blank"];

/// The tree of a file without errors.
pub(crate) fn catalog(u: &mut Unstructured<'_>) -> Result<Value> {
    let repr = *u.choose(&["u16", "u32", "i32", "str", "http"])?;
    let mut head = Value::table([("name", Value::text(*u.choose(&ENUM_NAMES)?))]);
    match repr {
        "http" => head.set("kind", Value::text("http")),
        "u32" if u.arbitrary()? => {}
        repr => head.set("repr", Value::text(repr)),
    }
    if u.arbitrary()? {
        head.set("language", word(Language::ALL, Language::word, u)?);
        head.set("type_url", Value::text(*u.choose(&TYPE_URLS)?));
        head.set("title", text(u, line)?);
    }
    if repr != "http" && u.arbitrary()? {
        head.set("status", status(u)?);
    }
    if u.arbitrary()? {
        advice(&mut head, u)?;
    }

    let values = values(repr, u)?;
    let mut names = names(u)?;
    let count = u.int_in_range(1..=values.len())?;
    let of_codes: Vec<&str> = names.by_ref().take(count).collect();
    let mut codes = Vec::new();
    let mut retired = Vec::new();
    for (at, value) in values.iter().enumerate() {
        if let Some(name) = of_codes.get(at) {
            codes.push(((*name).to_owned(), code(value, at, &of_codes, repr, &mut names, u)?));
        } else if let Some(name) = names.next() {
            retired.push((name.to_owned(), self::retired(value, &of_codes, u)?));
        }
    }
    let groups = if u.arbitrary()? { groups(repr, &values[..count], u)? } else { Vec::new() };
    let mut root = vec![
        ("catalog".to_owned(), head),
        ("groups".to_owned(), Value::Table(groups)),
        ("codes".to_owned(), Value::Table(codes)),
        ("retired".to_owned(), Value::Table(retired)),
    ];
    let first = u.choose_index(root.len())?;
    root.rotate_left(first);
    Ok(Value::Table(root))
}

fn code<'a>(
    value: &Value,
    at: usize,
    names: &[&str],
    repr: &str,
    others: &mut impl Iterator<Item = &'a str>,
    u: &mut Unstructured<'_>,
) -> Result<Value> {
    let mut code = Value::table([("title", text(u, line)?), ("code", value.clone())]);
    if repr == "http" {
        facts(&mut code, u)?;
    } else if u.arbitrary()? {
        code.set("status", status(u)?);
    }
    if u.ratio(1, 4)? {
        code.set("reason", Value::Text(format!("REASON_{at}")));
    }
    if u.arbitrary()? {
        code.set("message", message(u)?);
    }
    for key in ["meaning", "remedy", "deprecated"] {
        if u.arbitrary()? {
            code.set(key, text(u, paragraphs)?);
        }
    }
    if u.arbitrary()? {
        let count = u.int_in_range(1..=3)?;
        code.set("cases", both(lines(count, u)?, lines(count, u)?));
        code.set("keywords", lines(count, u)?);
        code.set("tags", lines(count, u)?);
    }
    let mut similar = Vec::new();
    for (other, name) in names.iter().enumerate() {
        if other != at && u.ratio(1, 4)? {
            similar.push(((*name).to_owned(), text(u, line)?));
        }
    }
    if !similar.is_empty() {
        code.set("similar", Value::Table(similar));
    }
    if let (true, Some(old)) = (u.ratio(1, 4)?, others.next()) {
        code.set("renamed_from", Value::List(vec![Value::text(old)]));
    }
    if let (true, Some(alias)) = (u.ratio(1, 4)?, others.next()) {
        code.set("aliases", Value::List(vec![Value::text(alias)]));
    }
    if u.arbitrary()? {
        advice(&mut code, u)?;
    }
    Ok(code)
}

fn advice(table: &mut Value, u: &mut Unstructured<'_>) -> Result<()> {
    table.set("retry", word(Retry::ALL, Retry::word, u)?);
    table.set("log", word(Log::ALL, Log::word, u)?);
    table.set("grpc", word(Grpc::ALL, Grpc::word, u)?);
    Ok(())
}

fn facts(code: &mut Value, u: &mut Unstructured<'_>) -> Result<()> {
    for key in ["common", "cacheable", "body"] {
        if u.arbitrary()? {
            code.set(key, Value::Bool(u.arbitrary()?));
        }
    }
    if u.arbitrary()? {
        code.set("origin", Value::text("nginx"));
        code.set("requires", Value::List(vec![Value::text("WWW-Authenticate")]));
        code.set("may", Value::List(vec![Value::text("Retry-After"), Value::text("X-A`|~b")]));
        let mut spec = Value::table([("name", Value::text("RFC 9110")), ("url", Value::text("https://e.x/a(b)#c"))]);
        if u.arbitrary()? {
            spec.set("section", Value::text("15.5.5"));
        }
        code.set("spec", spec);
    }
    Ok(())
}

fn retired(value: &Value, names: &[&str], u: &mut Unstructured<'_>) -> Result<Value> {
    let mut retired = Value::table([("code", value.clone())]);
    if u.arbitrary()? {
        retired.set("replaced_by", Value::text(*u.choose(names)?));
    }
    if u.arbitrary()? {
        retired.set("title", text(u, line)?);
        retired.set("meaning", text(u, paragraphs)?);
        retired.set("remedy", text(u, paragraphs)?);
    }
    Ok(retired)
}

/// One group for all codes, or one per code.
fn groups(repr: &str, codes: &[Value], u: &mut Unstructured<'_>) -> Result<Vec<(String, Value)>> {
    let mut groups = Vec::new();
    for (at, code) in codes.iter().enumerate() {
        let extent = match code {
            Value::Int(code) => ("range", format!("{code}..={code}")),
            Value::Text(code) => ("prefix", code.clone()),
            _ => continue,
        };
        groups
            .push((format!("Group{at}"), Value::table([(extent.0, Value::Text(extent.1)), ("title", text(u, line)?)])));
    }
    if u.arbitrary()? {
        let mut whole = groups.swap_remove(0);
        match repr {
            "str" => whole.1.set("prefix", Value::text("A")),
            "i32" => whole.1.set("range", Value::text("-2147483648..=2147483647")),
            "u32" => whole.1.set("range", Value::text("0..=4294967295")),
            "http" => whole.1.set("range", Value::text("100..=599")),
            _ => whole.1.set("range", Value::text("0..=65535")),
        }
        return Ok(vec![whole]);
    }
    Ok(groups)
}

/// Different codes in random order, none of which is a prefix of another.
fn values(repr: &str, u: &mut Unstructured<'_>) -> Result<Vec<Value>> {
    let count: i64 = u.int_in_range(1..=6)?;
    let (low, high) = match repr {
        "u16" => (0, i64::from(u16::MAX)),
        "u32" => (0, i64::from(u32::MAX)),
        "i32" => (i64::from(i32::MIN), i64::from(i32::MAX)),
        "http" => {
            let known: Vec<u16> = http::all().map(|row| row.0).filter(|number| *number < 600).collect();
            let (first, step) = (u.choose_index(known.len())?, u.int_in_range(1..=10)?);
            // The step may return to numbers that it has already taken.
            let mut numbers: Vec<u16> = known.iter().copied().cycle().skip(first).step_by(step).take(6).collect();
            numbers.truncate(usize::try_from(count).expect("at most six"));
            numbers.sort_unstable();
            numbers.dedup();
            return Ok(numbers.into_iter().map(|number| Value::Int(number.into())).collect());
        }
        _ => {
            let of = |at, c| Value::Text(format!("A{at}{c}"));
            return (0..count).map(|at| Ok(of(at, *u.choose(&["", "-", "_", ".", ":/", "x9"])?))).collect();
        }
    };
    // Close together or far apart, from either end of the range.
    let step = *u.choose(&[1, 7, 300, (high - low) / 8])?;
    let ascending = u.arbitrary()?;
    Ok((0..count).map(|at| Value::Int(if ascending { low + at * step } else { high - at * step })).collect())
}

fn names(u: &mut Unstructured<'_>) -> Result<impl Iterator<Item = &'static str> + use<>> {
    let first = u.choose_index(NAMES.len())?;
    Ok(NAMES.into_iter().cycle().skip(first).take(NAMES.len()))
}

/// A status that an error may have.
fn status(u: &mut Unstructured<'_>) -> Result<Value> {
    let known: Vec<u16> = http::all().map(|row| row.0).filter(|number| (400..600).contains(number)).collect();
    Ok(Value::Int((*u.choose(&known)?).into()))
}

fn word<T: Copy>(all: &[T], word: fn(T) -> &'static str, u: &mut Unstructured<'_>) -> Result<Value> {
    Ok(Value::text(word(*u.choose(all)?)))
}

fn text(u: &mut Unstructured<'_>, one: fn(&mut Unstructured<'_>) -> Result<String>) -> Result<Value> {
    Ok(both(Value::Text(one(u)?), Value::Text(one(u)?)))
}

fn both(zh: Value, en: Value) -> Value {
    Value::table([("zh", zh), ("en", en)])
}

fn lines(count: usize, u: &mut Unstructured<'_>) -> Result<Value> {
    (0..count).map(|_| Ok(Value::Text(line(u)?))).collect::<Result<_>>().map(Value::List)
}

fn line(u: &mut Unstructured<'_>) -> Result<String> {
    let mut out = String::new();
    for _ in 0..u.int_in_range(0..=8)? {
        out.push_str(u.choose(&PIECES)?);
    }
    if out.trim().is_empty() {
        out.push('字');
    }
    Ok(out)
}

fn paragraphs(u: &mut Unstructured<'_>) -> Result<String> {
    let mut out = line(u)?;
    for _ in 0..u.int_in_range(0..=2)? {
        out.push_str(u.choose(&["\n\n", "\n"])?);
        out.push_str(&line(u)?);
    }
    Ok(out)
}

/// Both languages have the same placeholders, but different texts around them.
fn message(u: &mut Unstructured<'_>) -> Result<Value> {
    let count = u.int_in_range(0..=3)?;
    let mut placeholders = Vec::new();
    for _ in 0..count {
        placeholders.push(*u.choose(&["{user}", "{0}", "{_a1}", "{{", "}}", "{{}}"])?);
    }
    let one = |u: &mut Unstructured<'_>| -> Result<Value> {
        let mut out = line(u)?;
        for placeholder in &placeholders {
            out.push_str(placeholder);
            out.push_str(&line(u)?);
        }
        Ok(Value::Text(out))
    };
    Ok(both(one(u)?, one(u)?))
}

/// Replaces a text by any other text.
pub(crate) fn any_text(tree: &mut Value, u: &mut Unstructured<'_>) -> Result<()> {
    let mut leaves = Vec::new();
    collect_texts(tree, &mut leaves);
    let at = u.choose_index(leaves.len())?;
    *leaves[at] = u.arbitrary()?;
    Ok(())
}

fn collect_texts<'a>(value: &'a mut Value, out: &mut Vec<&'a mut String>) {
    match value {
        Value::Text(text) => out.push(text),
        Value::List(list) => list.iter_mut().for_each(|one| collect_texts(one, out)),
        Value::Table(entries) => entries.iter_mut().for_each(|(_, one)| collect_texts(one, out)),
        Value::Int(_) | Value::Bool(_) => {}
    }
}

/// Breaks a rule in one of the codes, and returns the rule's name.
pub(crate) fn break_one_rule(tree: &mut Value, u: &mut Unstructured<'_>) -> Result<&'static str> {
    let codes = tree.get("codes").expect("a catalog has codes").entries();
    let at = u.choose_index(codes.len())?;
    let (name, code) = &mut codes[at];
    let two_texts = |zh: &str, en: &str| both(Value::text(zh), Value::text(en));
    let two_lists = |zh: &str, en: &[&str]| {
        both(Value::List(vec![Value::text(zh)]), Value::List(en.iter().map(|one| Value::text(*one)).collect()))
    };
    let (rule, key, value) = match u.int_in_range(0..=16)? {
        0 => ("missing-key", "title", None),
        1 => ("missing-key", "code", None),
        2 => ("missing-language", "meaning", Some(Value::table([("zh", Value::text("字"))]))),
        3 => ("unknown-key", "tittle", Some(two_texts("字", "word"))),
        4 => ("wrong-type", "code", Some(Value::Bool(true))),
        5 => ("wrong-type", "title", Some(Value::text("word"))),
        6 => ("empty-text", "title", Some(two_texts(" ", "word"))),
        7 => ("duplicate-name", "renamed_from", Some(Value::List(vec![Value::text(name.as_str())]))),
        8 => ("malformed-name", "renamed_from", Some(Value::List(vec![Value::text("old-name")]))),
        9 => ("unknown-similar", "similar", Some(Value::table([("Nowhere", two_texts("字", "word"))]))),
        10 => ("similar-to-itself", "similar", Some(Value::table([(name.as_str(), two_texts("字", "word"))]))),
        11 => ("unknown-word", "retry", Some(Value::text("maybe"))),
        12 => ("cases-differ", "cases", Some(two_lists("字", &["one", "two"]))),
        13 => ("placeholders-differ", "message", Some(two_texts("字", "{word}"))),
        14 => ("several-lines", "title", Some(two_texts("字", "two\nlines"))),
        15 => ("malformed-reason", "reason", Some(Value::text("old-reason"))),
        _ => ("hidden-character", "remedy", Some(two_texts("字", "word\u{202e}"))),
    };
    code.remove(key);
    if let Some(value) = value {
        code.set(key, value);
    }
    Ok(rule)
}
