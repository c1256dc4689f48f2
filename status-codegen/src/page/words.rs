//! The fixed words of pages, around a catalog's texts.

use crate::text::bilingual::Bilingual;
use crate::value::Retry;

/// The words of one language.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the fields are named after what is said in English")]
#[non_exhaustive]
pub struct Words {
    /// The language tag.
    pub lang: &'static str,
    pub colon: &'static str,
    pub comma: &'static str,
    pub message: &'static str,
    pub cases: &'static str,
    pub remedy: &'static str,
    pub similar: &'static str,
    pub origin: &'static str,
    pub spec: &'static str,
    pub section: fn(&str) -> String,
    pub cacheable: &'static str,
    pub no_content: &'static str,
    pub requires: &'static str,
    pub may: &'static str,
    pub tags: &'static str,
    pub retry: fn(Retry) -> &'static str,
}

/// The words of both languages.
pub const WORDS: Bilingual<Words> = Bilingual {
    zh: Words {
        lang: "zh-Hans",
        colon: "：",
        comma: "、",
        message: "消息",
        cases: "什么时候出现",
        remedy: "怎么办",
        similar: "相近的码",
        origin: "出自",
        spec: "规范",
        section: |section| format!("第 {section} 节"),
        cacheable: "默认可缓存",
        no_content: "没有响应体",
        requires: "必须带有",
        may: "可以带有",
        tags: "标签",
        retry: |retry| match retry {
            Retry::Never => "不要重试",
            Retry::Later => "可以稍后重试",
            Retry::Changed => "修改请求后再试",
        },
    },
    en: Words {
        lang: "en",
        colon: ": ",
        comma: ", ",
        message: "Message",
        cases: "When it occurs",
        remedy: "What to do",
        similar: "Which code to use",
        origin: "Defined by",
        spec: "Specification",
        section: |section| format!("section {section}"),
        cacheable: "cacheable by default",
        no_content: "no body",
        requires: "requires",
        may: "allows",
        tags: "Tags",
        retry: |retry| match retry {
            Retry::Never => "do not retry",
            Retry::Later => "retry later",
            Retry::Changed => "change the request before you retry",
        },
    },
};
