//! What people write in their own words. A named person reads it before anybody else does, with somebody who stands in for them
//! and stated hours; without those nothing can be written.
//!
//! `guard` says who reads. What comes lies sealed in the `inbox`, which alone keeps when; `danger` puts some of it first, and `clock`
//! sees that none of it is forgotten. The lead `read`s it, takes out what must not be seen, and passes it on to whoever names themes
//! and makes messages of it, in `hear`. `talk` is for whoever wants somebody to talk to, and `receipt` for whoever wants to know what
//! came of what they wrote. Decision 24.

pub mod clock;
pub mod guard;
pub mod hear;
pub mod inbox;
pub mod kept;
pub mod read;
pub mod receipt;
pub mod talk;

/// The most that is written in answer to one question, in characters.
pub const LONGEST: usize = 2_000;

/// The most questions of one survey that ask for words.
pub const MOST: usize = 20;
