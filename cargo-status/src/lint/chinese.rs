//! The messages and helps of findings in Chinese. The compiler shows the English ones.

use status_codegen::finding::Finding;
use status_codegen::finding::parts::{
    Expected, HiddenForm, KeyForm, LockField, Misplaced, MissingLanguage, NotUtf8, PlaceholderIn, Removed, RenameFix,
    Subject, SyntaxError, UnknownCode, ValueType, WrongTypeHelp,
};
use status_codegen::finding::wording::Wording;
use status_codegen::source::defect::MAX_LEN;
use status_codegen::text::name::NameError;
use status_codegen::text::template::PlaceholderError;
use status_codegen::value::Language;

/// What to do about a line of a lock that cannot be used.
const REWRITE: &str = "运行 `cargo status lock` 重新生成这个文件";

/// The finding in Chinese.
pub fn wording(finding: &Finding) -> Wording {
    Wording::new(&message(finding), label(finding), help(finding).as_deref(), "帮助：")
}

/// What the related span is; empty where findings have none.
fn label(finding: &Finding) -> &'static str {
    match finding {
        Finding::CasesDiffer { .. } => "中文的情形",
        Finding::DuplicateCode { .. } | Finding::DuplicateName { .. } => "第一次用在这里",
        Finding::DuplicateInLock { .. } => "第一次出现在这里",
        Finding::DuplicateKey { .. } => "第一次写在这里",
        Finding::DuplicateReason { .. } => "另一个错误码",
        Finding::OverlappingGroups { .. } => "另一个分组",
        Finding::PlaceholdersDiffer { only_zh, only_en } if only_zh.is_empty() || only_en.is_empty() => "用在这里",
        Finding::PlaceholdersDiffer { .. } => "只有中文有",
        Finding::RepeatedText { .. } => "相同的文字",
        Finding::UnequalLengths { .. } => "较长的文字",
        Finding::ChangedPlaceholders { .. }
        | Finding::ChineseInEnglish { .. }
        | Finding::CodeOutsideGroups { .. }
        | Finding::CodeOutsideRepr { .. }
        | Finding::ConflictInLock
        | Finding::EmptyText { .. }
        | Finding::EnglishInChinese { .. }
        | Finding::HalfWidthPunctuation { .. }
        | Finding::HiddenCharacter { .. }
        | Finding::MalformedCode { .. }
        | Finding::MalformedHeader { .. }
        | Finding::MalformedLock { .. }
        | Finding::MalformedName { .. }
        | Finding::MalformedPlaceholder { .. }
        | Finding::MalformedRange { .. }
        | Finding::MalformedReason { .. }
        | Finding::MalformedUrl { .. }
        | Finding::MissingKey { .. }
        | Finding::MissingLanguage { .. }
        | Finding::MissingLock { .. }
        | Finding::MissingName
        | Finding::NoCodes
        | Finding::NotUtf8 { .. }
        | Finding::PlaceholderInTitle { .. }
        | Finding::RangeOutsideRepr { .. }
        | Finding::RemappedCode { .. }
        | Finding::RemovedCode { .. }
        | Finding::RenamedCode { .. }
        | Finding::RenumberedCode { .. }
        | Finding::RevivedCode { .. }
        | Finding::SeveralLines { .. }
        | Finding::SimilarToItself { .. }
        | Finding::StaleTranslation { .. }
        | Finding::StatusWithoutError { .. }
        | Finding::SuccessCode
        | Finding::Syntax { .. }
        | Finding::TextAsHttpCode
        | Finding::TooLarge { .. }
        | Finding::TwoNames { .. }
        | Finding::UnknownHttpCode { .. }
        | Finding::UnknownKey { .. }
        | Finding::UnknownReplacement { .. }
        | Finding::UnknownSimilar { .. }
        | Finding::UnknownStatus { .. }
        | Finding::UnknownTypeUrlPlaceholder { .. }
        | Finding::UnknownWord { .. }
        | Finding::UnlockedCode { .. }
        | Finding::UnsortedLock { .. }
        | Finding::UnusedCode { .. }
        | Finding::WrongType { .. } => "",
    }
}

#[expect(clippy::too_many_lines, reason = "one arm per rule")]
fn message(finding: &Finding) -> String {
    match finding {
        Finding::CasesDiffer { zh, en } => format!("`cases` 的中文有 {zh} 条，英文有 {en} 条"),
        Finding::ChangedPlaceholders { name, now, released, location } => {
            changed_placeholders(name, now, released, location)
        }
        Finding::CodeOutsideGroups { code } => format!("`{code}` 不在任何分组里"),
        Finding::CodeOutsideRepr { code, repr, .. } => match repr.and_then(|repr| Some((repr, repr.range()?))) {
            Some((repr, range)) => {
                format!("`{code}` 超出了 `{}` 的范围（{} 到 {}）", repr.word(), range.start(), range.end())
            }
            None => format!("`{code}` 不是 HTTP 状态码"),
        },
        Finding::ConflictInLock => "合并冲突尚未解决".to_owned(),
        Finding::DuplicateCode { code } => format!("错误码 `{code}` 重复"),
        Finding::DuplicateInLock { what } => format!("`{what}` 在锁文件里出现了两次"),
        Finding::DuplicateKey { key } => format!("键 `{key}` 重复"),
        Finding::DuplicateName { name } => format!("名字 `{name}` 重复"),
        Finding::DuplicateReason { first, second, reason } => {
            format!("`{first}` 和 `{second}` 的 `reason` 都是 `{reason}`")
        }
        Finding::EmptyText { subject: Subject::Key(key) } => format!("`{key}` 是空的"),
        Finding::EmptyText { subject: Subject::Item(key) } => format!("`{key}` 里有一项是空的"),
        Finding::HiddenCharacter { first, form: HiddenForm::Tab, .. } => format!("这里不能有制表符 U+{first:04X}"),
        Finding::HiddenCharacter { first, count: 1, .. } => format!("看不见的字符 U+{first:04X}"),
        Finding::HiddenCharacter { first, count, .. } => format!("{count} 个看不见的字符，第一个是 U+{first:04X}"),
        Finding::MalformedCode { code } => format!("错误码 `{code}` 里有不能用的字符"),
        Finding::MalformedHeader { header } => format!("`{header}` 不是有效的首部名"),
        Finding::MalformedLock { field } => lock_field(field),
        Finding::MalformedName { name, error, .. } => name_error(name, *error),
        Finding::MalformedPlaceholder { placeholder, error } => placeholder_error(placeholder, *error),
        Finding::MalformedRange { range, backwards: Some(_) } => format!("范围 `{range}` 首尾颠倒"),
        Finding::MalformedRange { range, backwards: None } => format!("`{range}` 不是有效的范围"),
        Finding::MalformedReason { reason, .. } => format!("`{reason}` 不是有效的 `reason`"),
        Finding::MalformedUrl { url, is_type_url: true, .. } => format!("`{url}` 不是有效的 URI"),
        Finding::MalformedUrl { url, is_type_url: false, .. } => format!("`{url}` 不是有效的 URL"),
        Finding::MissingKey { key, table, .. } => format!("`{table}` 缺少 `{key}`"),
        Finding::MissingLanguage { path, missing, .. } => match missing {
            MissingLanguage::Both => format!("`{path}` 的中文和英文都没有写"),
            MissingLanguage::Zh => format!("`{path}` 没有中文"),
            MissingLanguage::En => format!("`{path}` 没有英文"),
        },
        Finding::MissingLock { file } => format!("写了 `lock = true`，但是 `{file}` 不存在"),
        Finding::MissingName => "枚举没有名字".to_owned(),
        Finding::NoCodes => "码表里没有错误码".to_owned(),
        Finding::NotUtf8 { found: NotUtf8::Bytes } => "文件从这里开始不是 UTF-8 编码".to_owned(),
        Finding::NotUtf8 { found: NotUtf8::Utf16 } => "文件是 UTF-16 编码".to_owned(),
        Finding::OverlappingGroups { group, other } => format!("分组 `{group}` 和 `{other}` 有重叠"),
        Finding::PlaceholderInTitle { name } => format!("标题里有占位符 `{{{name}}}`"),
        Finding::PlaceholdersDiffer { only_zh, only_en } => match (only_zh.as_slice(), only_en.as_slice()) {
            (only_zh, []) => format!("`message.en` 缺少占位符 {}", placeholders(only_zh)),
            ([], only_en) => format!("`message.zh` 缺少占位符 {}", placeholders(only_en)),
            (only_zh, only_en) => format!(
                "`message.en` 缺少占位符 {}，`message.zh` 缺少占位符 {}",
                placeholders(only_zh),
                placeholders(only_en)
            ),
        },
        Finding::RangeOutsideRepr { range: (from, to), repr, .. } => {
            let holds = repr.range().map(|range| format!("（{} 到 {}）", range.start(), range.end()));
            format!("分组范围 `{from}..={to}` 超出了 `{}` 的范围{}", repr.word(), holds.unwrap_or_default())
        }
        Finding::RemappedCode { name, now, released, location } => {
            format!("`{name}` 发布时的状态码是 {released}（{location}），现在是 {now}")
        }
        Finding::RemovedCode { name, code, location, removed: Removed::InUse(_) } => {
            format!("码表里缺少已发布的 `{name}`（错误码 `{code}`，{location}）")
        }
        Finding::RemovedCode { name, code, location, removed: Removed::Retired } => {
            format!("码表里缺少已停用的 `{name}`（错误码 `{code}`，{location}）")
        }
        Finding::RenamedCode { code, name, released, location, .. } => {
            format!("`{code}` 发布时叫 `{released}`（{location}），现在叫 `{name}`")
        }
        Finding::RenumberedCode { name, code, released, location, .. } => {
            format!("`{name}` 发布时的错误码是 `{released}`（{location}），现在是 `{code}`")
        }
        Finding::RevivedCode { name, code: None, location } => format!("`{name}` 已经停用（{location}），现在又用上了"),
        Finding::RevivedCode { name, code: Some(code), location } => {
            format!("`{code}` 已经随 `{name}` 停用（{location}），现在又用上了")
        }
        Finding::SeveralLines { key: key @ ("cases" | "keywords" | "tags"), is_trailing: false } => {
            format!("`{key}` 里有一项不止一行")
        }
        Finding::SeveralLines { key, is_trailing: false } => format!("`{key}` 不止一行"),
        Finding::SeveralLines { key, is_trailing: true } => format!("`{key}` 的末尾有换行"),
        Finding::SimilarToItself { name } => format!("`{name}` 的 `similar` 写的是它自己"),
        Finding::StatusWithoutError { number, name } => format!("状态码 {number}（`{name}`）不表示错误"),
        Finding::Syntax { error } => syntax_error(error),
        Finding::TextAsHttpCode => "`kind = \"http\"` 的码表不能使用文本形式的错误码".to_owned(),
        Finding::TooLarge { len } => format!("文件有 {len} 字节，上限是 {MAX_LEN} 字节（16 MiB）"),
        Finding::TwoNames { file, call } => format!("枚举在文件里叫 `{file}`，但要求的名字是 `{call}`"),
        Finding::UnknownHttpCode { code } => format!("`HttpStatus` 里没有 `{code}`"),
        Finding::UnknownKey { key, table, misplaced: Misplaced::Nested } => {
            format!("错误码的名字 `{table}.{key}` 里有点号")
        }
        Finding::UnknownKey { key, table, .. } if table.is_empty() => format!("未知的键 `{key}`"),
        Finding::UnknownKey { key, table, .. } => format!("`{table}` 里有未知的键 `{key}`"),
        Finding::UnknownReplacement { code } | Finding::UnknownSimilar { code } => match code {
            UnknownCode::Renamed { name, now } => format!("`{name}` 已经改名为 `{now}`"),
            UnknownCode::Alias { name, of } => format!("`{name}` 是 `{of}` 的别名"),
            UnknownCode::Retired { name } => format!("`{name}` 已经停用"),
            UnknownCode::Unknown { name, .. } => format!("没有名为 `{name}` 的错误码"),
        },
        Finding::UnknownStatus { status, .. } => format!("未知的状态码 `{status}`"),
        Finding::UnknownTypeUrlPlaceholder { placeholder } => match placeholder {
            PlaceholderIn::Unknown { name } => format!("`type_url` 里有未知的占位符 `{{{name}}}`"),
            PlaceholderIn::Malformed { placeholder, error } => {
                format!("`type_url` 里的 {}", placeholder_error(placeholder, *error))
            }
        },
        Finding::UnknownWord { key, word, .. } => format!("`{key}` 的值 `{word}` 无法识别"),
        Finding::UnsortedLock { code, before } => format!("锁文件没有按错误码排序：`{code}` 排在 `{before}` 后面"),
        Finding::WrongType { subject, found, expected, .. } => wrong_type(subject, *found, expected),

        Finding::ChineseInEnglish { key, found } => format!("`{key}.en` 里有中文字符：`{found}`"),
        Finding::EnglishInChinese { key } => format!("`{key}.zh` 里没有中文"),
        Finding::HalfWidthPunctuation { key, found, .. } => format!("`{key}.zh` 的中文旁边有半角标点 `{found}`"),
        Finding::RepeatedText { key, language } => format!("`{key}.{}` 与另一处的文字相同", language.word()),
        Finding::StaleTranslation { name, changed, location } => {
            format!("`{name}` 锁定之后（{location}），{}改过，{}没有改", language(*changed), language(changed.other()))
        }
        Finding::SuccessCode => "状态码 200（`Ok`）表示成功".to_owned(),
        Finding::UnequalLengths { key, longer } => {
            format!("`{key}` 的{}比{}长得多", language(*longer), language(longer.other()))
        }
        Finding::UnlockedCode { name } => format!("`{name}` 还没有写进锁文件"),
        Finding::UnusedCode { name } => format!("源代码里没有用到 `{name}`"),
    }
}

#[expect(clippy::too_many_lines, reason = "one arm per rule")]
fn help(finding: &Finding) -> Option<String> {
    let fixed = match finding {
        Finding::CasesDiffer { .. } => "两种语言必须列出相同的情形",
        Finding::ChangedPlaceholders { .. } => "占位符是接口的一部分：改回原来的，或者新增一个错误码",
        Finding::CodeOutsideGroups { .. } => "扩大一个分组的范围，新增一个分组，或者换一个错误码",
        Finding::CodeOutsideRepr { repr: Some(_), wider: Some(wider), .. } => {
            return Some(format!("在 `[catalog]` 里写 `repr = \"{}\"`", wider.word()));
        }
        Finding::CodeOutsideRepr { repr: Some(_), wider: None, .. } => "换一个在这个范围内的错误码",
        Finding::CodeOutsideRepr { repr: None, .. } => "写 100 到 999 之间的数字",
        Finding::ConflictInLock => "先解决码表里的冲突，再运行 `cargo status lock` 重新生成这个文件",
        Finding::DuplicateCode { .. } => "换一个错误码；已经停用的不能再用",
        Finding::DuplicateInLock { .. } | Finding::MalformedLock { .. } | Finding::UnsortedLock { .. } => REWRITE,
        Finding::DuplicateKey { .. } => "删掉其中一个，或者改名",
        Finding::DuplicateName { .. } => "换一个名字；曾用名和已经停用的名字不能再用",
        Finding::DuplicateReason { .. } => "给其中一个改名，或者另写一个 `reason`",
        Finding::EmptyText { subject: Subject::Key(_) } => "填上内容；选填的键也可以整个删掉",
        Finding::EmptyText { subject: Subject::Item(_) } => "填上内容，或者删掉这一项",
        Finding::HiddenCharacter { form, .. } => match form {
            HiddenForm::Literal => "删掉；多数编辑器不显示这种字符",
            HiddenForm::Tab => "删掉，或者换成空格",
            HiddenForm::CarriageReturn => "换行写成 `\\n`",
            HiddenForm::Escape => "删掉这个转义；读者看不见它表示的字符",
        },
        Finding::MalformedCode { .. } => "只用 ASCII 字母、数字和 `-`、`_`、`.`、`:`、`/`",
        Finding::MalformedHeader { .. } => "只写名字，例如 `Retry-After`",
        Finding::MalformedName { suggestion: Some(name), .. } => return Some(format!("写成 `{name}`")),
        Finding::MalformedName { error: NameError::Keyword, .. } => "换一个名字",
        Finding::MalformedName { suggestion: None, .. } => {
            "以大写字母开头，后面只用 ASCII 字母和数字，例如 `QuotaExceeded`"
        }
        Finding::MalformedPlaceholder { .. } => {
            "写成 `{0}`，或由小写 ASCII 字母、数字和 `_` 组成的名字，例如 `{user}`；要显示花括号，写成 `{{` 或 `}}`"
        }
        Finding::MalformedRange { backwards: Some((from, to)), .. } => return Some(format!("写成 `{to}..={from}`")),
        Finding::MalformedRange { backwards: None, .. } => "写上第一个和最后一个错误码，例如 `10400..=10499`",
        Finding::MalformedReason { suggestion: Some(reason), .. } => return Some(format!("写成 `{reason}`")),
        Finding::MalformedReason { suggestion: None, .. } => {
            "以字母开头，只用大写 ASCII 字母、数字和 `_`，例如 `QUOTA_EXCEEDED`"
        }
        Finding::MalformedUrl { needs_encoding: true, .. } => "空格、非 ASCII 字符和 `<` 之类的字符必须写成百分号编码",
        Finding::MalformedUrl { is_type_url: true, .. } => "写完整的 URI，例如 `https://errors.example.com/{code}`",
        Finding::MalformedUrl { is_type_url: false, .. } => "写完整的 URL，以 `https://` 开头",
        Finding::MissingKey { key, form, .. } => {
            return Some(match form {
                KeyForm::Text => format!("加上 `{key} = \"…\"`"),
                KeyForm::Value => format!("加上 `{key} = …`"),
                KeyForm::Bilingual => format!("加上 `{key}.zh = \"…\"` 和 `{key}.en = \"…\"`"),
            });
        }
        Finding::MissingLanguage { key, missing, .. } => {
            return Some(match missing {
                MissingLanguage::Both => format!("加上 `{key}.zh` 和 `{key}.en`"),
                MissingLanguage::Zh => format!("加上 `{key}.zh`"),
                MissingLanguage::En => format!("加上 `{key}.en`"),
            });
        }
        Finding::MissingLock { .. } => "运行 `cargo status lock`，并提交生成的文件",
        Finding::MissingName => {
            "在 `[catalog]` 里写 `name = \"OrderCode\"`，或者在宏调用里给出名字（`cargo status` 用 `--enum` 给出）"
        }
        Finding::NoCodes => "至少写一个错误码，例如 `[codes.QuotaExceeded]`",
        Finding::NotUtf8 { found: NotUtf8::Bytes } => "把文件另存为 UTF-8；它可能是 GBK 编码",
        Finding::NotUtf8 { found: NotUtf8::Utf16 } => "把文件另存为 UTF-8",
        Finding::OverlappingGroups { .. } => "缩小其中一个分组",
        Finding::PlaceholderInTitle { .. } => "标题不要用占位符，只有 `message` 可以用",
        Finding::PlaceholdersDiffer { .. } => "两种语言的占位符必须相同",
        Finding::RangeOutsideRepr { fits, .. } => return fits.map(|(from, to)| format!("写成 `{from}..={to}`")),
        Finding::RemappedCode { released, .. } => {
            return Some(format!("改回 `status = {released}`；要换状态码，就新增一个错误码"));
        }
        Finding::RemovedCode { name, removed: Removed::InUse(literal), .. } => {
            return Some(format!("加上 `[retired.{name}]`，并写 `code = {literal}`"));
        }
        Finding::RemovedCode { name, removed: Removed::Retired, .. } => {
            return Some(format!("恢复 `[retired.{name}]`；它的名字和错误码不能再用"));
        }
        Finding::RenamedCode { fix: RenameFix::RenamedFrom(names), .. } => {
            return Some(format!("加上 `renamed_from = {names:?}`，让旧名字继续可用"));
        }
        Finding::RenamedCode { released, fix: RenameFix::Retired, .. } => {
            return Some(format!("改回 `[retired.{released}]`；已经停用的错误码不能改名"));
        }
        Finding::RenumberedCode { literal, .. } => {
            return Some(format!("改回 `code = {literal}`；要换错误码，就用新名字新增一个"));
        }
        Finding::RevivedCode { .. } => "换一个名字和错误码；旧客户端可能仍按原来的含义处理",
        Finding::SeveralLines { is_trailing: false, .. } => {
            "写成一行；只有 `meaning`、`remedy` 和 `deprecated` 可以分段"
        }
        Finding::SeveralLines { is_trailing: true, .. } => "删掉它，让结尾的引号紧接在文字后面",
        Finding::SimilarToItself { .. } => "写容易与它混淆的另一个错误码",
        Finding::StatusWithoutError { .. } => "换一个 `4xx` 或 `5xx` 的状态码",
        Finding::Syntax { error } => return syntax_help(error),
        Finding::TextAsHttpCode => "HTTP 状态码是数字：写 `repr = \"u16\"`",
        Finding::TooLarge { .. } => "拆成几份码表，每份生成一个枚举",
        Finding::TwoNames { .. } => "改成同一个名字，或者省略其中一个",
        Finding::UnknownHttpCode { .. } => "自定义的错误码放到没有 `kind = \"http\"` 的码表里",
        Finding::UnknownKey { key, table, misplaced } => match misplaced {
            Misplaced::InCatalog => "移到 `[catalog]` 里",
            Misplaced::StatusOfHttpCode => "删掉；`kind = \"http\"` 的码表里，`code` 就是状态码",
            Misplaced::HttpOnly => "删掉；只有 `kind = \"http\"` 的码表才能写",
            Misplaced::RangeOrPrefix => "数字形式的错误码用 `range`，文本形式的用 `prefix`",
            Misplaced::Meant(word) => return Some(format!("是不是想写 `{word}`？")),
            Misplaced::Known(keys) => return Some(format!("这里可以写的键：{}", backticked(keys))),
            Misplaced::Nested => return Some(format!("写成 `[codes.{table}{key}]`")),
        },
        Finding::UnknownReplacement { code } | Finding::UnknownSimilar { code } => match code {
            UnknownCode::Renamed { now, .. } | UnknownCode::Alias { of: now, .. } => {
                return Some(format!("写成 `{now}`"));
            }
            UnknownCode::Retired { .. } => "写一个还在使用的错误码",
            UnknownCode::Unknown { meant: Some(meant), .. } => return Some(format!("是不是想写 `{meant}`？")),
            UnknownCode::Unknown { meant: None, others, .. } => match others.as_slice() {
                [] => "写这份码表里的另一个错误码",
                [only] => return Some(format!("可以写的错误码只有 `{only}`")),
                others => return Some(format!("可以写的错误码：{}", backticked(others))),
            },
        },
        Finding::UnknownStatus { meant: Some((number, name)), .. } => {
            return Some(format!("是不是想写 `{number}`（`{name}`）？"));
        }
        Finding::UnknownStatus { meant: None, .. } => "写 HTTP 状态码的数字，例如 `404`",
        Finding::UnknownTypeUrlPlaceholder { .. } => {
            "只能用 `{code}` 和 `{name}`：前者是错误码，后者是 `quota-exceeded` 形式的 `reason`"
        }
        Finding::UnknownWord { meant: Some(meant), .. } => return Some(format!("是不是想写 `{meant}`？")),
        Finding::UnknownWord { meant: None, known, .. } => return Some(format!("可以写的值：{}", backticked(known))),
        Finding::WrongType { help: Some(help), .. } => return Some(wrong_type_help(help)),
        Finding::WrongType { help: None, expected: Expected::Header(path), .. } => {
            return Some(format!("写成表头 `[{path}]`，再把各个键写在下面"));
        }
        Finding::WrongType { help: None, expected: Expected::Table, subject: Subject::Key(path), .. } => {
            return Some(format!("写成表，例如 `[{path}]`"));
        }
        Finding::WrongType { help: None, found: ValueType::Array, subject: Subject::Key(key), .. }
            if key == "range" =>
        {
            "写上第一个和最后一个错误码，例如 `\"10400..=10499\"`"
        }
        Finding::WrongType { help: None, .. } => return None,

        Finding::ChineseInEnglish { .. } => "改成英文；引用的原文放进反引号",
        Finding::EnglishInChinese { .. } => "译成中文",
        Finding::HalfWidthPunctuation { full_width, .. } => return Some(format!("写成 `{full_width}`")),
        Finding::RepeatedText { .. } => "写出两者的区别，或者删掉其中一处",
        Finding::StaleTranslation { changed, .. } => {
            let other = language(changed.other());
            return Some(format!("核对{other}是否仍然一致，再运行 `cargo status lock`"));
        }
        Finding::SuccessCode => "如果是错误，换一个 `4xx` 或 `5xx` 的状态码；错误类型不能用表示成功的码",
        Finding::UnequalLengths { longer, .. } => {
            return Some(format!("补全{}，或者缩短{}", language(longer.other()), language(*longer)));
        }
        Finding::UnlockedCode { .. } => "这个错误码定下来以后，运行 `cargo status lock`",
        Finding::UnusedCode { .. } => "使用它，或者停用它；如果由别的程序使用，加上 `--allow unused-code`",
    };
    Some(fixed.to_owned())
}

const fn language(language: Language) -> &'static str {
    match language {
        Language::Zh => "中文",
        Language::En => "英文",
    }
}

/// `` `a`、`b`、`c` ``
fn backticked<T: AsRef<str>>(words: &[T]) -> String {
    words.iter().map(|word| format!("`{}`", word.as_ref())).collect::<Vec<_>>().join("、")
}

/// `` `{a}`、`{b}` ``
fn placeholders(names: &[String]) -> String {
    names.iter().map(|name| format!("`{{{name}}}`")).collect::<Vec<_>>().join("、")
}

fn changed_placeholders(name: &str, now: &[String], released: &[String], location: &str) -> String {
    let of = |names: &[String]| match names {
        [] => "没有".to_owned(),
        names => format!("是 {}", placeholders(names)),
    };
    format!("`{name}` 的占位符变了：发布时{}（{location}），现在{}", of(released), of(now))
}

fn lock_field(field: &LockField) -> String {
    match field {
        LockField::Count(count) => format!("这一行应有 6 个字段，实际有 {count} 个"),
        LockField::Code(text) => format!("`{text}` 不是有效的错误码"),
        LockField::Name(text) => format!("`{text}` 不是有效的名字"),
        LockField::Status(text) => format!("`{text}` 既不是状态码，也不是 `retired`"),
        LockField::Placeholders(text) => format!("`{text}` 既不是占位符列表，也不是 `-`"),
        LockField::Hash(text) => format!("`{text}` 不是 16 位十六进制的哈希值"),
    }
}

fn name_error(name: &str, error: NameError) -> String {
    match error {
        NameError::Empty => "名字是空的".to_owned(),
        NameError::Keyword => format!("`{name}` 是 Rust 关键字"),
        NameError::AllCapitals => format!("`{name}` 全是大写字母"),
        NameError::FirstCharacter => format!("`{name}` 不以字母开头"),
        NameError::NotPascalCase if name.is_ascii() => format!("`{name}` 不是 PascalCase"),
        NameError::NotPascalCase => format!("名字 `{name}` 里有 ASCII 以外的字符"),
    }
}

fn placeholder_error(placeholder: &str, error: PlaceholderError) -> String {
    match error {
        PlaceholderError::NotOpened => format!("`{placeholder}` 没有对应的 `{{`"),
        PlaceholderError::NotClosed => format!("`{placeholder}` 没有对应的 `}}`"),
        PlaceholderError::Name => format!("`{placeholder}` 不是有效的占位符"),
    }
}

fn wrong_type(subject: &Subject, found: ValueType, expected: &Expected) -> String {
    let found = match found {
        ValueType::String => "字符串",
        ValueType::Integer => "整数",
        ValueType::Float => "浮点数",
        ValueType::Boolean => "布尔值",
        ValueType::Date => "日期",
        ValueType::Array => "数组",
        ValueType::Table => "表",
    };
    let expected = match expected {
        Expected::String => "字符串",
        Expected::Integer => "整数",
        Expected::Boolean => " `true` 或 `false`",
        Expected::Strings => "字符串数组",
        Expected::Table => "表",
        Expected::Header(path) => return format!("`[{path}]` 必须是表，这里写成了{found}"),
        Expected::Bilingual(key) => return format!("`{key}.zh` 和 `{key}.en` 必须分开写，这里写成了{found}"),
    };
    match subject {
        Subject::Key(key) => format!("`{key}` 必须是{expected}，这里写成了{found}"),
        Subject::Item(key) => format!("`{key}` 的每一项都必须是{expected}，这一项写成了{found}"),
    }
}

fn wrong_type_help(help: &WrongTypeHelp) -> String {
    match help {
        WrongTypeHelp::Number(number) => format!("写成 `{number}`"),
        WrongTypeHelp::Unquoted(text) => format!("写成 `{text}`，不加引号"),
        WrongTypeHelp::TextCodes => "要用文本形式的错误码，就在 `[catalog]` 里写 `repr = \"str\"`".to_owned(),
        WrongTypeHelp::InBrackets => "放进方括号：`[\"…\"]`".to_owned(),
        WrongTypeHelp::InQuotes => "加上引号".to_owned(),
    }
}

fn syntax_error(error: &SyntaxError) -> String {
    let fixed = match error {
        SyntaxError::WideSpace { found: '\u{3000}' } => "引号外面有全角空格",
        SyntaxError::WideSpace { .. } => "引号外面有不换行空格",
        SyntaxError::FullWidth { found, ascii } => return format!("`{ascii}` 写成了 `{found}`"),
        SyntaxError::UnclosedArray => "数组没有闭合",
        SyntaxError::UnclosedTable => "内联表没有闭合",
        SyntaxError::UnclosedText => "多行字符串没有闭合",
        SyntaxError::UnclosedString => "字符串没有闭合",
        SyntaxError::UnopenedString => "文字前面缺少引号",
        SyntaxError::Unopened { closing, opening } => return format!("`{closing}` 没有对应的 `{opening}`"),
        SyntaxError::MissingEquals { .. } => "键后面缺少 `=`",
        SyntaxError::MergeConflict => "合并冲突尚未解决",
        SyntaxError::MalformedKey { found: Some(found) } => return format!("键里有不能用的字符 `{found}`"),
        SyntaxError::MalformedKey { found: None } => "键里有不能用的字符",
        SyntaxError::MultilineKey => "键写在三引号里",
        SyntaxError::EmptyKey { is_in_header: true } => "表头里缺少名字",
        SyntaxError::EmptyKey { is_in_header: false } => "缺少键",
        SyntaxError::UnexpectedStart { found } => return format!("一行不能以 `{found}` 开头"),
        SyntaxError::MissingKey => "内联表里缺少键",
        SyntaxError::ExtraEquals => "多余的 `=`",
        SyntaxError::MalformedBoolean { word } => return format!("`{word}` 不是布尔值"),
        SyntaxError::LeadingZero { .. } => "数字不能以 0 开头",
        SyntaxError::MalformedNumber { number } => return format!("`{number}` 不是有效的数字"),
        SyntaxError::MalformedDate { date } => return format!("`{date}` 不是有效的数字或日期"),
        SyntaxError::UnknownEscape { found: Some(found) } => return format!("未知的转义 `\\{found}`"),
        SyntaxError::UnknownEscape { found: None } => "未知的转义",
        SyntaxError::MalformedEscape => "无效的 Unicode 转义",
        SyntaxError::SpaceInName => "名字里不能有空格",
        SyntaxError::UnclosedQuoteInHeader => "表头里的引号没有闭合",
        SyntaxError::UnclosedHeader => "表头没有闭合",
        SyntaxError::SlashComment => "多余的 `//`",
        SyntaxError::ExtraComma { .. } => "多余的 `,`",
        SyntaxError::TextAfterHeader => "表头后面有多余的文字",
        SyntaxError::TextAfterString => "字符串后面有多余的文字",
        SyntaxError::TextAfterValue => "值后面有多余的文字",
        SyntaxError::MissingComma => "两个值之间缺少 `,`",
        SyntaxError::NestedTooDeeply => "嵌套太深",
        SyntaxError::MissingValue { key } => return format!("`{key}` 没有值"),
        SyntaxError::TwoKeysOnOneLine { key } => return format!("`{key}` 前面必须换行"),
        SyntaxError::MissingQuotes { .. } => "文字没有加引号",
        SyntaxError::Other(message) => return format!("不是有效的 TOML：`{message}`"),
    };
    fixed.to_owned()
}

fn syntax_help(error: &SyntaxError) -> Option<String> {
    let fixed = match error {
        SyntaxError::WideSpace { .. } => "换成普通的空格",
        SyntaxError::FullWidth { ascii, .. } => return Some(format!("换成半角的 `{ascii}`")),
        SyntaxError::UnclosedArray | SyntaxError::UnclosedHeader => "在末尾加上 `]`",
        SyntaxError::UnclosedTable => "在末尾加上 `}`",
        SyntaxError::UnclosedText => "在末尾加上和开头一样的三个引号",
        SyntaxError::UnclosedString => "在这一行的末尾加上引号",
        SyntaxError::UnopenedString => "加上开头的引号",
        SyntaxError::Unopened { opening, .. } => return Some(format!("删掉，或者补上 `{opening}`")),
        SyntaxError::MissingEquals { is_colon: true } => "把 `:` 改成 `=`",
        SyntaxError::MissingEquals { is_colon: false } | SyntaxError::EmptyKey { is_in_header: false } => {
            "写成 `键 = 值`"
        }
        SyntaxError::MergeConflict => "保留其中一边，删掉冲突标记",
        SyntaxError::MalformedKey { .. } => "只用 ASCII 字母、数字、`-` 和 `_`",
        SyntaxError::MultilineKey => "键不要加引号",
        SyntaxError::EmptyKey { is_in_header: true } => "写上名字，例如 `[codes.QuotaExceeded]`",
        SyntaxError::UnexpectedStart { .. } => "这一行要以键或表头开头",
        SyntaxError::MissingKey => "写成 `{ 键 = 值 }`",
        SyntaxError::ExtraEquals | SyntaxError::ExtraComma { is_after_value: false } => "删掉",
        SyntaxError::MalformedBoolean { word } if word.eq_ignore_ascii_case("true") => "写成 `true`",
        SyntaxError::MalformedBoolean { word } if word.eq_ignore_ascii_case("false") => "写成 `false`",
        SyntaxError::MalformedBoolean { .. } => "写 `true` 或 `false`；如果是文字，加上引号",
        SyntaxError::LeadingZero { number } => return Some(format!("写成 `{number}`")),
        SyntaxError::MalformedNumber { .. } | SyntaxError::MalformedDate { .. } => {
            "写 `10429` 这样的数字；如果是文字，加上引号"
        }
        SyntaxError::UnknownEscape { .. } => "反斜杠写成 `\\\\`，或者改用单引号",
        SyntaxError::MalformedEscape => "在 `\\u` 后面写四位十六进制数字，例如 `\\u4E2D`",
        SyntaxError::SpaceInName => "写成一个词，例如 `[codes.QuotaExceeded]`",
        SyntaxError::UnclosedQuoteInHeader => "加上结尾的引号，或者删掉开头的引号",
        SyntaxError::SlashComment => "注释以 `#` 开头",
        SyntaxError::ExtraComma { is_after_value: true } => "删掉；行末不加逗号",
        SyntaxError::TextAfterHeader => "删掉，或者改正方括号",
        SyntaxError::TextAfterString => "用双引号括起来，里面的双引号写成 `\\\"`",
        SyntaxError::TextAfterValue => "删掉，或者另起一行",
        SyntaxError::MissingComma => "加上 `,`",
        SyntaxError::NestedTooDeeply => "减少嵌套的层数",
        SyntaxError::MissingValue { .. } => "在 `=` 后面写上值",
        SyntaxError::TwoKeysOnOneLine { .. } => "每个键单独写一行",
        SyntaxError::MissingQuotes { text } => return Some(format!("写成 `\"{text}\"`")),
        SyntaxError::Other(_) => return None,
    };
    Some(fixed.to_owned())
}
