//! The characters of header names, URIs and codes.

/// Whether the text is a header's name: a token (RFC 9110 section 5.6.2).
pub fn is_header_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_token_byte)
}

/// Whether the byte may be part of a token.
pub fn is_token_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b)
}

/// Whether the byte may be part of a URI (RFC 3986 appendix A).
pub const fn is_uri_byte(b: u8) -> bool {
    b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b'"' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
}

/// Whether the text is valid as a code. Such a text never needs escaping in logs, URLs or headers.
pub fn is_code(text: &str) -> bool {
    text.bytes().all(is_code_byte)
}

/// Whether the byte may be part of a code.
pub fn is_code_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b"-_.:/".contains(&b)
}
