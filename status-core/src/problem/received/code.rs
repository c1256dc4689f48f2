//! The code in a received problem or field error.

use serde_json::value::RawValue;

use crate::code::catalog_code::CatalogCode;
use crate::code::maybe_known::MaybeKnown;

/// The code in a catalog, or `None` if the value cannot be a code of any catalog.
pub(super) fn read<C: CatalogCode>(
    value: &RawValue,
    type_url: Option<&str>,
    reason: Option<&str>,
) -> Option<MaybeKnown<C>> {
    let code: MaybeKnown<C> = serde_json::from_str(value.get()).ok()?;
    let MaybeKnown::Known(known) = code else { return Some(code) };
    let entry = known.entry();
    let has_type = type_url.is_none_or(|url| url == "about:blank" || url == entry.type_url());
    let has_reason = reason.is_none_or(|reason| reason == entry.reason());
    Some(if has_type && has_reason { code } else { MaybeKnown::unknown(code.value()) })
}
