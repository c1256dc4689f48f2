//! Suggestions for misspelled words.

/// The known words that differ from the written one in a limited number of characters.
pub(super) fn alike<'a>(
    written: &str,
    known: impl Iterator<Item = &'a str>,
    distance: usize,
) -> impl Iterator<Item = &'a str> {
    known.filter(move |known| strsim::osa_distance(known, written) <= distance)
}
