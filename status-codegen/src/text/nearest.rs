//! The word that was probably meant.

/// Words that are less alike are not suggested; 1 is the same word.
const ALIKE: f64 = 0.8;

/// The word among `known` that was probably meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .filter_map(|candidate| Some((likeness(word, candidate)?, candidate)))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// How alike two words are, whatever their case, if one may be meant by the other.
pub fn likeness(word: &str, candidate: &str) -> Option<f64> {
    let likeness = strsim::jaro_winkler(&word.to_lowercase(), &candidate.to_lowercase());
    (likeness > ALIKE).then_some(likeness)
}
