//! Posts, and who holds them from one date to another.
//!
//! Only holders of public office are named; everybody else appears by post.

use platform::http::Ctx;
use platform::page::{Card, Part, date_in_words};
use platform::record::Record;
use platform::table::{Kind, Table, column, required};

/// The table of people: holders of public office only.
pub const PEOPLE: Table = Table {
    name: "people",
    one: "person",
    about: "Holders of public office whom a public document names. Nobody else, and no addresses.",
    title: "name",
    within: None,
    line: &[],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[required("name", Kind::Text, "The name as printed.")],
};

/// The table of posts.
pub const POSTS: Table = Table {
    name: "posts",
    one: "post",
    about: "Posts in an organisation or a body.",
    title: "title",
    within: None,
    line: &[],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "The title of the post."),
        column("organisation", Kind::Ref("organisations"), "The organisation it is in."),
        column("body", Kind::Ref("bodies"), "The body it is in."),
        required("public_office", Kind::Bool, "Whether whoever holds it holds a public office and may be named."),
    ],
};

/// The table of holders: who held which post from when until when.
pub const HOLDERS: Table = Table {
    name: "holders",
    one: "holder",
    about: "Who held which post, from when until when, as far as a document says.",
    title: "post",
    within: None,
    line: &[],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("post", Kind::Ref("posts"), "The post."),
        required("person", Kind::Ref("people"), "Who holds or held it."),
        column("from", Kind::Date, "Since when."),
        column("until", Kind::Date, "Until when."),
        column("recorded", Kind::Date, "The date on which the document shows them in post."),
    ],
};

/// The posts whose `column` refers to this organisation or body, each with its holders in a line.
pub fn cards(ctx: &Ctx, reference: &str, column: &str) -> Vec<Card> {
    let posts = ctx.snapshot.referring(reference, POSTS.name, column);
    posts.into_iter().map(|post| Card { line: holders(ctx, post), ..Card::new(ctx, post) }).collect()
}

/// Who held a post and when: for each holder the name, and the dates as far as they are known.
pub fn holders(ctx: &Ctx, post: &Record) -> Vec<Part> {
    let mut terms = ctx.snapshot.referring(&post.reference, HOLDERS.name, "post");
    terms.sort_by_key(|term| [term.text("from"), term.text("recorded")].concat());
    terms.iter().flat_map(|term| holder(ctx, post, term)).collect()
}

fn holder(ctx: &Ctx, post: &Record, term: &Record) -> Vec<Part> {
    // A name shows only for a public office, whatever a file says.
    let person = ctx.snapshot.referred(term, "person");
    let Some(person) = person.filter(|person| post.is("public_office") && person.ended.is_none()) else {
        return Vec::new();
    };
    let mut parts = vec![Part::content(person.text("name"))];
    parts.extend(dates(ctx, term).map(Part::words));
    parts
}

fn dates(ctx: &Ctx, term: &Record) -> Option<String> {
    let day = |column| date_in_words(ctx.language, term.text(column));
    match (term.text("from"), term.text("until"), term.text("recorded")) {
        ("", "", "") => None,
        ("", "", _) => Some(ctx.language.text("holder-recorded", &[("day", day("recorded").into())])),
        ("", _, _) => Some(ctx.language.text("holder-until", &[("day", day("until").into())])),
        (_, "", _) => Some(ctx.language.text("holder-from", &[("day", day("from").into())])),
        _ => Some(format!("{}–{}", day("from"), day("until"))),
    }
}
