//! What `Error::source` gives.

use core::error::Error;
use core::panic::UnwindSafe;
use std::io;
use std::rc::Rc;
use std::sync::Arc;

twice! {
    #[derive(Debug, Derive)]
    #[message("implicit")]
    pub(super) struct Implicit {
        pub(super) source: io::Error,
    }

    #[derive(Debug, Derive)]
    #[message("explicit {source}")]
    pub(super) struct Explicit {
        pub(super) source: String,
        #[source]
        pub(super) io: io::Error,
    }

    #[derive(Debug, Derive)]
    #[message("boxed")]
    pub(super) struct Boxed<E: ?Sized + 'static> {
        #[source]
        pub(super) source: Box<E>,
    }

    #[derive(Debug, Derive)]
    pub(super) enum Pointers {
        #[message("box")]
        Box(#[source] Box<dyn Error>),
        #[message("send")]
        Send(#[source] Box<dyn Error + Send>),
        #[message("send and sync")]
        SendSync(#[source] Box<dyn Error + Send + Sync + 'static>),
        #[message("unwind safe")]
        UnwindSafe(#[source] Box<dyn Error + Send + Sync + UnwindSafe>),
        #[message("of a type")]
        Typed(#[source] Box<io::Error>),
        #[message("arc")]
        Arc(#[source] Arc<io::Error>),
        #[message("arc of any")]
        ArcOfAny(#[source] Arc<dyn Error + Send + Sync>),
        #[message("rc of any")]
        RcOfAny(#[source] Rc<dyn Error>),
        #[message("static")]
        Static(#[source] &'static io::Error),
        #[message("static any")]
        StaticAny(#[source] &'static (dyn Error + 'static)),
        #[message("option of a box")]
        OptionOfBox(#[source] Option<Box<dyn Error + Send + Sync>>),
    }

    #[derive(Debug, Derive)]
    pub(super) enum Shapes {
        #[message("braced")]
        Braced {
            #[source]
            cause: io::Error,
        },
        #[message("tuple {1}")]
        Tuple(#[source] io::Error, u8),
        #[message("unit")]
        Unit,
        #[message("shown: {source}")]
        Shown { source: io::Error },
    }

    #[derive(Debug, Derive)]
    #[message("{source} ==> {destination}")]
    pub(super) struct NotSource {
        pub(super) r#source: char,
        pub(super) destination: char,
    }
}

static IO: std::sync::LazyLock<io::Error> = std::sync::LazyLock::new(cause);

fn cause() -> io::Error {
    io::Error::other("oh no")
}

#[test]
fn a_field_of_that_name_or_with_the_attribute() {
    same! {
        Implicit { source: cause() } => ["implicit", "oh no"],
        Explicit { source: "text".to_owned(), io: cause() } => ["explicit text", "oh no"],
        Shapes::Braced { cause: cause() } => ["braced", "oh no"],
        Shapes::Tuple(cause(), 1) => ["tuple 1", "oh no"],
        Shapes::Unit => ["unit"],
        Shapes::Shown { source: cause() } => ["shown: oh no", "oh no"],
    }
}

#[test]
fn behind_every_pointer() {
    same! {
        Boxed { source: Box::new(cause()) } => ["boxed", "oh no"],
        Pointers::Box(Box::new(cause())) => ["box", "oh no"],
        Pointers::Send(Box::new(cause())) => ["send", "oh no"],
        Pointers::SendSync(Box::new(cause())) => ["send and sync", "oh no"],
        Pointers::UnwindSafe(Box::new(core::fmt::Error)) => ["unwind safe", &core::fmt::Error.to_string()],
        Pointers::Typed(Box::new(cause())) => ["of a type", "oh no"],
        Pointers::Arc(Arc::new(cause())) => ["arc", "oh no"],
        Pointers::ArcOfAny(Arc::new(cause())) => ["arc of any", "oh no"],
        Pointers::RcOfAny(Rc::new(cause())) => ["rc of any", "oh no"],
        Pointers::Static(&IO) => ["static", "oh no"],
        Pointers::StaticAny(&*IO) => ["static any", "oh no"],
        Pointers::OptionOfBox(Some(Box::new(cause()))) => ["option of a box", "oh no"],
        Pointers::OptionOfBox(None) => ["option of a box"],
    }
}

#[test]
fn raw_names_are_not_sources() {
    same! {
        NotSource { source: 'S', destination: 'D' } => ["S ==> D"],
    }
}
