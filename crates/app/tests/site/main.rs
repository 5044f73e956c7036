//! The tests of the program, through its front door: HTTP and the command line, on both database engines.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on shall stop")]

mod support;

mod api;
mod command_line;
mod exchange;
mod faults;
mod history;
mod openid;
mod operating;
mod pages;
mod rules;
mod search;
