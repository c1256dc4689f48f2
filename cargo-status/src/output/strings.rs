//! What only the terminal says, in both languages.

use status_codegen::finding::Severity;
use status_codegen::text::bilingual::Bilingual;

/// What is said in one language.
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
    /// With what was asked for.
    pub(crate) nothing: fn(&str) -> String,
    pub(crate) nearest: &'static str,
    /// With the name of a catalog whose codes are listed below an HTTP status.
    pub(crate) mapped: fn(&str) -> String,
    /// With the file.
    pub(crate) fine: fn(&str) -> String,
    /// With the file, the number of errors and of warnings, and the name of a rule.
    pub(crate) found: fn(&str, usize, usize, &str) -> String,
    /// Of a catalog that breaks nothing but what was released.
    pub(crate) lock_breaks: &'static str,
    /// Of a catalog that does not say `lock = true`.
    pub(crate) lock_unasked: &'static str,
    /// With the name, the code and the file.
    pub(crate) added: fn(&str, &str, &str) -> String,
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
    /// With the file.
    pub(crate) written: fn(&str) -> String,
    /// With the file, and the command that writes it.
    pub(crate) stale: fn(&str, &str) -> String,
    /// The same, where there is no such file.
    pub(crate) missing: fn(&str, &str) -> String,
}

pub(crate) const STRINGS: Bilingual<Strings> = Bilingual {
    zh: Strings {
        deprecated: "已弃用",
        retired: "已停用，名字和数字都不再使用。",
        instead: |code| format!("改用 {code}。"),
        old_names: |names| format!("曾用名：{names}"),
        group: "分组",
        log: "日志级别",
        example: "例如",
        severity: |severity| match severity {
            Severity::Error => "宏和 `cargo status check` 都会拒绝",
            Severity::Warning => "`cargo status check` 会警告，宏不管",
        },
        nothing: |query| format!("没有找到“{query}”"),
        nearest: "最接近的是：",
        mapped: |name| format!("{name} 中映射到它的码"),
        fine: |file| format!("{file}：没有问题"),
        found: |file, errors, warnings, rule| {
            let counts = [(errors, "处错误"), (warnings, "处警告")].into_iter().filter(|(count, _)| *count > 0);
            let counts: Vec<_> = counts.map(|(count, noun)| format!("{count} {noun}")).collect();
            format!("{file}：{}；详情见 `cargo status explain {rule}`", counts.join("，"))
        },
        written: |file| format!("已写入 {file}"),
        stale: |file, command| format!("{file} 不是最新的，请运行 `{command}`"),
        missing: |file, command| format!("还没有 {file}，请运行 `{command}`"),
        lock_breaks: "锁文件没有改写：这样会破坏已经发布的码。确实要破坏，加上 `--breaking`",
        lock_unasked: "在 `[catalog]` 下写上 `lock = true`，宏和 `cargo status check` 才会按它检查",
        added: |name, code, file| format!("{file}：新增 {name}，编号 {code}"),
        no_changes: "没有变化",
        code: "码",
        name: "名字",
        change: "变化",
        changes_breaking: "不兼容",
        changes_others: "其他变化",
        changes_added: "新增",
        changes_renamed: "改名",
        changes_retired: "停用",
        changes_texts: "文字",
        change_gone: "没有停用就删掉了",
        change_revived: "停用之后又用上了",
        change_added: "新增",
        change_deprecated: "弃用",
        change_retired: "停用",
        change_no_placeholders: "无",
        changes_count: |count| match count {
            0 => "没有不兼容的变化".to_owned(),
            _ => format!("{count} 处不兼容的变化"),
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
        retired: "Retired: neither the name nor the number comes back.",
        instead: |code| format!("Use {code} instead."),
        old_names: |names| format!("Called {names} before"),
        group: "Group",
        log: "Log level",
        example: "For example",
        severity: |severity| match severity {
            Severity::Error => "refused by the macro and by `cargo status check`",
            Severity::Warning => "a warning of `cargo status check`; the macro does not ask",
        },
        nothing: |query| format!("nothing matches `{query}`"),
        nearest: "The nearest are:",
        mapped: |name| format!("Codes of {name} that are mapped to it"),
        fine: |file| format!("{file}: nothing to say"),
        found: |file, errors, warnings, rule| {
            let counts = [(errors, "error"), (warnings, "warning")].into_iter().filter(|(count, _)| *count > 0);
            let plural = |count| if count == 1 { "" } else { "s" };
            let counts: Vec<_> = counts.map(|(count, noun)| format!("{count} {noun}{}", plural(count))).collect();
            format!("{file}: {}; `cargo status explain {rule}` tells more", counts.join(", "))
        },
        written: |file| format!("wrote {file}"),
        stale: |file, command| format!("{file} is not up to date; run `{command}`"),
        missing: |file, command| format!("{file} is not there; run `{command}`"),
        lock_breaks: "the lock is left as it was, since this breaks released codes; `--breaking` writes it all the same",
        lock_unasked: "write `lock = true` under `[catalog]`, so that the macro and `cargo status check` hold the codes to it",
        added: |name, code, file| format!("{file}: added {name} as {code}"),
        no_changes: "nothing changed",
        code: "code",
        name: "name",
        change: "change",
        changes_breaking: "Breaking",
        changes_others: "Other changes",
        changes_added: "Added",
        changes_renamed: "Renamed",
        changes_retired: "Retired",
        changes_texts: "Texts",
        change_gone: "gone without being retired",
        change_revived: "in use again after it was retired",
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
