//! What the program `everychance` is made of: the list of tables, the router, the examples and the commands.

pub mod chooser;
pub mod commands;
pub mod examples;
pub mod jobs;
pub mod parts;
pub mod router;
pub mod tables;
