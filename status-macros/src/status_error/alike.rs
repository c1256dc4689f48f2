//! Words that were probably meant.

/// The known words that differ from the written one in at most so many characters.
pub(super) fn alike<'a>(
    written: &str,
    known: impl Iterator<Item = &'a str>,
    distance: usize,
) -> impl Iterator<Item = &'a str> {
    known.filter(move |known| strsim::osa_distance(known, written) <= distance)
}
