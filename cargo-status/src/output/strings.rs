//! Labels of pages and changes, in both languages.

use status_codegen::finding::Severity;
use status_codegen::text::bilingual::Bilingual;

/// The labels of one language.
pub(crate) struct Strings {
    pub(crate) deprecated: &'static str,
    pub(crate) retired: &'static str,
    /// With the code and name that are used instead.
    pub(crate) instead: fn(&str) -> String,
    /// With the names.
    pub(crate) old_names: fn(&str) -> String,
    pub(crate) group: &'static str,
    pub(crate) log: &'static str,
    pub(crate) example: &'static str,
    pub(crate) severity: fn(Severity) -> &'static str,
    pub(crate) no_changes: &'static str,
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) change: &'static str,
    pub(crate) changes_breaking: &'static str,
    pub(crate) changes_others: &'static str,
    pub(crate) changes_added: &'static str,
    pub(crate) changes_renamed: &'static str,
    pub(crate) changes_retired: &'static str,
    pub(crate) changes_texts: &'static str,
    pub(crate) change_gone: &'static str,
    pub(crate) change_revived: &'static str,
    pub(crate) change_added: &'static str,
    pub(crate) change_deprecated: &'static str,
    pub(crate) change_retired: &'static str,
    pub(crate) change_no_placeholders: &'static str,
    /// With the number of those that are breaking.
    pub(crate) changes_count: fn(usize) -> String,
    /// With the number before and after.
    pub(crate) change_number: fn(&str) -> String,
    /// With the name before and after.
    pub(crate) change_name: fn(&str) -> String,
    /// The same, of a name that leads nowhere any more.
    pub(crate) change_name_lost: fn(&str) -> String,
    /// With the status before and after.
    pub(crate) change_status: fn(&str) -> String,
    /// With the placeholders before and after.
    pub(crate) change_placeholders: fn(&str) -> String,
    /// With the name that is used instead.
    pub(crate) change_replaced: fn(&str) -> String,
}

pub(crate) const STRINGS: Bilingual<Strings> = Bilingual {
    zh: Strings {
        deprecated: "已弃用",
        retired: "已停用，名字和数字不能再用。",
        instead: |code| format!("改用 {code}。"),
        old_names: |names| format!("曾用名：{names}"),
        group: "分组",
        log: "日志级别",
        example: "例如",
        severity: |severity| match severity {
            Severity::Error => "错误：`include_codes!` 和 `cargo status check` 都会拒绝",
            Severity::Warning => "警告：`cargo status check` 会报告，`include_codes!` 不检查",
        },
        no_changes: "没有改动",
        code: "码",
        name: "名字",
        change: "改动",
        changes_breaking: "不兼容",
        changes_others: "其他改动",
        changes_added: "新增",
        changes_renamed: "改名",
        changes_retired: "停用",
        changes_texts: "文本",
        change_gone: "没有停用就删除了",
        change_revived: "停用之后又重新使用",
        change_added: "新增",
        change_deprecated: "弃用",
        change_retired: "停用",
        change_no_placeholders: "无",
        changes_count: |count| match count {
            0 => "没有不兼容的改动".to_owned(),
            _ => format!("{count} 处不兼容的改动"),
        },
        change_number: |what| format!("编号 {what}"),
        change_name: |what| format!("名字 {what}"),
        change_name_lost: |what| format!("名字 {what}，没有写 `renamed_from`"),
        change_status: |what| format!("状态 {what}"),
        change_placeholders: |what| format!("占位符 {what}"),
        change_replaced: |what| format!("停用，改用 {what}"),
    },
    en: Strings {
        deprecated: "Deprecated",
        retired: "Retired. The name and number cannot be reused.",
        instead: |code| format!("Use {code} instead."),
        old_names: |names| format!("Formerly {names}"),
        group: "Group",
        log: "Log level",
        example: "Example",
        severity: |severity| match severity {
            Severity::Error => "Error: `include_codes!` and `cargo status check` reject it",
            Severity::Warning => "Warning: `cargo status check` reports it, `include_codes!` ignores it",
        },
        no_changes: "no changes",
        code: "code",
        name: "name",
        change: "change",
        changes_breaking: "Breaking",
        changes_others: "Other changes",
        changes_added: "Added",
        changes_renamed: "Renamed",
        changes_retired: "Retired",
        changes_texts: "Texts",
        change_gone: "removed without being retired",
        change_revived: "reused after it was retired",
        change_added: "added",
        change_deprecated: "deprecated",
        change_retired: "retired",
        change_no_placeholders: "none",
        changes_count: |count| match count {
            0 => "no breaking changes".to_owned(),
            1 => "1 breaking change".to_owned(),
            _ => format!("{count} breaking changes"),
        },
        change_number: |what| format!("number {what}"),
        change_name: |what| format!("name {what}"),
        change_name_lost: |what| format!("name {what}, without `renamed_from`"),
        change_status: |what| format!("status {what}"),
        change_placeholders: |what| format!("placeholders {what}"),
        change_replaced: |what| format!("retired, replaced by {what}"),
    },
};
