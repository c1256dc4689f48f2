//! Suggestions for misspelled words.

/// The lowest similarity of a suggestion; 1 means the same word.
const ALIKE: f64 = 0.8;

/// The word among `known` that was probably meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .filter_map(|candidate| Some((likeness(word, candidate)?, candidate)))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// How similar two words are, ignoring case, if one may be a misspelling of the other.
pub fn likeness(word: &str, candidate: &str) -> Option<f64> {
    let likeness = strsim::jaro_winkler(&word.to_lowercase(), &candidate.to_lowercase());
    (likeness > ALIKE).then_some(likeness)
}
