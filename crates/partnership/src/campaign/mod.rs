//! Campaigns: what is told everybody, with messages that can be copied in several languages and things to hang up, show or play.

pub mod pages;

use platform::table::{Kind, ORDER, Table, column, required};

/// How far a campaign is.
pub const STATES: [&str; 3] = ["planned", "running", "over"];

/// What something to hang up, show or play is.
pub const KINDS: [&str; 6] = ["poster", "leaflet", "picture", "film", "sound", "slides"];

/// The table of campaigns.
pub const TABLE: Table = Table {
    name: "campaigns",
    one: "campaign",
    about: "What the partnership tells everybody, over some time and through all of its members.",
    title: "title",
    within: None,
    line: &["status", "until"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called."),
        required("status", Kind::Choice(&STATES), "How far it is."),
        column("organisation", Kind::Ref("organisations"), "Who looks after it."),
        column("about", Kind::Long, "What it is to change, and how one joins in."),
        column("from", Kind::Date, "When it begins."),
        column("until", Kind::Date, "When it ends."),
        column("concerns", Kind::AnyRef, "What it is about, such as a priority, an action or a pledge."),
    ],
};

/// The table of messages.
pub const MESSAGES: Table = Table {
    name: "campaign_messages",
    one: "campaign_message",
    about: "Words of a campaign, ready to be copied, in one language each.",
    title: "text",
    within: Some("campaign"),
    line: &["language"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("campaign", Kind::Ref("campaigns"), "The campaign."),
        required(ORDER, Kind::Int, "Its place. The same message in other languages has the same place."),
        required("language", Kind::Text, "The tag of its language, such as en, bn, so, ar or pl."),
        required("text", Kind::Long, "The words."),
        column(
            "checked_on",
            Kind::Date,
            "The day on which somebody who speaks the language checked it; without it only English is taken.",
        ),
    ],
};

/// The table of things to use.
pub const ASSETS: Table = Table {
    name: "campaign_assets",
    one: "campaign_asset",
    about: "Posters, pictures, films and other things of a campaign that anybody may use.",
    title: "title",
    within: Some("campaign"),
    line: &["kind", "language"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("campaign", Kind::Ref("campaigns"), "The campaign."),
        required("title", Kind::Text, "What it is called."),
        required("kind", Kind::Choice(&KINDS), "What it is."),
        column("language", Kind::Text, "The tag of its language, such as en, bn, so, ar or pl."),
        required("at", Kind::Text, "Where it is: an address on the web that begins with https."),
        required("alt", Kind::Text, "What is seen or heard, for whoever cannot see or hear it."),
        required("licence", Kind::Text, "Under which terms it may be used."),
    ],
};

/// Whether this is the tag of a language: two or three small letters, with parts behind hyphens or without.
pub fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Whether a tag is English.
pub fn is_english(tag: &str) -> bool {
    tag.split('-').next() == Some("en")
}
