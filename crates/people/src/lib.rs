//! Who belongs to the partnership: organisations, bodies, the posts that people hold for a time, and who may do what.

pub mod account;
pub mod body;
pub mod data;
pub mod duty;
pub mod help;
pub mod invitation;
pub mod leaving;
pub mod letter;
pub mod member;
pub mod name;
pub mod organisation;
pub mod post;
pub mod role;
pub mod running;
pub mod sign_in;
pub mod task;
pub mod work;

use platform::job::{Every, Kind, Regular, Work};
use platform::part::Part;
use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] =
    &[&organisation::TABLE, &body::TABLE, &name::TABLE, &post::PEOPLE, &post::POSTS, &post::HOLDERS];

/// The jobs of this crate.
pub const JOBS: &[Kind] = &[
    Kind { name: sign_in::mail::JOB, work: Work::Inside(sign_in::mail::deliver) },
    Kind { name: invitation::letters::JOB, work: Work::Inside(invitation::letters::write) },
    Kind { name: leaving::daily::JOB, work: Work::Inside(leaving::daily::run) },
    Kind { name: data::retention::JOB, work: Work::Inside(data::retention::run) },
    Kind { name: data::retention::FORGET, work: Work::Outside(data::retention::forget, data::retention::forgotten) },
];

/// What this crate says about people and their data.
pub const PART: Part = Part {
    name: "people",
    hand_over: |tx, look| Box::pin(leaving::posts::open(tx, look)),
    take_over: |tx, open, handing| Box::pin(leaving::posts::take_over(tx, open, handing)),
    own_data: |tx, keyring, account| Box::pin(data::copy::own_data(tx, keyring, account)),
    find: |tx, keyring, sought| Box::pin(data::copy::find(tx, keyring, sought)),
    erase: |tx, erasing| Box::pin(data::copy::erase(tx, erasing)),
    forget: |tx, forgetting| Box::pin(data::copy::forget(tx, forgetting)),
    records: data::records::RECORDS,
    acts: &[duty::confirm::TASK],
    ..Part::NOTHING
};

/// The regular work of this crate.
pub const REGULAR: &[Regular] = &[
    Regular { name: leaving::daily::JOB, kind: leaving::daily::JOB, every: Every::Day(3, 0) },
    Regular {
        name: data::retention::JOB,
        kind: data::retention::JOB,
        every: Every::Day(data::retention::AT.0, data::retention::AT.1),
    },
    Regular { name: data::retention::FORGET, kind: data::retention::FORGET, every: Every::Day(4, 0) },
];
