//! A measured operation of one side.

use core::array;
use core::fmt::Debug;
use core::hint::black_box;

/// The number of different inputs. A power of two makes repeating them cheap.
pub(crate) const DRAWN: usize = 1024;

/// A measured operation of one side. All sides of a case get the same inputs in the same order.
pub struct Case {
    pub(crate) name: &'static str,
    pub(crate) side: &'static str,
    pub(crate) run: Box<dyn FnMut(usize)>,
    pub(crate) results: Box<dyn Fn() -> Vec<Outcome>>,
}

/// The operation on one input.
pub(crate) struct Outcome {
    pub(crate) input: String,
    pub(crate) result: String,
}

impl Case {
    /// `one` is measured. `shown` converts its result into a form that all sides share.
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
                    // By reference, so that a large result is not copied again.
                    black_box(&one(black_box(drawn[at % DRAWN])));
                }
            }),
            results: outcomes(inputs, move |input| shown(one(input))),
        }
    }

    /// `one` is measured while it writes into a buffer with sufficient capacity.
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

/// Inputs in an order that is always the same, but that branch predictors cannot learn.
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
