//! Which Chinese help belongs to which command and option of clap.

use clap::{Arg, Command};

use crate::output::chinese_help::{Argument, Chinese};
use crate::{command, options};

const ROOT: Chinese =
    Chinese { about: "查看、检查和编辑中英双语的码表", details: &[], arguments: options::CHINESE };

/// The command that clap adds.
const HELP: Chinese =
    Chinese { about: "显示这份帮助，或者某个命令的帮助", details: &[], arguments: &[] };

/// The help of a command, or of the program itself.
pub(super) fn of_command(command: &Command) -> Option<&'static Chinese> {
    match command.get_name() {
        env!("CARGO_PKG_NAME") => Some(&ROOT),
        "help" => Some(&HELP),
        name => command::CHINESE.iter().find(|(command, _)| *command == name).map(|(_, chinese)| *chinese),
    }
}

/// The help of an argument; that of `--help` depends on which form is shown.
pub(super) fn of_argument(argument: &Arg, command: &Chinese, is_long: bool) -> Option<String> {
    match argument.get_id().as_str() {
        "help" if is_long => Some("显示帮助（`-h` 只显示摘要）".to_owned()),
        "help" => Some("显示帮助（`--help` 显示全部选项）".to_owned()),
        "version" => Some("显示版本".to_owned()),
        id => find(id, command).map(|argument| match argument.default {
            Some(default) => format!("{} [默认值：{default}]", argument.help),
            None => argument.help.to_owned(),
        }),
    }
}

/// The help of one of an argument's values.
pub(super) fn of_value(value: &str, argument: &Arg, command: &Chinese) -> Option<&'static str> {
    let argument = find(argument.get_id().as_str(), command)?;
    argument.values.iter().find(|(name, _)| *name == value).map(|(_, help)| *help)
}

fn find(id: &str, command: &Chinese) -> Option<&'static Argument> {
    let arguments = command.arguments.iter().chain(options::CHINESE);
    arguments.into_iter().find(|(other, _)| *other == id).map(|(_, argument)| argument)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::Arguments;

    /// Every command, argument and value of clap has a Chinese text, and every Chinese text belongs to one of them.
    #[test]
    fn complete() {
        let mut root = Arguments::command();
        root.build();
        check(&root);
        for command in root.get_subcommands() {
            check(command);
        }
        for (name, _) in command::CHINESE {
            assert!(root.find_subcommand(name).is_some(), "there is no command `{name}`");
        }
    }

    fn check(command: &Command) {
        let name = command.get_name();
        let chinese = of_command(command).unwrap_or_else(|| panic!("`{name}` has no Chinese help"));
        assert_eq!(chinese.details.is_empty(), command.get_long_about().is_none(), "the details of `{name}`");
        for (id, _) in chinese.arguments {
            assert!(command.get_arguments().any(|argument| argument.get_id() == id), "`{name}` has no argument `{id}`");
        }
        for argument in command.get_arguments() {
            let id = argument.get_id();
            let help = of_argument(argument, chinese, true);
            let help = help.unwrap_or_else(|| panic!("`{id}` of `{name}` has no Chinese help"));
            let english = argument.get_help().map(ToString::to_string).unwrap_or_default();
            assert_eq!(help.contains("[默认值："), english.contains("[default: "), "the default of `{id}` of `{name}`");
            for value in argument.get_possible_values().iter().filter(|_| argument.get_action().takes_values()) {
                assert!(value.get_help().is_some(), "`{}` of `{id}` has no help", value.get_name());
                let help = of_value(value.get_name(), argument, chinese);
                assert!(help.is_some(), "`{}` of `{id}` has no Chinese help", value.get_name());
            }
        }
    }
}
