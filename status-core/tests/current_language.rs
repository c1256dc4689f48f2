//! A scope has its language, and restores the previous one.
#![cfg(feature = "std")]

use core::panic::AssertUnwindSafe;
use std::panic::catch_unwind;
use std::sync::Barrier;
use std::thread;

use status_core::Lang::{self, En, Zh};

#[track_caller]
fn check(expected: Lang) {
    assert_eq!(Lang::current(), expected);
}

/// Fails the test unless the panic is this one.
#[track_caller]
fn panics(function: impl FnOnce()) {
    let payload = catch_unwind(AssertUnwindSafe(function)).expect_err("it panics");
    assert_eq!(payload.downcast_ref(), Some(&"on purpose"));
}

#[test]
fn default_outside_of_any() {
    check(Lang::default());
}

#[test]
fn nested() {
    Zh.scope(|| {
        check(Zh);
        En.scope(|| {
            check(En);
            Zh.scope(|| check(Zh));
            check(En);
        });
        check(Zh);
        Zh.scope(|| check(Zh));
        check(Zh);
    });
    check(En);
}

#[test]
fn consecutive() {
    for lang in [Zh, En, Zh, Zh, En] {
        lang.scope(|| check(lang));
        check(En);
    }
}

#[test]
fn returns_the_result_of_the_function() {
    let text = String::from("moved");
    assert_eq!(Zh.scope(move || text), "moved");
}

#[test]
fn restored_by_a_panic() {
    panics(|| Zh.scope(|| panic!("on purpose")));
    check(En);
    Zh.scope(|| {
        panics(|| En.scope(|| Zh.scope(|| panic!("on purpose"))));
        check(Zh);
    });
    check(En);
}

#[test]
fn still_there_while_a_panic_unwinds() {
    struct AtDrop(Lang);

    impl Drop for AtDrop {
        fn drop(&mut self) {
            check(self.0);
        }
    }

    let _outside = AtDrop(En);
    panics(|| {
        Zh.scope(|| {
            let _inside = AtDrop(Zh);
            panic!("on purpose");
        });
    });
}

#[test]
fn each_thread_has_its_own() {
    let both_inside = Barrier::new(2);
    Zh.scope(|| {
        thread::scope(|threads| {
            threads.spawn(|| {
                check(En);
                En.scope(|| {
                    both_inside.wait();
                    check(En);
                    both_inside.wait();
                });
            });
            both_inside.wait();
            check(Zh);
            both_inside.wait();
        });
        check(Zh);
    });
}

#[test]
fn at_the_end_of_a_thread() {
    struct AtEnd;

    impl Drop for AtEnd {
        fn drop(&mut self) {
            check(En);
            Zh.scope(|| check(Zh));
        }
    }

    thread_local!(static AT_END: AtEnd = const { AtEnd });
    let ended = thread::spawn(|| AT_END.with(|_| Zh.scope(|| check(Zh)))).join();
    assert!(ended.is_ok());
}
