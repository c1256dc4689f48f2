//! Every rule a catalog must obey whose breach can only be seen in the values: one function a rule, named after it.
//!
//! Keys, types and missing languages are told where they are read.

mod catalog;
mod codes;
mod facts;
mod groups;
mod lock;
mod names;
mod references;
mod source;
mod statuses;
mod templates;
mod texts;

pub(crate) use self::codes::is_code;
pub(crate) use self::names::is_name;

use crate::Settings;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::source::Source;

/// What has to hold before the text can be read at all.
pub(crate) fn check_source(source: &Source, diagnostics: &mut Diagnostics) {
    source::too_large(source, diagnostics);
    source::not_utf8(source, diagnostics);
}

/// What has to hold of the values.
pub(crate) fn check_document(source: &Source, document: &Document, settings: &Settings, diagnostics: &mut Diagnostics) {
    catalog::missing_name(document, settings, diagnostics);
    catalog::two_names(document, settings, diagnostics);
    catalog::no_codes(document, diagnostics);
    catalog::malformed_type_url(document, diagnostics);
    catalog::unknown_type_url_placeholder(source, document, diagnostics);

    names::malformed_name(document, diagnostics);
    names::malformed_given_name(document, settings, diagnostics);
    names::duplicate_name(document, diagnostics);
    names::duplicate_reason(document, diagnostics);

    codes::code_outside_repr(source, document, diagnostics);
    codes::malformed_code(document, diagnostics);
    codes::duplicate_code(document, diagnostics);
    codes::unknown_http_code(document, settings, diagnostics);

    groups::range_outside_repr(document, diagnostics);
    groups::overlapping_groups(document, diagnostics);
    groups::code_outside_groups(document, diagnostics);

    statuses::unknown_status(source, document, diagnostics);
    statuses::status_without_error(document, diagnostics);

    references::unknown_similar(document, diagnostics);
    references::similar_to_itself(document, diagnostics);
    references::unknown_replacement(document, diagnostics);

    templates::malformed_placeholder(source, document, diagnostics);
    templates::placeholders_differ(source, document, diagnostics);
    templates::placeholder_in_title(source, document, diagnostics);

    texts::several_lines(document, diagnostics);
    texts::cases_differ(document, diagnostics);
    texts::hidden_character(source, diagnostics);
    texts::hidden_escape(source, document, diagnostics);

    facts::malformed_url(document, diagnostics);
    facts::malformed_header(document, diagnostics);

    lock::missing_lock(source, document, &settings.lock, diagnostics);
    if let Some(released) = lock::Released::new(document, &settings.lock) {
        lock::removed_code(&released, diagnostics);
        lock::revived_code(&released, diagnostics);
        lock::renumbered_code(&released, diagnostics);
        lock::renamed_code(&released, diagnostics);
        lock::remapped_code(&released, diagnostics);
        lock::changed_placeholders(&released, diagnostics);
    }
}
