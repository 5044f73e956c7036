//! `everychance`: the one program.

use clap::Parser;
use everychance::commands;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    match commands::run(commands::Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("everychance: {}", error.chain());
            ExitCode::FAILURE
        }
    }
}
