//! Names of headers and extension members: the same rules at compile time and at run time.

use core::cmp::Ordering;

use super::check::Text;
use super::lookup::compare;

/// Stops the compilation if a response cannot have a header with this name.
#[track_caller]
pub const fn check_header(name: &str) {
    if let Some(reason) = wrong_header(name) {
        Text::new().all(&["invalid header `", name, "`: ", reason]).panic();
    }
}

/// Stops the compilation if a response cannot have an extension member with this name.
#[track_caller]
pub const fn check_extension(name: &str) {
    if let Some(reason) = wrong_member(name) {
        Text::new().all(&["invalid extension member `", name, "`: ", reason]).panic();
    }
}

/// Why a response cannot have a header with this name.
pub(crate) const fn wrong_header(name: &str) -> Option<&'static str> {
    if !is_token(name.as_bytes()) {
        return Some("the name must consist of ASCII letters, digits and special characters such as `-`");
    }
    if is_same_header(name, "retry-after") {
        return Some("set it with `retry_after`");
    }
    let mut at = 0;
    while at < RENDERED.len() {
        if is_same_header(name, RENDERED[at]) {
            return Some("rendering sets this header");
        }
        at += 1;
    }
    None
}

/// Why a problem cannot have an extension member with this name. [RFC 9457 section 3.2] advises names that are valid identifiers, but
/// does not require them.
///
/// [RFC 9457 section 3.2]: https://www.rfc-editor.org/rfc/rfc9457#section-3.2
pub(crate) const fn wrong_member(name: &str) -> Option<&'static str> {
    if name.is_empty() || has_control_character(name.as_bytes()) {
        return Some("the name is empty or contains control characters");
    }
    let mut at = 0;
    while at < MEMBERS.len() {
        if matches!(compare(name, MEMBERS[at]), Ordering::Equal) {
            return Some("every problem has a member of this name");
        }
        at += 1;
    }
    None
}

/// The headers that are set during rendering.
const RENDERED: [&str; 4] = ["content-type", "content-language", "content-length", "transfer-encoding"];

/// The members that every problem can have.
const MEMBERS: [&str; 10] =
    ["type", "title", "status", "detail", "instance", "code", "reason", "params", "request_id", "errors"];

/// [RFC 9110 section 5.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2)
const fn is_token(name: &[u8]) -> bool {
    let mut at = 0;
    while at < name.len() {
        let is_special =
            matches!(name[at], b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~');
        if !name[at].is_ascii_alphanumeric() && !is_special {
            return false;
        }
        at += 1;
    }
    at > 0
}

/// Whether the names are the same header; `lower` is in lower case.
const fn is_same_header(name: &str, lower: &str) -> bool {
    let (name, lower) = (name.as_bytes(), lower.as_bytes());
    if name.len() != lower.len() {
        return false;
    }
    let mut at = 0;
    while at < name.len() {
        if name[at].to_ascii_lowercase() != lower[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Control characters are the bytes below a space, U+007F, and in UTF-8 the pairs from C2 80 to C2 9F.
const fn has_control_character(name: &[u8]) -> bool {
    let mut at = 0;
    while at < name.len() {
        match name[at] {
            0..=0x1F | 0x7F => return true,
            0xC2 if name[at + 1] < 0xA0 => return true,
            _ => {}
        }
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers() {
        const SPECIAL: &str = "!#$%&'*+-.^_`|~";
        for character in (0..=0x7F_u8).map(char::from) {
            let mut buffer = [0; 4];
            let is_valid = character.is_ascii_alphanumeric() || SPECIAL.contains(character);
            assert_eq!(wrong_header(character.encode_utf8(&mut buffer)).is_none(), is_valid, "{character:?}");
        }
        for (name, is_valid) in [
            ("x-limit", true),
            ("x-\u{e9}", false),
            ("", false),
            ("x limit", false),
            ("content-typ", true),
            ("Content-Type", false),
            ("transfer-ENCODING", false),
            ("Retry-After", false),
        ] {
            assert_eq!(wrong_header(name).is_none(), is_valid, "{name}");
        }
    }

    #[test]
    fn members() {
        for character in ('\0'..='\u{FFFF}').filter(|character| *character != ' ') {
            let mut buffer = [0; 4];
            let is_valid = !character.is_control();
            assert_eq!(wrong_member(character.encode_utf8(&mut buffer)).is_none(), is_valid, "{character:?}");
        }
        for (name, is_valid) in
            [("limit", true), ("x-limit", true), ("配额", true), ("", false), ("status", false), ("Status", true)]
        {
            assert_eq!(wrong_member(name).is_none(), is_valid, "{name}");
        }
    }

    #[test]
    #[should_panic = "invalid header `Retry-After`: set it with `retry_after`"]
    fn rendered_header() {
        check_header("Retry-After");
    }

    #[test]
    #[should_panic = "invalid extension member `status`: every problem has a member of this name"]
    fn member_of_every_problem() {
        check_extension("status");
    }
}
