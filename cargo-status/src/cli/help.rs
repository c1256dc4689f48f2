//! Help in Chinese, in clap's layout. clap's headings are English, and it breaks lines only at spaces, which Chinese lacks.

use core::fmt::Write as _;

use anstyle::Style;
use clap::builder::StyledStr;
use clap::{Arg, Command};
use unicode_width::UnicodeWidthStr as _;

use super::chinese;
use crate::output::chinese_help::Chinese;
use crate::output::language::Languages;
use crate::output::terminal::{given_width, wrap};

/// The width if output is not a terminal, as in clap.
const WIDTH: usize = 100;
/// The indentation of the help of an argument in the long form.
const INDENT: &str = "          ";

/// The command with help in these languages.
pub(super) fn in_languages(mut command: Command, languages: Languages) -> Command {
    if languages == Languages::En {
        return command;
    }
    // This adds `help`, `--help` and `--version`, and the global options to each command.
    command.build();
    let names: Vec<_> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let command = names
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(name, |command| with_help(command, languages)));
    with_help(command, languages)
}

/// Replaces clap's help by texts, one for each form.
fn with_help(command: Command, languages: Languages) -> Command {
    let (short, long) = (help(&command, false, languages), help(&command, true, languages));
    command.help_template("{before-help}").before_help(short).before_long_help(long).term_width(0)
}

fn help(command: &Command, is_long: bool, languages: Languages) -> StyledStr {
    let mut text = chinese::of_command(command).map(|chinese| Help::new(command, chinese, is_long).text());
    if languages == Languages::Both || text.is_none() {
        let mut command = command.clone();
        let english = if is_long { command.render_long_help() } else { command.render_help() };
        let text = text.get_or_insert_default();
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = write!(text, "{}", english.ansi());
    }
    text.unwrap_or_default().into()
}

/// Writes the help of a command.
struct Help<'a> {
    command: &'a Command,
    chinese: &'static Chinese,
    is_long: bool,
    width: usize,
    text: String,
}

impl<'a> Help<'a> {
    fn new(command: &'a Command, chinese: &'static Chinese, is_long: bool) -> Self {
        Self { command, chinese, is_long, width: given_width().unwrap_or(WIDTH), text: String::new() }
    }

    fn text(mut self) -> String {
        self.paragraph(self.chinese.about);
        if self.is_long {
            for paragraph in self.chinese.details {
                self.text.push('\n');
                self.paragraph(paragraph);
            }
        }
        let _ = write!(self.text, "\n{}\n", usage(&self.command.clone().render_usage()));
        self.commands();
        let (positional, options): (Vec<_>, Vec<_>) =
            self.command.get_arguments().filter(|argument| self.is_shown(argument)).partition(|a| a.is_positional());
        let (global, own): (Vec<_>, Vec<_>) = options.into_iter().partition(|a| a.get_help_heading().is_some());
        self.arguments("参数：", &positional);
        self.arguments("选项：", &own);
        self.arguments("全局选项：", &global);
        if let Some(examples) = self.command.get_after_help() {
            let examples = examples.to_string();
            let _ = write!(self.text, "\n{}\n", examples.replacen("Examples:", "示例：", 1));
        }
        self.text
    }

    fn is_shown(&self, argument: &Arg) -> bool {
        !argument.is_hide_set()
            && if self.is_long { !argument.is_hide_long_help_set() } else { !argument.is_hide_short_help_set() }
    }

    fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.text, "{}", wrap(text, self.width, "", ""));
    }

    fn heading(&mut self, text: &str) {
        let header = self.command.get_styles().get_header();
        let _ = write!(self.text, "\n{header}{text}{header:#}\n");
    }

    /// A list of the commands.
    fn commands(&mut self) {
        // `help` has all commands as its own.
        let commands = self.command.get_subcommands().filter(|_| self.command.get_name() != "help");
        let rows: Vec<_> = commands
            .filter_map(|command| {
                Some((styled(command.get_name(), self.literal()), chinese::of_command(command)?.about.to_owned()))
            })
            .collect();
        if !rows.is_empty() {
            self.heading("命令：");
            self.columns(&rows);
        }
    }

    /// Arguments with their help, which is in a second column or, in the long form, in lines below.
    fn arguments(&mut self, heading: &str, arguments: &[&Arg]) {
        if arguments.is_empty() {
            return;
        }
        self.heading(heading);
        let names = arguments.iter().map(|argument| name(argument, self.literal()));
        let rows: Vec<_> = names.zip(arguments.iter().map(|argument| self.help(argument))).collect();
        if !self.is_long {
            return self.columns(&rows);
        }
        for (at, (name, help)) in rows.iter().enumerate() {
            let separator = if at == 0 { "" } else { "\n" };
            let _ = writeln!(self.text, "{separator}  {name}");
            for line in help.lines() {
                self.text += wrap(line, self.width, INDENT, &format!("{INDENT}  ")).trim_end();
                self.text.push('\n');
            }
        }
    }

    /// The help of an argument with its values and its default.
    fn help(&self, argument: &Arg) -> String {
        let mut help = chinese::of_argument(argument, self.chinese, self.is_long).unwrap_or_default();
        let values: Vec<_> = argument.get_possible_values();
        let values: Vec<_> = values.iter().filter(|_| argument.get_action().takes_values()).collect();
        let defaults: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !values.is_empty() && self.is_long {
            help += "\n\n可选值：";
            for value in &values {
                let name = value.get_name();
                let text = chinese::of_value(name, argument, self.chinese).unwrap_or_default();
                let _ = write!(help, "\n- {}：{text}", styled(name, self.literal()));
            }
        } else if !values.is_empty() {
            let names: Vec<_> = values.iter().map(|value| value.get_name()).collect();
            let _ = write!(help, " [可选值：{}]", names.join("、"));
        }
        if !defaults.is_empty() && argument.get_action().takes_values() {
            let _ = write!(help, "{}[默认值：{}]", if self.is_long { "\n\n" } else { " " }, defaults.join(" "));
        }
        help
    }

    /// Two columns, the second of which may take several lines.
    fn columns(&mut self, rows: &[(String, String)]) {
        let widths = rows.iter().map(|(name, _)| visible_width(name));
        let indent = widths.max().unwrap_or(0) + 4;
        for (name, text) in rows {
            let blanks = indent - visible_width(name) - 2;
            let first = format!("  {name}{:blanks$}", "");
            let text = wrap(text, self.width.saturating_sub(indent), "", "");
            let _ = writeln!(self.text, "{first}{}", text.replace('\n', &format!("\n{:indent$}", "")));
        }
    }

    fn literal(&self) -> Style {
        *self.command.get_styles().get_literal()
    }
}

/// The usage line of clap with a Chinese heading.
pub(super) fn usage(english: &StyledStr) -> String {
    let text = english.ansi().to_string();
    let Some((before, after)) = text.split_once("Usage:") else { return text };
    // No space follows a full-width colon.
    format!("{before}用法：{}", after.replacen(' ', "", 1))
}

/// For example `-h, --help` or `    --catalog <FILE>`.
fn name(argument: &Arg, literal: Style) -> String {
    // `--catalog <FILE>`, or a placeholder alone.
    let text = argument.to_string();
    if argument.is_positional() {
        return text;
    }
    let short =
        argument.get_short().map_or_else(|| "    ".to_owned(), |short| styled(&format!("-{short}"), literal) + ", ");
    match text.split_once(' ') {
        Some((long, value)) => format!("{short}{} {value}", styled(long, literal)),
        None => short + &styled(&text, literal),
    }
}

fn styled(text: &str, style: Style) -> String {
    format!("{style}{text}{style:#}")
}

fn visible_width(text: &str) -> usize {
    anstream::adapter::strip_str(text).to_string().width()
}
