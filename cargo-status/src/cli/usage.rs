//! Usage errors in Chinese, formatted from the same facts as clap's English errors.

use core::error::Error as _;
use core::fmt::Write as _;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::help;
use crate::output::language::Languages;
use crate::output::message::Message;
use crate::output::outcome::{ERROR, headline};

/// The error in these languages, as printed.
pub(super) fn in_languages(error: &Error, languages: Languages) -> String {
    let english = || error.render().ansi().to_string();
    match languages {
        Languages::En => english(),
        Languages::Zh => chinese(error),
        Languages::Both => format!("{}\n{}", chinese(error), english()),
    }
}

fn chinese(error: &Error) -> String {
    let mut text = headline(ERROR.zh, &message(error));
    let tips = tips(error);
    if !tips.is_empty() {
        text.push('\n');
    }
    for tip in tips {
        let _ = write!(text, "\n  提示：{tip}");
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let _ = write!(text, "\n\n{}", help::usage(usage));
    }
    text + "\n\n更多信息见 `--help`。\n"
}

/// The headline.
fn message(error: &Error) -> String {
    let argument = string(error, ContextKind::InvalidArg);
    let value = string(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::ArgumentConflict => conflict(argument, error.get(ContextKind::PriorArg)),
        ErrorKind::InvalidValue if value.is_empty() => {
            format!("`{argument}` 缺少值{}", list("可选值", error.get(ContextKind::ValidValue)))
        }
        ErrorKind::InvalidValue => {
            format!("`{argument}` 的值 `{value}` 无效{}", list("可选值", error.get(ContextKind::ValidValue)))
        }
        ErrorKind::ValueValidation => {
            let reason = error.source().map(|source| match source.downcast_ref::<Message>() {
                Some(message) => message.texts().zh,
                None => format!("`{source}`"),
            });
            format!("`{argument}` 的值 `{value}` 无效：{}", reason.unwrap_or_default())
        }
        ErrorKind::TooManyValues => format!("`{argument}` 不接受值 `{value}`"),
        ErrorKind::UnknownArgument if argument.starts_with('-') => format!("没有选项 `{argument}`"),
        ErrorKind::UnknownArgument => format!("多余的参数 `{argument}`"),
        ErrorKind::InvalidSubcommand => format!("没有命令 `{}`", string(error, ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => {
            let missing = strings(error.get(ContextKind::InvalidArg));
            format!("缺少必需的参数：\n  {}", missing.join("\n  "))
        }
        ErrorKind::MissingSubcommand => {
            format!("缺少命令{}", list("可用的命令", error.get(ContextKind::ValidSubcommand)))
        }
        ErrorKind::InvalidUtf8 => "参数不是有效的 UTF-8".to_owned(),
        other => format!("命令行有误：`{other}`"),
    }
}

fn conflict(argument: &str, prior: Option<&ContextValue>) -> String {
    match strings(prior).as_slice() {
        [same] if same == argument => format!("`{argument}` 只能使用一次"),
        [] => format!("`{argument}` 不能和其他参数一起使用"),
        others => {
            let others: Vec<_> = others.iter().map(|other| format!("`{other}`")).collect();
            format!("`{argument}` 不能和 {} 一起使用", others.join("、"))
        }
    }
}

/// What the user may have meant.
fn tips(error: &Error) -> Vec<String> {
    let similar = [
        ("命令", ContextKind::SuggestedSubcommand),
        ("选项", ContextKind::SuggestedArg),
        ("值", ContextKind::SuggestedValue),
    ];
    let mut tips: Vec<_> = similar
        .into_iter()
        .filter_map(|(noun, kind)| {
            let names: Vec<_> = strings(error.get(kind)).iter().map(|name| format!("`{name}`")).collect();
            (!names.is_empty()).then(|| format!("有相近的{noun} {}", names.join("、")))
        })
        .collect();
    if let Some(ContextValue::StyledStrs(others)) = error.get(ContextKind::Suggested) {
        tips.extend(others.iter().map(|other| tip(&other.to_string())));
    }
    tips
}

/// A tip that clap has only as an English sentence.
fn tip(english: &str) -> String {
    let quoted: Vec<_> = english.split('\'').skip(1).step_by(2).collect();
    match quoted.as_slice() {
        [value, form] if english.starts_with("to pass ") => format!("要把 `{value}` 作为值，请写 `{form}`"),
        [option] if english.ends_with(" exists") => format!("可以写 `{option}`"),
        [command, ..] if english.starts_with("subcommand ") => {
            format!("要用命令 `{command}`，请去掉前面的 `--`")
        }
        _ => format!("`{english}`"),
    }
}

/// For example `[可选值：zh、en、both]` on a line below.
fn list(heading: &str, values: Option<&ContextValue>) -> String {
    let values = strings(values);
    if values.is_empty() { String::new() } else { format!("\n  [{heading}：{}]", values.join("、")) }
}

fn string(error: &Error, kind: ContextKind) -> &str {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text,
        _ => "",
    }
}

fn strings(value: Option<&ContextValue>) -> Vec<String> {
    match value {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
