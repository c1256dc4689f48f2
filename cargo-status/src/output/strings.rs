//! Labels of pages and changes: both languages of each beside each other.

use status_codegen::finding::Severity;
use status_codegen::text::bilingual::Bilingual;

/// Declares `Strings`, the labels of one language, and `STRINGS`, those of both.
macro_rules! strings {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $zh:expr, $en:expr;)*) => {
        /// The labels of one language.
        pub(crate) struct Strings {
            $($(#[$doc])* pub(crate) $name: $type,)*
        }

        pub(crate) const STRINGS: Bilingual<Strings> =
            Bilingual { zh: Strings { $($name: $zh,)* }, en: Strings { $($name: $en,)* } };
    };
}

strings! {
    deprecated: &'static str = "已弃用", "Deprecated";
    retired: &'static str = "已停用，名字和错误码不能再用。", "Retired. The name and code cannot be reused.";
    /// With the code and name of the replacement.
    instead: fn(&str) -> String = |code| format!("改用 {code}。"), |code| format!("Use {code} instead.");
    /// With the names.
    old_names: fn(&str) -> String = |names| format!("曾用名：{names}"), |names| format!("Formerly {names}");
    /// With the aliases.
    aliases: fn(&str) -> String = |names| format!("别名：{names}"), |names| format!("Also called {names}");
    group: &'static str = "分组", "Group";
    log: &'static str = "日志级别", "Log level";
    example: &'static str = "示例", "Example";
    severity: fn(Severity) -> &'static str =
        |severity| match severity {
            Severity::Error => "错误：`include_codes!` 和 `cargo status check` 都会报错",
            Severity::Warning => "警告：`cargo status check` 会报告，`include_codes!` 不检查",
        },
        |severity| match severity {
            Severity::Error => "Error: `include_codes!` and `cargo status check` reject the catalog",
            Severity::Warning => "Warning: reported by `cargo status check`, ignored by `include_codes!`",
        };

    no_changes: &'static str = "没有改动", "no changes";
    code: &'static str = "错误码", "code";
    name: &'static str = "名字", "name";
    change: &'static str = "改动", "change";
    changes_breaking: &'static str = "不兼容的改动", "Breaking changes";
    changes_others: &'static str = "其他改动", "Other changes";
    changes_added: &'static str = "新增", "Added";
    changes_deprecated: &'static str = "弃用", "Deprecated";
    changes_renamed: &'static str = "改名", "Renamed";
    changes_retired: &'static str = "停用", "Retired";
    changes_texts: &'static str = "文本", "Texts";
    change_gone: &'static str = "没有停用就删除了", "removed without being retired";
    change_revived: &'static str = "停用之后又重新使用", "reused after it was retired";
    change_added: &'static str = "新增", "added";
    change_deprecated: &'static str = "弃用", "deprecated";
    change_retired: &'static str = "停用", "retired";
    /// In place of a list of placeholders.
    change_no_placeholders: &'static str = "无", "none";
    /// With the number of breaking changes.
    changes_count: fn(usize) -> String =
        |count| match count {
            0 => "没有不兼容的改动".to_owned(),
            _ => format!("{count} 处不兼容的改动"),
        },
        |count| match count {
            0 => "no breaking changes".to_owned(),
            1 => "1 breaking change".to_owned(),
            _ => format!("{count} breaking changes"),
        };
    /// With the number before and after, as `10210 → 10211`.
    change_number: fn(&str) -> String = |what| format!("错误码 {what}"), |what| format!("code {what}");
    /// With the name before and after.
    change_name: fn(&str) -> String = |what| format!("名字 {what}"), |what| format!("name {what}");
    /// The same for an old name that is no longer found.
    change_name_lost: fn(&str) -> String =
        |what| format!("名字 {what}，没有写 `renamed_from`"),
        |what| format!("name {what}, without `renamed_from`");
    /// With the status before and after.
    change_status: fn(&str) -> String = |what| format!("HTTP 状态码 {what}"), |what| format!("status {what}");
    /// With the placeholders before and after.
    change_placeholders: fn(&str) -> String = |what| format!("占位符 {what}"), |what| format!("placeholders {what}");
    /// With the name of the replacement.
    change_replaced: fn(&str) -> String =
        |what| format!("停用，改用 {what}"),
        |what| format!("retired, replaced by {what}");
}
