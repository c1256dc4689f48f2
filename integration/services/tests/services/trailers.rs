//! Random problems fit into trailers, and tonic-types decodes them.

use core::time::Duration;

use status_core::{FieldError, GrpcCode, HttpStatus, Lang, Problem, StatusError};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

const PROBLEMS: usize = 500;

/// Characters of one to four bytes, and some that trailers contain in percent-encoding.
const CHARACTERS: [char; 8] = ['a', '7', ' ', '%', '\n', 'é', '数', '🦀'];

/// An error with a message of any length.
#[derive(Debug, StatusError)]
#[status(409, "{0}", public)]
struct Text(String);

/// A pseudorandom generator with the same values on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("it has 31 bits") % limit
    }

    /// A text. One in four is long.
    fn text(&mut self) -> String {
        let length = if self.below(4) == 0 { self.below(20_000) } else { self.below(200) };
        (0..length).map(|_| CHARACTERS[self.below(CHARACTERS.len())]).collect()
    }

    fn problem(&mut self) -> Problem {
        let status = HttpStatus::ALL[self.below(HttpStatus::ALL.len())];
        let mut problem = if self.below(2) == 0 { Problem::from(status) } else { Problem::from(Text(self.text())) };
        if self.below(2) == 0 {
            problem = problem.request_id(self.text());
        }
        if self.below(2) == 0 {
            problem = problem.retry_after(Duration::from_secs(u64::MAX >> self.below(64)));
        }
        problem
    }
}

#[test]
fn random_problems() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut largest = 0;
    for _ in 0..PROBLEMS {
        let mut problem = random.problem();
        let (short, long) = (random.below(8), random.below(12));
        let mut names = Vec::new();
        for at in 0..short + long {
            let field = if random.below(short + long - at) < short - names.len() {
                let name = format!("short-{}", names.len());
                names.push(format!("#/{name}"));
                FieldError::new([name], HttpStatus::UnprocessableContent)
            } else {
                FieldError::new([random.text()], Text(random.text()))
            };
            problem = problem.field_error(field);
        }
        let rendered = problem.render_grpc(if random.below(2) == 0 { Lang::Zh } else { Lang::En });
        assert_ne!(rendered.code(), GrpcCode::Ok);
        let (code, message, details) = rendered.into_parts();
        let status = Status::with_details(Code::from_i32(code), message, details.into());

        let details = status.check_error_details().expect("the details can be read");
        assert!(details.error_info().is_some() && details.localized_message().is_some());
        let violations = details.bad_request().map_or(&[][..], |bad| &bad.field_violations);
        let received: Vec<_> = violations
            .iter()
            .map(|violation| &*violation.field)
            .filter(|field| names.iter().any(|name| name == field))
            .collect();
        assert_eq!(received, names);

        // The size of a list of fields: RFC 9113 section 10.5.1.
        let response = status.into_http::<()>();
        let size = response.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 32).sum::<usize>();
        assert!(size <= 8192, "{size}");
        largest = largest.max(size);
    }
    assert!(largest > 7500, "no problem is large: {largest}");
}
