//! Mails and text messages: a row in the outbox and a job, both written in the transaction of their cause.
//!
//! A letter carries a link and a reference, and nothing about anybody. To whom it goes, and its link, are sealed under
//! the row's own key; both are destroyed when it is sent, except in a demonstration, where the outbox is where it ends.

mod bounce;
mod deliver;
mod mail;
mod store;
mod text;
mod words;

pub use bounce::{bounced, returned};
pub use deliver::{JOBS, Post};
pub use store::{
    Addressed, Channel, Course, Shown, State, Totals, clear, courses, erase, forget, has_come_back, last_came_back,
    list, log, not_reached, to_address, totals, waiting, withdraw, withdraw_of,
};

use crate::clock::Clock;
use crate::db::{Rows, Tx};
use crate::error::{Error, Result};
use crate::identity::{invitation, sign_in, task};
use crate::job;
use crate::secret::Keyring;
use jiff::{SignedDuration, Timestamp};
use lettre::Address;
use serde_json::json;

/// A letter that the program knows: its words are `mail-NAME-…` in `locales/*/mail.ftl`.
#[derive(Debug, PartialEq)]
pub struct Template {
    /// Its name.
    pub name: &'static str,
    /// What its words leave open.
    pub words: &'static [&'static str],
    /// For how long it is worth sending: as long as its link is good. Without it, for ever.
    pub good_for: Option<SignedDuration>,
    /// Whether it belongs to no account, so that it is not erased with the others: it says that the account was.
    pub outlives: bool,
}

/// To sign in, by link or code.
pub const SIGN_IN: Template =
    Template { good_for: Some(sign_in::GOOD_FOR), ..lasting("sign-in", &["link", "code", "minutes"]) };
/// To accept what one is invited to.
pub const INVITATION: Template =
    Template { good_for: Some(invitation::GOOD_FOR), ..lasting("invitation", &["link", "days"]) };
/// To do one thing without an account.
pub const TASK: Template =
    Template { good_for: Some(task::GOOD_FOR), ..lasting("task", &["link", "days", "reference"]) };
/// A passkey or another way to sign in was added.
pub const NEW_WAY_IN: Template = lasting("new-way-in", &["link"]);
/// Things are still to be handed over.
pub const HAND_OVER: Template = lasting("hand-over", &["link"]);
/// Somebody's last day was set.
pub const LEAVING: Template = lasting("leaving", &["link"]);
/// Somebody is named to take over what another leaves.
pub const TAKE_OVER: Template = lasting("take-over", &["link"]);
/// A last day was taken back.
pub const STAYS: Template = lasting("stays", &["link"]);
/// A role was given to somebody who has an account.
pub const ROLE_GIVEN: Template = lasting("role-given", &["link"]);
/// Figures are due, or late.
pub const FIGURES_DUE: Template = lasting("figures-due", &["link"]);
/// An update is wanted soon.
pub const UPDATE_DUE: Template =
    Template { good_for: Some(task::GOOD_FOR), ..lasting("update-due", &["link", "days", "reference", "day"]) };
/// An update is late.
pub const UPDATE_LATE: Template =
    Template { good_for: Some(task::GOOD_FOR), ..lasting("update-late", &["link", "days", "reference", "day"]) };
/// Something was asked back about an update.
pub const UPDATE_RETURNED: Template =
    Template { good_for: Some(task::GOOD_FOR), ..lasting("update-returned", &["link", "days", "reference"]) };
/// Something waits to be read, signed off or answered.
pub const SOMETHING_WAITS: Template = lasting("something-waits", &["link"]);
/// Something waits that is to be read before anything else.
pub const WORDS_FIRST: Template = lasting("words-first", &["link"]);
/// The same still waits.
pub const WORDS_STILL: Template = lasting("words-still", &["link"]);
/// Somebody is named to read what is written.
pub const WORDS_NAMED: Template = lasting("words-named", &["link"]);
/// Something waits to be read.
pub const WORDS_WAIT: Template = lasting("words-wait", &["link"]);
/// Something that was to be read has waited too long.
pub const WORDS_LATE: Template = lasting("words-late", &["link"]);
/// A question was put that somebody is to answer.
pub const QUESTION_ASKED: Template = lasting("question-asked", &["link"]);
/// A question is to be answered within a week.
pub const QUESTION_SOON: Template = lasting("question-soon", &["link"]);
/// A question was to be answered by now.
pub const QUESTION_LATE: Template = lasting("question-late", &["link"]);
/// A question was put, and nobody is there to answer it.
pub const QUESTION_NOBODY: Template = lasting("question-nobody", &["link"]);
/// What was done to keep a pledge is to be told,
pub const PLEDGE_DUE: Template = lasting("pledge-due", &["link"]);
/// and still is.
pub const PLEDGE_STILL: Template = lasting("pledge-still", &["link"]);
/// Whoever keeps listings of the directory true is asked whether they still are,
pub const LISTING_DUE: Template = listing("listing-due");
/// and asked once more,
pub const LISTING_STILL: Template = listing("listing-still");
/// and told that they will not be shown much longer.
pub const LISTING_LAST: Template = listing("listing-last");
/// What somebody wanted changed in a listing was decided on.
pub const LISTING_DECIDED: Template = listing("listing-decided");
/// A referral came,
pub const REFERRAL_CAME: Template = lasting("referral-came", &["link", "reference"]);
/// or one that is urgent.
pub const REFERRAL_URGENT: Template = lasting("referral-urgent", &["link", "reference"]);
/// or one for a service where nobody has an account.
pub const REFERRAL_DOOR: Template = lasting("referral-door", &["link", "reference"]);
/// Something happened to a referral.
pub const REFERRAL_NEWS: Template = lasting("referral-news", &["link", "reference"]);
/// There is something new for whoever a referral is about.
pub const REFERRAL_OWN: Template =
    Template { good_for: Some(SignedDuration::from_hours(24)), ..lasting("referral-own", &["link", "reference"]) };
/// Something in a referral is to be read before anything else.
pub const REFERRAL_DANGER: Template = lasting("referral-danger", &["link", "reference"]);
/// Somebody who is not named on a referral looks into it.
pub const REFERRAL_GLASS: Template = lasting("referral-glass", &["link", "reference"]);
/// Referrals on which somebody is named are late,
pub const REFERRAL_LATE: Template = lasting("referral-late", &["link"]);
/// and still are, as whoever supervises them is told,
pub const REFERRAL_STILL: Template = lasting("referral-still", &["link"]);
/// whoever sent them,
pub const REFERRAL_UNANSWERED: Template = lasting("referral-unanswered", &["link"]);
/// and whoever looks after the network.
pub const REFERRAL_NETWORK: Template = lasting("referral-network", &["link"]);
/// Somebody is invited to a meeting,
pub const MEETING_INVITED: Template = lasting("meeting-invited", &["link", "reference"]);
/// and something about it changed.
pub const MEETING_CHANGED: Template = lasting("meeting-changed", &["link", "reference"]);
/// A meeting was called off to which somebody is invited.
pub const MEETING_OFF: Template = lasting("meeting-off", &["link", "reference"]);
/// What somebody suggested was answered.
pub const SUGGESTION_ANSWERED: Template = lasting("suggestion-answered", &["link"]);
/// Somebody is to tell how it goes with something that was promised.
pub const FOLLOW_UP_DUE: Template =
    Template { good_for: Some(task::GOOD_FOR), ..lasting("follow-up-due", &["link", "days", "reference"]) };
/// Somebody who asked to join was answered.
pub const JOINING_ANSWERED: Template = lasting("joining-answered", &["link"]);
/// The deadline of a fund comes for which somebody may bid.
pub const FUND_CLOSES: Template = lasting("fund-closes", &["link", "reference"]);
/// An organisation says that it can help with what another asked.
pub const ASK_REPLIED: Template = lasting("ask-replied", &["link", "reference"]);
/// Somebody signed up for training,
pub const TRAINING_KEPT: Template = lasting("training-kept", &["link"]);
/// something about it changed,
pub const TRAINING_NEWS: Template = lasting("training-news", &["link"]);
/// and it is soon.
pub const TRAINING_SOON: Template =
    Template { good_for: Some(SignedDuration::from_hours(48)), ..lasting("training-soon", &["link"]) };
/// Somebody agreed to a story, and can take it back,
pub const STORY_KEPT: Template = lasting("story-kept", &["link"]);
/// and what they agreed to ends soon.
pub const STORY_ENDS: Template = lasting("story-ends", &["link", "reference"]);
/// What is new for a member; `stop` is where one press ends these letters.
pub const BULLETIN: Template =
    Template { good_for: Some(SignedDuration::from_hours(24 * 6)), ..lasting("bulletin", &["link", "stop", "count"]) };
/// A request about data waits for an answer.
pub const DATA_REQUEST: Template = lasting("data-request", &["link", "reference"]);
/// A request about data was decided.
pub const DATA_DECIDED: Template = lasting("data-decided", &["link", "reference"]);
/// An account was erased, as its owner asked.
pub const DATA_ERASED: Template = Template { outlives: true, ..lasting("data-erased", &["link", "reference"]) };
/// The copy of one's own data is ready.
pub const DATA_READY: Template = lasting("data-ready", &["link"]);

/// A letter that is worth sending however late it is.
const fn lasting(name: &'static str, words: &'static [&'static str]) -> Template {
    Template { name, words, good_for: None, outlives: false }
}

/// A letter to somebody without an account, about listings that they keep.
const fn listing(name: &'static str) -> Template {
    Template { good_for: Some(SignedDuration::from_hours(24 * 60)), ..lasting(name, &["link", "days"]) }
}

/// Every letter.
pub const TEMPLATES: [&Template; 58] = [
    &SIGN_IN,
    &INVITATION,
    &TASK,
    &NEW_WAY_IN,
    &HAND_OVER,
    &LEAVING,
    &TAKE_OVER,
    &STAYS,
    &ROLE_GIVEN,
    &FIGURES_DUE,
    &UPDATE_DUE,
    &UPDATE_LATE,
    &UPDATE_RETURNED,
    &SOMETHING_WAITS,
    &WORDS_FIRST,
    &WORDS_STILL,
    &WORDS_NAMED,
    &WORDS_WAIT,
    &WORDS_LATE,
    &QUESTION_ASKED,
    &QUESTION_SOON,
    &QUESTION_LATE,
    &QUESTION_NOBODY,
    &PLEDGE_DUE,
    &PLEDGE_STILL,
    &LISTING_DUE,
    &LISTING_STILL,
    &LISTING_LAST,
    &LISTING_DECIDED,
    &REFERRAL_CAME,
    &REFERRAL_URGENT,
    &REFERRAL_DOOR,
    &REFERRAL_NEWS,
    &REFERRAL_OWN,
    &REFERRAL_DANGER,
    &REFERRAL_GLASS,
    &REFERRAL_LATE,
    &REFERRAL_STILL,
    &REFERRAL_UNANSWERED,
    &REFERRAL_NETWORK,
    &MEETING_INVITED,
    &MEETING_CHANGED,
    &MEETING_OFF,
    &SUGGESTION_ANSWERED,
    &FOLLOW_UP_DUE,
    &JOINING_ANSWERED,
    &FUND_CLOSES,
    &ASK_REPLIED,
    &TRAINING_KEPT,
    &TRAINING_NEWS,
    &TRAINING_SOON,
    &STORY_KEPT,
    &STORY_ENDS,
    &BULLETIN,
    &DATA_REQUEST,
    &DATA_DECIDED,
    &DATA_ERASED,
    &DATA_READY,
];

/// To whom.
#[derive(Clone, Debug, PartialEq)]
pub enum To {
    /// An e-mail address.
    Mail(String),
    /// A telephone number.
    Text(String),
}

/// Something to send.
pub struct Letter<'a> {
    /// Which words.
    pub template: &'static Template,
    /// The tag of the reader's language.
    pub language: &'a str,
    /// To whom.
    pub to: To,
    /// The reader's account.
    pub account: Option<&'a str>,
    /// What the template leaves open. No names, no content: links, codes, references.
    pub words: &'a [(&'a str, &'a str)],
}

/// Puts a letter into the outbox, and a job that delivers it into the queue. Answers the letter's reference.
///
/// # Errors
/// [`Error::Invalid`], when the address or number cannot be one.
pub async fn send(tx: &mut Tx, clock: &Clock, keyring: &Keyring, letter: &Letter<'_>) -> Result<String> {
    let mut rows = Rows::default();
    let written = store::free_moment(tx, clock.now()).await?;
    let id = written_at(&mut rows, clock, written, keyring, letter)?;
    rows.insert(tx).await?;
    Ok(id)
}

/// Makes the rows of a letter and of the job that delivers it, and answers the letter's reference.
///
/// # Errors
/// As [`send`].
pub fn prepare(rows: &mut Rows, clock: &Clock, keyring: &Keyring, letter: &Letter<'_>) -> Result<String> {
    written_at(rows, clock, clock.now(), keyring, letter)
}

fn written_at(
    rows: &mut Rows,
    clock: &Clock,
    written: Timestamp,
    keyring: &Keyring,
    letter: &Letter<'_>,
) -> Result<String> {
    check(letter)?;
    let id = store::prepare(rows, written, keyring, letter)?;
    let kind = deliver::kind_of(letter.to.channel()).name;
    job::prepare(rows, clock, kind, &json!({ "outbox": id }))?;
    Ok(id)
}

impl To {
    fn channel(&self) -> Channel {
        match self {
            To::Mail(_) => Channel::Mail,
            To::Text(_) => Channel::Text,
        }
    }

    fn address(&self) -> &str {
        match self {
            To::Mail(address) | To::Text(address) => address,
        }
    }
}

fn check(letter: &Letter<'_>) -> Result<()> {
    match &letter.to {
        To::Mail(address) if address.parse::<Address>().is_err() => {
            return Err(Error::invalid("This is not an e-mail address. Write it like name@example.org."));
        }
        To::Text(number) if !is_number(number) => {
            return Err(Error::invalid(
                "This is not a telephone number. Write it like 07700 900123 or +44 7700 900123.",
            ));
        }
        _ => {}
    }
    let mut given: Vec<&str> = letter.words.iter().map(|(name, _)| *name).collect();
    let mut wanted = letter.template.words.to_vec();
    given.sort_unstable();
    wanted.sort_unstable();
    let whole = letter.words.iter().all(|(_, word)| !word.is_empty() && !word.contains(char::is_control));
    if given == wanted && whole {
        Ok(())
    } else {
        Err(Error::Internal(format!(
            "the letter {} wants the words {wanted:?}, each in one line",
            letter.template.name
        )))
    }
}

/// Whether a text can be sent to this number.
pub fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let other = |c: char| c.is_ascii_digit() || " -()".contains(c);
    (8..=15).contains(&digits) && text.strip_prefix('+').unwrap_or(text).chars().all(other)
}
