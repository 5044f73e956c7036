//! Rankings: the members of a forum, a board or a group of young people say what comes first of the priorities or actions of a
//! plan, and what they say together is shown.
//!
//! A ranking and what is ranked in it are open records of the plan from when it is opened. What each member ranks is `held`,
//! under a key of its own and one row for each, so that it can be changed until the ranking closes. Then it is counted by `rule`
//! and removed: what stays is how many took part, and what comes first to all of them together. `open` and `desk` are the pages
//! of officers, `own` that of members, `page` and `block` what everybody reads.

pub mod block;
pub mod close;
pub mod desk;
pub mod held;
pub mod open;
pub mod own;
pub mod page;
pub mod rule;

use jiff::civil::Date;
use people::role::ANSWER_RANKINGS;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::role;
use platform::part::Waiting;
use platform::permission::role_for;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};
use std::collections::BTreeSet;

/// What may be ranked, and the columns of [`ITEMS`] may name.
pub const RANKED: [&str; 2] = ["priorities", "actions"];

/// That the result may be shown, and that too few took part for it.
pub const RESULTS: [&str; 2] = ["counted", "too few"];

/// The table of rankings.
pub const TABLE: Table = Table {
    name: "rankings",
    one: "ranking",
    about: "What members of a forum, a board or a group of young people rank of a plan, and how many of them took part.",
    title: "title",
    within: Some("strategy"),
    line: &["result", "closes"],
    sourced: false,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("strategy", Kind::Ref("strategies"), "The strategy of which something is ranked."),
        required("title", Kind::Text, "A short title."),
        required("question", Kind::Long, "What the members are asked, in plain words."),
        required("body", Kind::Ref("bodies"), "The forum, board or group whose members rank."),
        required("ranks", Kind::Choice(&RANKED), "What is ranked."),
        column("priority", Kind::Ref("priorities"), "The priority of which the actions are ranked, if not of all."),
        required("closes", Kind::Date, "The last day on which members can rank."),
        column("result", Kind::Choice(&RESULTS), "Whether enough took part; nothing while it is open."),
        column("counted", Kind::Date, "The day on which it was counted."),
        column("members", Kind::Int, "How many members could take part."),
        column("taken_part", Kind::Int, "How many did; empty where too few did."),
    ],
};

/// The table of what is ranked.
pub const ITEMS: Table = Table {
    name: "ranking_items",
    one: "ranking-item",
    about: "What is ranked in each ranking and, once it is counted, with how many points it came at which place.",
    title: "title",
    within: Some("ranking"),
    line: &["points"],
    sourced: false,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("ranking", Kind::Ref("rankings"), "The ranking."),
        required("item", Kind::AnyRef, "The priority or action."),
        required("title", Kind::Text, "What it was called when the ranking was opened."),
        column("points", Kind::Int, "Its points from all members together."),
        column("rank", Kind::Int, "Its place by them; those with as many points have the same."),
    ],
};

/// What is ranked in a ranking: by place once it is counted, before that as the plan has it.
pub fn items<'a>(plan: &'a Snapshot, ranking: &str) -> Vec<&'a Record> {
    let mut all = plan.referring(ranking, ITEMS.name, "ranking");
    all.sort_by_key(|one| one.int("rank"));
    all
}

/// Whether members can rank on this day.
pub fn is_open(ranking: &Record, today: Date) -> bool {
    ranking.table == &TABLE && waits(ranking) && ranking.text("closes").parse::<Date>().is_ok_and(|last| today <= last)
}

/// Whether it is not counted yet, nor withdrawn.
fn waits(ranking: &Record) -> bool {
    ranking.ended.is_none() && ranking.text("result").is_empty()
}

/// The accounts that are members of a body on a day.
pub async fn members(tx: &mut Tx, body: &str, today: Date) -> Result<BTreeSet<String>> {
    let given = role::all(tx).await?.into_iter().filter(|one| one.counts(today));
    let ours = given.filter(|one| role_for(std::slice::from_ref(&one.held), &ANSWER_RANKINGS, body).is_some());
    Ok(ours.map(|one| one.account).collect())
}

/// The rankings that are open to whoever is signed in.
fn open_to(ctx: &Ctx) -> Result<Vec<&Record>> {
    let (actor, today) = (ctx.actor()?, ctx.app.today()?);
    let ours = |one: &&Record| is_open(one, today) && actor.must(&ANSWER_RANKINGS, one.text("body")).is_ok();
    Ok(ctx.snapshot.list(TABLE.name).filter(ours).collect())
}

/// What waits for whoever is signed in: the open rankings in which they have not ranked yet.
pub async fn waiting(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    if path != own::PATH {
        return Ok(Vec::new());
    }
    let mut n = 0;
    for ranking in open_to(ctx)? {
        n += usize::from(held::of_member(tx, ctx, ranking).await?.is_none());
    }
    Ok(vec![("waits-rankings", n)])
}
