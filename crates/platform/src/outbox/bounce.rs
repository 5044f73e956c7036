//! Mails that come back: somebody says so, or the report of a mail server does.

use super::deliver::host;
use super::store;
use crate::clock::Clock;
use crate::db::Tx;
use crate::error::Result;

/// Notes that a letter came back, for the reason of this code. Answers whether there was one that had not come back yet.
///
/// The reference is the letter's own, or the id of the message, `<REFERENCE@HOST>`.
pub async fn bounced(tx: &mut Tx, clock: &Clock, reference: &str, reason: &str) -> Result<bool> {
    let reference = reference.trim().trim_start_matches('<');
    let id = reference.split('@').next().unwrap_or_default().to_lowercase();
    store::came_back(tx, clock.now(), &id, reason).await
}

/// Reads a mail, and notes what came back if it is a mail server's report of a failure. Answers how many letters did.
pub async fn returned(tx: &mut Tx, clock: &Clock, base_url: &str, mail: &str) -> Result<usize> {
    let Some(report) = Report::read(mail, &host(base_url)?) else { return Ok(0) };
    let mut count = 0;
    for id in &report.letters {
        count += usize::from(store::came_back(tx, clock.now(), id, &report.status).await?);
    }
    Ok(count)
}

/// What a report in the form of RFC 3464 says.
#[derive(Debug, PartialEq)]
struct Report {
    /// Such as `5.1.1`.
    status: String,
    /// The references of our letters that it encloses.
    letters: Vec<String>,
}

impl Report {
    /// Nothing, when the mail is no report, or of a delay only.
    fn read(mail: &str, host: &str) -> Option<Report> {
        let field = |name: &str| {
            mail.lines().find_map(|line| {
                let (head, value) = line.split_once(':')?;
                head.trim().eq_ignore_ascii_case(name).then(|| value.trim())
            })
        };
        let head = mail.split("\n\n").next()?.split("\r\n\r\n").next()?.to_lowercase();
        if !head.contains("multipart/report") || !field("Action")?.eq_ignore_ascii_case("failed") {
            return None;
        }
        let status = field("Status")
            .filter(|status| status.len() < 12 && status.chars().all(|c| c.is_ascii_digit() || c == '.'));
        let letters = mail.split('<').skip(1).filter_map(|rest| reference(rest, host)).collect();
        Some(Report { status: status.unwrap_or("5").to_owned(), letters })
    }
}

/// The reference at the start of `REFERENCE@HOST>…`.
fn reference(text: &str, host: &str) -> Option<String> {
    let (id, rest) = text.split_at_checked(32)?;
    let ours = rest.strip_prefix('@')?.strip_prefix(host)?.starts_with('>');
    (ours && id.chars().all(|c| c.is_ascii_hexdigit())).then(|| id.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0123456789abcdef0123456789abcdef";

    fn report(action: &str, kind: &str) -> String {
        format!(
            "From: MAILER-DAEMON@mx.example\r\nMessage-ID: <ffffffffffffffffffffffffffffffff@mx.example>\r\n\
             Content-Type: {kind};\r\n\tboundary=x\r\n\r\n--x\r\n\r\nSorry.\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n\
             Final-Recipient: rfc822; a@b.example\r\naction: {action}\r\nStatus: 5.1.1\r\n\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n\
             Message-ID: <{ID}@plan.example>\r\nSubject: x\r\n--x--\r\n"
        )
    }

    #[test]
    fn a_report_of_a_failure_names_the_letter() {
        let read = |mail: &str| Report::read(mail, "plan.example");
        let wanted = Some(Report { status: "5.1.1".to_owned(), letters: vec![ID.to_owned()] });
        let failed = report("failed", "multipart/report; report-type=delivery-status");
        assert_eq!(read(&failed), wanted);
        assert_eq!(read(&failed.replace("\r\n", "\n")), wanted);
        assert_eq!(read(&report("delayed", "multipart/report")), None);
        assert_eq!(read(&report("failed", "multipart/mixed")), None, "somebody answered and quoted it");
        assert_eq!(Report::read(&failed, "other.example").unwrap().letters, Vec::<String>::new());
        assert_eq!(read(""), None);
    }
}
