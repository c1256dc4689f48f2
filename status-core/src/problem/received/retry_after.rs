//! `Retry-After` in a received response: RFC 9110 sections 5.6.7 and 10.2.3.

use core::time::Duration;

/// RFC 9111 section 1.2.2 requires recipients to treat a larger number as this one.
const MAX_SECONDS: u64 = i32::MAX as u64;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The time to wait. A date counts from the `Date` of the same response, so that the clock of this machine is irrelevant.
pub(super) fn delay(retry_after: &str, date: Option<&str>) -> Option<Duration> {
    let retry_after = retry_after.trim_matches([' ', '\t']);
    let seconds = if !retry_after.is_empty() && retry_after.bytes().all(|byte| byte.is_ascii_digit()) {
        // Fails only if there are too many digits.
        retry_after.parse().unwrap_or(MAX_SECONDS)
    } else {
        seconds(retry_after)?.saturating_sub(seconds(date?)?)
    };
    Some(Duration::from_secs(seconds.min(MAX_SECONDS)))
}

/// The seconds from the year 0 to a date in one of the three formats that recipients must accept.
fn seconds(date: &str) -> Option<u64> {
    let mut parts = date.split([' ', ',', '-']).filter(|part| !part.is_empty());
    let parts: [&str; 7] = core::array::from_fn(|_| parts.next().unwrap_or_default());
    // `Sun, 06 Nov 1994 08:49:37 GMT` or `Sunday, 06-Nov-94 08:49:37 GMT`; or `Sun Nov  6 08:49:37 1994`
    let ([_, day, month, year, time, "GMT", ""] | [_, month, day, time, year, "", ""]) = parts else { return None };
    let month = MONTHS.iter().position(|name| *name == month)?;
    let year = match (year.len(), number(year, 9999)?) {
        (2, year @ 0..70) => 2000 + year,
        (2, year) => 1900 + year,
        (_, year) => year,
    };
    let mut time = time.split(':');
    let mut next = |max| number(time.next()?, max);
    let (hour, minute, second) = (next(23)?, next(59)?, next(60)?);

    // Counting from March, the leap day is the last one of a year, and every five months have 153 days.
    let months = (month as u64 + 10) % 12;
    let years = year.checked_sub(u64::from(months >= 10))?;
    let days = years * 365 + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + number(day, 31)?;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

fn number(digits: &str, max: u64) -> Option<u64> {
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|number| is_number && *number <= max)
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;

    fn check(retry_after: &str, date: Option<&str>, expected: Option<u64>) {
        assert_eq!(delay(retry_after, date), expected.map(Duration::from_secs), "{retry_after:?} {date:?}");
    }

    #[test]
    fn retry_after_in_seconds() {
        check("120", None, Some(120));
        check(" 0\t", None, Some(0));
        check("99999999999999999999999", None, Some(2_147_483_647));
        for wrong in ["", "-1", "+1", "1.5", "1s", "soon", "１"] {
            check(wrong, Some("Sun, 06 Nov 1994 08:49:37 GMT"), None);
        }
    }

    #[test]
    fn retry_after_as_a_date() {
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        for same in [date, "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            check("Sun, 06 Nov 1994 08:50:07 GMT", Some(same), Some(30));
            check(same, Some("Sun, 06 Nov 1994 08:49:00 GMT"), Some(37));
        }
        check(date, Some("Sun, 06 Nov 1994 08:50:07 GMT"), Some(0));
        check(date, None, None);
        check(date, Some("today"), None);
        for (from, to, days) in [
            ("28 Feb 2024", "01 Mar 2024", 2),
            ("28 Feb 2023", "01 Mar 2023", 1),
            ("28 Feb 2100", "01 Mar 2100", 1),
            ("28 Feb 2000", "01 Mar 2000", 2),
            ("31 Dec 2026", "01 Jan 2027", 1),
            ("01 Jan 2026", "01 Jan 2027", 365),
            ("01 Jan 2028", "01 Jan 2029", 366),
            ("31 Jul 2026", "01 Aug 2026", 1),
        ] {
            let [from, to] = [from, to].map(|day| std::format!("Mon, {day} 00:00:00 GMT"));
            check(&to, Some(&from), Some(days * 86_400));
        }
        for wrong in [
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sun, 06 anF 1994 08:49:37 GMT",
            "Sun, 06  1994 08:49:37 GMT",
            "Sun, 06 Nov 0000 08:49:37 GMT +",
            "Sun, 06 Nov 99999 08:49:37 GMT",
        ] {
            check(wrong, Some(date), None);
        }
    }
}
