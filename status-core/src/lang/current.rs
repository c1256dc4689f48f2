//! The language of the running code.

extern crate std;

use core::cell::Cell;
use core::sync::atomic::{AtomicU8, Ordering};

use super::Lang;

/// The language of the process, as a discriminant.
static DEFAULT: AtomicU8 = AtomicU8::new(Lang::En as u8);

std::thread_local! {
    /// The language of the innermost scope of this thread.
    static CURRENT: Cell<Option<Lang>> = const { Cell::new(None) };
}

impl Lang {
    /// The language of the innermost [`scope`](Self::scope) of this thread or, outside of all scopes, the
    /// [default of the process](Self::set_default).
    ///
    /// Use it where you write a response without access to the request. New threads and tasks start outside of all
    /// scopes.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang};
    ///
    /// fn title() -> &'static str {
    ///     HttpStatus::NotFound.title(Lang::current())
    /// }
    ///
    /// assert_eq!(title(), "Not Found");
    /// assert_eq!(Lang::Zh.scope(title), "未找到");
    /// ```
    pub fn current() -> Self {
        CURRENT.get().unwrap_or_else(Self::process_default)
    }

    /// Sets the language of everything in the process for which nothing else decides (default: English): the
    /// [current](Self::current) language outside of all scopes, and the result of [`negotiate`](Self::negotiate) if the client
    /// asks for no supported language.
    ///
    /// Call this function in `main`, not in libraries and tests, which share the process with others. The trait `Default` is
    /// independent of it.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang};
    ///
    /// Lang::set_default(Lang::Zh);
    /// assert_eq!(Lang::current(), Lang::Zh);
    /// assert_eq!(Lang::negotiate(b"fr"), Lang::Zh);
    /// assert_eq!(Lang::negotiate(b"fr, en;q=0.1"), Lang::En);
    /// assert_eq!(Lang::negotiate(b"zh;q=0"), Lang::En);
    /// ```
    pub fn set_default(lang: Self) {
        DEFAULT.store(lang as u8, Ordering::Relaxed);
    }

    pub(super) fn process_default() -> Self {
        Self::ALL.get(usize::from(DEFAULT.load(Ordering::Relaxed))).copied().unwrap_or_default()
    }

    /// Runs a function with this language as the [current](Self::current) one.
    ///
    /// Afterwards, the previous language is current again, even if the function panics.
    ///
    /// ```
    /// use status_core::Lang;
    ///
    /// let languages = Lang::Zh.scope(|| (Lang::current(), Lang::En.scope(Lang::current), Lang::current()));
    /// assert_eq!(languages, (Lang::Zh, Lang::En, Lang::Zh));
    /// ```
    pub fn scope<T>(self, function: impl FnOnce() -> T) -> T {
        let _restore = Restore(CURRENT.replace(Some(self)));
        function()
    }
}

/// Makes a language current again when dropped.
struct Restore(Option<Lang>);

impl Drop for Restore {
    fn drop(&mut self) {
        CURRENT.set(self.0);
    }
}
