//! What a restore says when it is done, and what somebody has to look at then.

use crate::commands::output::many;
use jiff::Timestamp;
use measures::import::counted;
use platform::backup::{Restored, Settled};
use platform::identity::standing::Standing;
use platform::ledger::Erasure;

/// What was put back.
pub fn restored(restored: &Restored) {
    for table in &restored.left_out {
        eprintln!("Left out: the table {table}, which is none of this program's.");
    }
    eprintln!(
        "Restored {}. The history is whole: {}, as in the backup.",
        many(restored.rows, "row", "rows"),
        many(restored.proved, "revision", "revisions")
    );
}

/// What was erased again, of so many entries in the ledger, and whether the keys fit.
pub fn erased(settled: &Settled, ledger: usize, keys: &str) {
    for Erasure { at, kind, reference, reason_code } in &settled.erased {
        eprintln!("Erased again: {kind} {reference}, first erased at {at:.0} ({reason_code}).");
    }
    let ledger = counted(ledger, "erasure", "erasures");
    eprintln!("Of {ledger} in the ledger, the backup still held {}.", settled.erased.len());
    if settled.keys_fit {
        return;
    }
    eprintln!(
        "The keys of this backup are not in {keys}: nothing personal can be opened until they are. See “The keys are lost” in disaster.md."
    );
    if !settled.erased.is_empty() {
        eprintln!(
            "Without them, a letter to the address of somebody erased is found only if it names their account. Better move this database aside, and restore once more with the keys."
        );
    }
}

/// What opens nothing any more.
pub fn ended(settled: &Settled) {
    eprintln!(
        "Every card has ended, of which {} still worked, and every task link, of which {} open: any of them may have been taken back since the backup.",
        settled.cards,
        if settled.links == 1 { "1 was".to_owned() } else { format!("{} were", settled.links) }
    );
    eprintln!(
        "New cards come from the workers who know the young people. Who answers for an action is asked anew at /manage/actions. Whoever was invited signs in with their address at /sign-in."
    );
}

/// What is as it was when the backup was made, and must be looked at.
pub fn lost(made: Timestamp, standing: &Standing, until: Timestamp) {
    let Standing { accounts, leaving, invitations, roles, passkeys, directories } = standing;
    eprintln!("All else is as it was at {made:.0}, whatever was done since. Look at:");
    let accounts = many(*accounts, "account", "accounts");
    eprintln!("- /manage/people: {accounts}, {leaving} of them with a last day. Who has left or moved since?");
    eprintln!("- /manage/roles: {}. Which were ended since, and which given?", many(*roles, "role", "roles"));
    eprintln!("- /manage/actions: who answers for what.");
    eprintln!(
        "- /account: {} and {} through a directory. Whoever took one off since, such as that of a stolen device, must take it off again.",
        many(*passkeys, "passkey", "passkeys"),
        many(*directories, "sign-in", "sign-ins")
    );
    eprintln!("- /manage/invitations: {invitations} without an answer. Which were taken back since?");
    eprintln!(
        "- /manage/data: requests, what was decided about them, and legal holds. Nothing goes by its time before {until:.0}, so that whoever protects data can give back the holds that are lost."
    );
    eprintln!("- /manage/retention and /manage/site: what was set.");
    eprintln!("- /manage/mail and /manage/jobs: letters and work that waited then are done again.");
    eprintln!(
        "The audit from then until now is gone: this database no longer tells who did what in that time. Keep the old database, if there is one, until that is known."
    );
}
