//! One thing to do, done by one side, as often as is asked for.

use core::array;
use core::fmt::Debug;
use core::hint::black_box;

/// How many inputs a side goes through before it begins again; a power of two, so that going round costs next to nothing.
pub(crate) const DRAWN: usize = 1024;

/// One thing to do, done by one side. All sides of a case draw their inputs in the same order.
pub struct Case {
    pub(crate) name: &'static str,
    pub(crate) side: &'static str,
    pub(crate) run: Box<dyn FnMut(usize)>,
    pub(crate) results: Box<dyn Fn() -> Vec<Outcome>>,
}

/// What comes of one input.
pub(crate) struct Outcome {
    pub(crate) input: String,
    pub(crate) result: String,
}

impl Case {
    /// `one` is measured; `shown` tells its result in the words of all sides.
    pub fn new<I: Copy + Debug + 'static, O: 'static>(
        name: &'static str,
        side: &'static str,
        inputs: &[I],
        one: impl Fn(I) -> O + Copy + 'static,
        shown: impl Fn(O) -> String + 'static,
    ) -> Self {
        let drawn = drawn(inputs);
        Self {
            name,
            side,
            run: Box::new(move |count| {
                for at in 0..count {
                    // By reference, so that a large result is not copied once more.
                    black_box(&one(black_box(drawn[at % DRAWN])));
                }
            }),
            results: outcomes(inputs, move |input| shown(one(input))),
        }
    }

    /// `one` is measured while it writes into a buffer that has room already.
    pub fn writing<I: Copy + Debug + 'static>(
        name: &'static str,
        side: &'static str,
        inputs: &[I],
        one: impl Fn(I, &mut String) + Copy + 'static,
    ) -> Self {
        let drawn = drawn(inputs);
        let mut buffer = String::with_capacity(1024);
        Self {
            name,
            side,
            run: Box::new(move |count| {
                for at in 0..count {
                    buffer.clear();
                    one(black_box(drawn[at % DRAWN]), &mut buffer);
                    black_box(&mut buffer);
                }
            }),
            results: outcomes(inputs, move |input| {
                let mut text = String::new();
                one(input, &mut text);
                text
            }),
        }
    }
}

fn outcomes<I: Copy + Debug + 'static>(
    inputs: &[I],
    result: impl Fn(I) -> String + 'static,
) -> Box<dyn Fn() -> Vec<Outcome>> {
    let inputs = inputs.to_vec();
    let outcome = move |&input: &I| Outcome { input: format!("{input:?}"), result: result(input) };
    Box::new(move || inputs.iter().map(&outcome).collect())
}

/// Inputs in an order that no branch predictor learns, and that is the same each time.
fn drawn<I: Copy>(inputs: &[I]) -> [I; DRAWN] {
    let mut state = 0x9e37_79b9_u32;
    array::from_fn(|_| {
        // xorshift32
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        inputs[state as usize % inputs.len()]
    })
}
