//! Errors in a box, an `Arc` or a reference keep their code, messages and sources.
#![cfg(all(feature = "include", feature = "derive", feature = "std"))]

use core::error::Error;
use std::io;
use std::sync::Arc;

use status_core::{HttpStatus, Lang, StatusError, include_codes};

include_codes!("tests/fixtures/shop.toml");

type AnyError = Box<dyn StatusError>;
type AnySend = Box<dyn StatusError + Send>;
type AnySendError = Box<dyn StatusError + Send + Sync>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, StatusError)]
#[status(ShopCode::QuotaExceeded)]
struct Quota {
    user: &'static str,
    limit: u32,
}

const QUOTA: Quota = Quota { user: "Ann", limit: 3 };

/// The properties that an error shares with everything that contains it.
#[track_caller]
fn check(error: &(impl StatusError + ?Sized), status: u16, displayed: &[&str], zh: &str) {
    assert_eq!(error.status(), status);
    assert_eq!(error.entry().status(), status);
    let sources = core::iter::successors(error.source(), |&source| source.source());
    let texts: Vec<String> = core::iter::once(error.to_string()).chain(sources.map(ToString::to_string)).collect();
    assert_eq!(texts, displayed);
    assert_eq!(error.message(Lang::Zh).to_string(), zh);
}

#[track_caller]
fn check_quota(error: &(impl StatusError + ?Sized)) {
    check(error, 429, &["User Ann has used all 3 calls"], "3 次配额已被用户 Ann 用完");
}

/// The result of `?`.
fn any<E: StatusError + 'static>(error: E) -> AnyError {
    fn question_mark<E: StatusError + 'static>(error: E) -> Result<(), AnyError> {
        Err(error)?;
        Ok(())
    }
    question_mark(error).expect_err("it has failed")
}

/// The same with `Send + Sync`.
fn any_send<E: StatusError + Send + Sync + 'static>(error: E) -> AnySendError {
    fn question_mark<E: StatusError + Send + Sync + 'static>(error: E) -> Result<(), AnySendError> {
        Err(error)?;
        Ok(())
    }
    question_mark(error).expect_err("it has failed")
}

#[test]
fn question_mark_boxes_a_derived_error() {
    check_quota(&*any(QUOTA));
    check_quota(&*any_send(QUOTA));
}

#[test]
fn question_mark_boxes_a_code() {
    check(&*any(HttpStatus::NotFound), 404, &["404 Not Found"], "未找到");
    check(&*any_send(HttpStatus::NotFound), 404, &["404 Not Found"], "未找到");
    check(&*any(ShopCode::Anything), 500, &["10500 Something went wrong"], "出了问题");
    check(&*any_send(ShopCode::NoFile), 404, &["10404 No file"], "没有文件");
}

#[test]
fn question_mark_boxes_containers_of_errors() {
    static STATIC: Quota = QUOTA;
    let borrowed: &'static Quota = &STATIC;

    check_quota(&*any(borrowed));
    check_quota(&*any_send(borrowed));
    check_quota(&*any(Box::new(QUOTA)));
    check_quota(&*any_send(Box::new(QUOTA)));
    check_quota(&*any(Arc::new(QUOTA)));
    check_quota(&*any_send(Arc::new(QUOTA)));
    check_quota(&*any(Arc::new(QUOTA) as Arc<dyn StatusError>));
    check_quota(&*any_send(Arc::new(QUOTA) as Arc<dyn StatusError + Send + Sync>));
}

#[test]
fn question_mark_passes_a_box_on() {
    fn passes_on() -> Result<(), AnySendError> {
        Err(AnySendError::from(QUOTA))?;
        Ok(())
    }
    check_quota(&*passes_on().expect_err("it has failed"));
}

#[test]
fn question_mark_passes_a_box_on_as_one_that_guarantees_less() {
    fn send() -> Result<(), AnySend> {
        Err(AnySendError::from(QUOTA))?
    }
    fn any() -> Result<(), AnyError> {
        send()?;
        Ok(())
    }
    fn any_at_once() -> Result<(), AnyError> {
        Err(AnySendError::from(QUOTA))?
    }
    fn from_error() -> Result<(), AnySend> {
        Err(QUOTA)?
    }
    for error in [any(), any_at_once(), from_error().map_err(AnyError::from)] {
        check_quota(&*error.expect_err("it has failed"));
    }
}

/// The message and the sources.
fn chain(error: &(dyn Error + 'static)) -> Vec<String> {
    core::iter::successors(Some(error), |&error| error.source()).map(ToString::to_string).collect()
}

#[test]
fn question_mark_converts_a_box_into_anyhow_and_plain_boxes() {
    fn boxed() -> Result<(), AnySendError> {
        Err(WithSource(io::Error::other("disk on fire")))?
    }
    fn into_anyhow() -> anyhow::Result<()> {
        Ok(boxed()?)
    }
    fn into_send() -> Result<(), Box<dyn Error + Send + Sync>> {
        Ok(boxed()?)
    }
    fn into_any() -> Result<(), Box<dyn Error>> {
        Ok(boxed()?)
    }
    fn any_into_any() -> Result<(), Box<dyn Error>> {
        Err(AnyError::from(QUOTA))?
    }
    fn send_into_any() -> Result<(), Box<dyn Error>> {
        Err(AnySend::from(QUOTA))?
    }

    let anyhow = into_anyhow().expect_err("it has failed");
    assert_eq!(chain(anyhow.as_ref()), ["outer", "disk on fire"]);
    let code = anyhow.downcast_ref::<AnySendError>().map(|error| error.status());
    assert_eq!(code, Some(HttpStatus::InternalServerError));
    assert_eq!(chain(&*into_send().expect_err("it has failed")), ["outer", "disk on fire"]);
    assert_eq!(chain(&*into_any().expect_err("it has failed")), ["outer", "disk on fire"]);
    assert_eq!(chain(&*any_into_any().expect_err("it has failed")), ["User Ann has used all 3 calls"]);
    assert_eq!(chain(&*send_into_any().expect_err("it has failed")), ["User Ann has used all 3 calls"]);
}

#[test]
fn an_error_may_borrow() {
    #[derive(Debug, StatusError)]
    #[status(404, "no {0}", public)]
    struct Borrowed<'a>(&'a str);

    fn find(name: &str) -> Result<(), Box<dyn StatusError + Send + Sync + '_>> {
        Err(Borrowed(name))?;
        Ok(())
    }

    fn find_by_reference<'a>(error: &'a Borrowed<'a>) -> Box<dyn StatusError + 'a> {
        error.into()
    }

    let name = String::from("Ann");
    check(&*find(&name).expect_err("it has failed"), 404, &["no Ann"], "no Ann");
    check(&*find_by_reference(&Borrowed(&name)), 404, &["no Ann"], "no Ann");
}

#[test]
fn containers_of_errors_are_errors() {
    check_quota(&QUOTA);
    check_quota(&&QUOTA);
    check_quota(&Box::new(QUOTA));
    check_quota(&Arc::new(QUOTA));
    check_quota(&&&Arc::new(Box::new(QUOTA)));
    check_quota(&QUOTA as &dyn StatusError);
    check_quota(&QUOTA as &(dyn StatusError + Send + Sync));
}

#[test]
fn a_box_is_a_source() {
    #[derive(Debug, StatusError)]
    enum AppError {
        #[status("by name")]
        ByName { source: AnySendError },
        #[status("by attribute")]
        ByAttribute(#[source] AnyError),
        #[status("by type")]
        ByType(#[from] AnySendError),
        #[status("optional")]
        Optional { source: Option<Box<dyn StatusError + Send>> },
        #[status("arc")]
        Arc(#[source] Arc<dyn StatusError + Send + Sync>),
        #[status(502, "shown: {0}", public)]
        Shown(#[source] AnySendError),
    }

    let quota = "User Ann has used all 3 calls";
    let title = "服务器内部错误";
    check(&AppError::ByName { source: QUOTA.into() }, 500, &["by name", quota], title);
    check(&AppError::ByAttribute(QUOTA.into()), 500, &["by attribute", quota], title);
    check(&AppError::from(AnySendError::from(QUOTA)), 500, &["by type", quota], title);
    check(&AppError::Optional { source: Some(Box::new(QUOTA)) }, 500, &["optional", quota], title);
    check(&AppError::Optional { source: None }, 500, &["optional"], title);
    check(&AppError::Arc(Arc::new(QUOTA)), 500, &["arc", quota], title);
    let shown = "shown: User Ann has used all 3 calls";
    check(&AppError::Shown(QUOTA.into()), 502, &[shown, quota], shown);
}

#[test]
fn the_source_can_be_downcast() {
    #[derive(Debug, StatusError)]
    enum Outer {
        #[status("outer")]
        SendAndSync(#[source] AnySendError),
        #[status("outer")]
        Send(#[from] AnySend),
        #[status("outer")]
        Any(#[source] Option<AnyError>),
    }

    let is_quota = |error: &Outer| error.source().is_some_and(<dyn Error>::is::<Quota>);
    assert!(is_quota(&Outer::SendAndSync(QUOTA.into())));
    assert!(is_quota(&Outer::from(AnySend::from(QUOTA))));
    assert!(is_quota(&Outer::Any(Some(QUOTA.into()))));
}

#[derive(Debug, StatusError)]
#[status("outer")]
struct WithSource(#[from] io::Error);

#[derive(Debug, StatusError)]
enum Transparent<E> {
    #[status(transparent)]
    Any(#[from] AnySendError),
    #[status(transparent)]
    AnySend(#[from] AnySend),
    #[status(transparent)]
    AnyLocal { inner: AnyError },
    #[status(transparent)]
    BoxOfOne(Box<Quota>),
    #[status(transparent)]
    ArcOfOne(Arc<Quota>),
    #[status(transparent)]
    ArcOfAny(Arc<dyn StatusError + Send + Sync>),
    #[status(transparent)]
    Reference(&'static Quota),
    #[status(transparent)]
    Generic(E),
    #[status(transparent)]
    BoxOfGeneric(Box<E>),
    #[status(transparent)]
    Code(#[from] ShopCode),
}

#[test]
fn transparent_forwards_everything() {
    static STATIC: Quota = QUOTA;

    type Error = Transparent<WithSource>;

    check_quota(&Error::from(AnySendError::from(QUOTA)));
    check_quota(&Error::from(AnySend::from(QUOTA)));
    check_quota(&Error::AnyLocal { inner: QUOTA.into() });
    check_quota(&Error::BoxOfOne(Box::new(QUOTA)));
    check_quota(&Error::ArcOfOne(Arc::new(QUOTA)));
    check_quota(&Error::ArcOfAny(Arc::new(QUOTA)));
    check_quota(&Error::Reference(&STATIC));
    check(&Error::from(ShopCode::Plain), 410, &["10410 No message"], "没有消息");
    let (texts, title) = (["outer", "disk on fire"], "服务器内部错误");
    let with_source = || WithSource::from(io::Error::other("disk on fire"));
    check(&Error::from(AnySendError::from(with_source())), 500, &texts, title);
    check(&Error::AnyLocal { inner: with_source().into() }, 500, &texts, title);
    check(&Error::Generic(with_source()), 500, &texts, title);
    check(&Error::BoxOfGeneric(Box::new(with_source())), 500, &texts, title);
    check(&Transparent::Generic(Error::Generic(with_source())), 500, &texts, title);
    check_quota(&Transparent::Generic(QUOTA));
}

#[test]
fn a_transparent_struct_boxes_and_is_boxed() {
    #[derive(Debug, StatusError)]
    #[status(transparent)]
    struct Opaque(#[from] AnySendError);

    fn deep() -> Result<(), AnySendError> {
        Err(QUOTA)?;
        Ok(())
    }
    fn middle() -> Result<(), Opaque> {
        deep()?;
        Ok(())
    }
    fn outer() -> Result<(), AnySendError> {
        middle()?;
        Ok(())
    }

    check_quota(&*outer().expect_err("it has failed"));
}

#[test]
fn a_transparent_error_may_borrow() {
    #[derive(Debug, StatusError)]
    #[status(404, "no {0}", public)]
    struct Borrowed<'a>(&'a str);

    #[derive(Debug, StatusError)]
    enum Outer<'a> {
        #[status(transparent)]
        Typed(Borrowed<'a>),
        #[status(transparent)]
        Any(Box<dyn StatusError + Send + Sync + 'a>),
        #[status(transparent)]
        Reference(&'a Borrowed<'a>),
        #[status(transparent)]
        ReferenceToAny(&'a dyn StatusError),
        #[status(409, transparent, public)]
        Coded(Box<dyn Error + 'a>),
    }

    let name = String::from("Ann");
    let borrowed = Borrowed(&name);
    check(&Outer::Typed(Borrowed(&name)), 404, &["no Ann"], "no Ann");
    check(&Outer::Any(Box::new(Borrowed(&name))), 404, &["no Ann"], "no Ann");
    check(&Outer::Reference(&borrowed), 404, &["no Ann"], "no Ann");
    check(&Outer::ReferenceToAny(&borrowed), 404, &["no Ann"], "no Ann");
    check(&Outer::Coded(Box::new(Borrowed(&name))), 409, &["no Ann"], "no Ann");
}
