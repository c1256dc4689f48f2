//! Every sentence that a command prints about its work, in both languages.

use core::fmt;
use std::io;
use std::path::{Path, PathBuf};

use status_codegen::text::bilingual::Bilingual;

/// A summary, or the reason why a command failed.
#[derive(Debug)]
pub(crate) enum Message {
    // Summaries
    /// Without a file, the catalog is the built-in one.
    NoProblems {
        file: Option<PathBuf>,
    },
    /// `rule` is one that was found, as an example for `explain`.
    Found {
        file: Option<PathBuf>,
        errors: usize,
        warnings: usize,
        rule: &'static str,
    },
    Written {
        file: PathBuf,
    },
    OutOfDate {
        file: PathBuf,
        command: String,
    },
    Missing {
        file: PathBuf,
        command: String,
    },
    LockNotUpdated {
        lock: PathBuf,
    },
    LockNotEnforced,
    Added {
        name: String,
        code: String,
        file: PathBuf,
    },
    NoMatch {
        query: String,
    },
    ClosestMatches,
    CodesWithStatus {
        catalog: String,
    },

    // Files
    NotReadable {
        file: PathBuf,
        error: io::Error,
    },
    NotWritable {
        file: PathBuf,
        error: io::Error,
    },
    OutputNotWritable {
        error: io::Error,
    },
    NoCatalog,
    AlreadyExists {
        file: PathBuf,
    },
    NotFormatted {
        file: PathBuf,
        command: String,
    },
    MeaningWouldChange {
        file: PathBuf,
    },
    NotFormattable {
        file: PathBuf,
        error: String,
    },

    // A new code
    NoPlaceForTable {
        file: PathBuf,
    },
    NotANumber {
        code: String,
    },
    GroupIsFull {
        group: String,
    },
    NoNextCode,
    NoGroups {
        group: String,
    },
    UnknownGroup {
        group: String,
        known: Vec<String>,
    },
    GroupRequired {
        known: Vec<String>,
    },

    // Git
    GitNotRunnable {
        error: io::Error,
    },
    NoObject {
        object: String,
        git: String,
    },
    MalformedRevision {
        revision: String,
    },

    // Values of options
    NotAWarning {
        rule: &'static str,
    },
    UnknownWarning {
        known: Vec<&'static str>,
    },
    NotAStatus,
}

impl Message {
    /// The sentence without a full stop.
    #[expect(clippy::too_many_lines, reason = "one arm per message")]
    pub(crate) fn texts(&self) -> Bilingual<String> {
        let (zh, en) = match self {
            Self::NoProblems { file } => {
                let file = catalog(file.as_deref());
                (format!("{}：没有发现问题", file.zh), format!("{}: no problems found", file.en))
            }
            Self::Found { file, errors, warnings, rule } => {
                let (file, found) = (catalog(file.as_deref()), found(*errors, *warnings));
                (
                    format!("{}：{}，详情见 `cargo status explain {rule}`", file.zh, found.zh),
                    format!("{}: {}; for details, run `cargo status explain {rule}`", file.en, found.en),
                )
            }
            Self::Written { file } => {
                let file = file.display();
                (format!("已写入 {file}"), format!("wrote {file}"))
            }
            Self::OutOfDate { file, command } => {
                let file = file.display();
                (format!("{file} 不是最新的，请运行 `{command}`"), format!("{file} is out of date; run `{command}`"))
            }
            Self::Missing { file, command } => {
                let file = file.display();
                (format!("{file} 不存在，请运行 `{command}`"), format!("{file} does not exist; run `{command}`"))
            }
            Self::LockNotUpdated { lock } => {
                let lock = lock.display();
                (
                    format!("没有更新 {lock}，因为有不兼容的改动；如果确实要改，加上 `--breaking`"),
                    format!("{lock} was not updated because of breaking changes; to accept them, use `--breaking`"),
                )
            }
            Self::LockNotEnforced => (
                "请在 `[catalog]` 里加上 `lock = true`，否则 `include_codes!` 和 `cargo status check` 不会检查锁文件".to_owned(),
                "add `lock = true` to `[catalog]`; without it, `include_codes!` and `cargo status check` ignore the lock".to_owned(),
            ),
            Self::Added { name, code, file } => {
                let file = file.display();
                (format!("{file}：已添加 `{name}`，错误码为 {code}"), format!("{file}: added `{name}` as {code}"))
            }
            Self::NoMatch { query } => (format!("没有找到 `{query}`"), format!("no match for `{query}`")),
            Self::ClosestMatches => ("最接近的结果：".to_owned(), "Closest matches:".to_owned()),
            Self::CodesWithStatus { catalog } => {
                (format!("`{catalog}` 中使用这个状态码的错误码"), format!("Codes of `{catalog}` with this status"))
            }

            Self::NotReadable { file, error } => {
                let (file, error) = (file.display(), system(error));
                (format!("无法读取 {file}：{}", error.zh), format!("cannot read {file}: {}", error.en))
            }
            Self::NotWritable { file, error } => {
                let (file, error) = (file.display(), system(error));
                (format!("无法写入 {file}：{}", error.zh), format!("cannot write {file}: {}", error.en))
            }
            Self::OutputNotWritable { error } => {
                let error = system(error);
                (format!("无法输出：{}", error.zh), format!("cannot write the output: {}", error.en))
            }
            Self::NoCatalog => (
                "当前目录下没有 codes.toml，可以用 `cargo status init` 新建".to_owned(),
                "no codes.toml in this directory; create one with `cargo status init`".to_owned(),
            ),
            Self::AlreadyExists { file } => {
                let file = file.display();
                (format!("{file} 已经存在"), format!("{file} already exists"))
            }
            Self::NotFormatted { file, command } => {
                let file = file.display();
                (format!("{file} 未格式化，请运行 `{command}`"), format!("{file} is not formatted; run `{command}`"))
            }
            Self::MeaningWouldChange { file } => {
                let file = file.display();
                (
                    format!("格式化会改变 {file} 的含义，所以没有改动文件；这是程序的缺陷，请报告给我们"),
                    format!("formatting would change the meaning of {file}, so the file is unchanged; please report this bug"),
                )
            }
            Self::NotFormattable { file, error } => {
                let file = file.display();
                (format!("无法格式化 {file}：`{error}`"), format!("cannot format {file}: {error}"))
            }

            Self::NoPlaceForTable { file } => {
                let file = file.display();
                (
                    format!("无法在 {file} 中插入这个表；请用 `--check` 输出，再自己添加"),
                    format!("cannot insert the table into {file}; print it with `--check`, then add it yourself"),
                )
            }
            Self::NotANumber { code } => (
                format!("`{code}` 不是整数（这份码表的错误码都是整数）"),
                format!("`{code}` is not an integer (the codes of this catalog are integers)"),
            ),
            Self::GroupIsFull { group } => (
                format!("分组 `{group}` 里没有空闲的错误码；请扩大分组的范围，或者用 `--code` 指定"),
                format!("the group `{group}` has no free code; extend its range, or choose a code with `--code`"),
            ),
            Self::NoNextCode => (
                "无法确定下一个错误码，请用 `--code` 指定".to_owned(),
                "cannot determine the next code; choose one with `--code`".to_owned(),
            ),
            Self::NoGroups { group } => (
                format!("分组 `{group}` 不存在：这份码表没有分组"),
                format!("unknown group `{group}`: the catalog has no groups"),
            ),
            Self::UnknownGroup { group, known } => (
                format!("分组 `{group}` 不存在（可用的分组：{}）", listed(known).zh),
                format!("unknown group `{group}` (available groups: {})", listed(known).en),
            ),
            Self::GroupRequired { known } => (
                format!("请指定 `--group` 或 `--code`（可用的分组：{}）", listed(known).zh),
                format!("specify `--group` or `--code` (available groups: {})", listed(known).en),
            ),

            Self::GitNotRunnable { error } if error.kind() == io::ErrorKind::NotFound => (
                "无法运行 `git`：没有安装，或者不在 `PATH` 里".to_owned(),
                "cannot run `git`: it is not installed, or not in `PATH`".to_owned(),
            ),
            Self::GitNotRunnable { error } => {
                let error = system(error);
                (format!("无法运行 `git`：{}", error.zh), format!("cannot run `git`: {}", error.en))
            }
            Self::NoObject { object, git } => {
                (format!("Git 中没有 `{object}`：`{git}`"), format!("`{object}` does not exist in Git: `{git}`"))
            }
            Self::MalformedRevision { revision } => (
                format!("`{revision}` 不是有效的 Git 版本：不能以 `-` 开头"),
                format!("`{revision}` is not a valid Git revision: it must not start with `-`"),
            ),

            Self::NotAWarning { rule } => {
                (format!("`{rule}` 是错误，不能关闭"), format!("`{rule}` is an error and cannot be allowed"))
            }
            Self::UnknownWarning { known } => (
                format!("没有这种警告（可用的警告：{}）", listed(known).zh),
                format!("unknown warning (available warnings: {})", listed(known).en),
            ),
            Self::NotAStatus => (
                "必须是 100 到 999 之间的整数".to_owned(),
                "must be an integer from 100 to 999".to_owned(),
            ),
        };
        Bilingual { zh, en }
    }
}

/// In English, for clap.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.texts().en)
    }
}

impl core::error::Error for Message {}

/// The file of a catalog, or the name of the built-in one.
fn catalog(file: Option<&Path>) -> Bilingual<String> {
    match file {
        Some(file) => Bilingual { zh: file.display().to_string(), en: file.display().to_string() },
        None => Bilingual { zh: "内置的 HTTP 状态码".to_owned(), en: "built-in HTTP status codes".to_owned() },
    }
}

/// For example `1 error, 2 warnings`.
fn found(errors: usize, warnings: usize) -> Bilingual<String> {
    let plural = |count| if count == 1 { "" } else { "s" };
    let errors = (errors > 0)
        .then(|| Bilingual { zh: format!("{errors} 处错误"), en: format!("{errors} error{}", plural(errors)) });
    let warnings = (warnings > 0)
        .then(|| Bilingual {
            zh: format!("{warnings} 处警告"), en: format!("{warnings} warning{}", plural(warnings))
        });
    let counts: Vec<_> = errors.into_iter().chain(warnings).collect();
    Bilingual {
        zh: counts.iter().map(|count| count.zh.as_str()).collect::<Vec<_>>().join("，"),
        en: counts.iter().map(|count| count.en.as_str()).collect::<Vec<_>>().join(", "),
    }
}

/// Each in backticks.
fn listed(names: &[impl AsRef<str>]) -> Bilingual<String> {
    let names: Vec<_> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    Bilingual { zh: names.join("、"), en: names.join(", ") }
}

/// What the system says about a file. The kinds of error that users meet have a Chinese text.
fn system(error: &io::Error) -> Bilingual<String> {
    use io::ErrorKind as Kind;
    let en = error.to_string();
    let zh = match error.kind() {
        Kind::NotFound => "文件或目录不存在",
        Kind::PermissionDenied => "没有权限",
        Kind::IsADirectory => "这是一个目录",
        Kind::NotADirectory => "路径中有一部分不是目录",
        Kind::AlreadyExists => "已经存在",
        Kind::ReadOnlyFilesystem => "文件系统是只读的",
        Kind::StorageFull => "磁盘空间不足",
        Kind::QuotaExceeded => "超出了磁盘配额",
        Kind::FileTooLarge => "文件过大",
        Kind::ResourceBusy => "文件正在使用中",
        Kind::ExecutableFileBusy => "程序正在运行",
        Kind::InvalidData => "数据无效",
        Kind::TimedOut => "超时",
        Kind::OutOfMemory => "内存不足",
        _ => return Bilingual { zh: format!("`{en}`"), en },
    };
    Bilingual { zh: zh.to_owned(), en }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let both = |errors, warnings| {
            let Bilingual { zh, en } = found(errors, warnings);
            format!("{zh} · {en}")
        };
        assert_eq!(both(1, 0), "1 处错误 · 1 error");
        assert_eq!(both(2, 1), "2 处错误，1 处警告 · 2 errors, 1 warning");
        assert_eq!(both(0, 3), "3 处警告 · 3 warnings");
    }

    #[test]
    fn errors_of_the_system() {
        let texts = |error: io::Error| {
            let Bilingual { zh, en } = system(&error);
            format!("{zh} · {en}")
        };
        assert_eq!(texts(io::Error::other("out of paper")), "`out of paper` · out of paper");
        assert_eq!(texts(io::ErrorKind::PermissionDenied.into()), "没有权限 · permission denied");
    }
}
