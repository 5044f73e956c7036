//! Which counts of a quarter are hidden: small ones, and with them others, so that none can be worked out from what is shown.

use super::count::Counts;
use super::group::Group;
use super::what::{LACKING, What};
use directory::theme::THEMES;
use disclosure::{Fault, Published, REFERRALS, Refusal, Release, decide, verify};
use platform::{Error, Result};
use std::collections::BTreeMap;

type Key = (What, Group);

/// How many of each are shown; nothing, where that is hidden.
pub type Shown = BTreeMap<Key, Option<u64>>;

/// Decides about a quarter. What is counted together is protected together: the parts of one thing in all groups. If no way is found to
/// protect them, nothing of them is there.
pub fn hide(counts: &Counts) -> Result<Shown> {
    let mut shown = Shown::new();
    for whole in What::all().into_iter().filter(|one| one.of().is_none()) {
        let release = release(counts, whole).map_err(fault)?;
        match decide(&release) {
            Ok(decision) => {
                verify(&release, &decision)
                    .map_err(|flaws| Error::Internal(format!("a decision about referrals does not hold: {flaws:?}")))?;
                shown.extend(decision.cells().map(|(key, published)| {
                    let count = match published {
                        Published::Count(count) => Some(count),
                        Published::Hidden => None,
                    };
                    (key.clone(), count)
                }));
            }
            Err(Refusal::Withheld(..) | Refusal::GivenAway(_)) => {}
        }
    }
    Ok(shown)
}

/// What is counted together, with how it adds up.
fn release(counts: &Counts, whole: What) -> std::result::Result<Release<Key>, Fault<Key>> {
    let mut release = Release::new(REFERRALS);
    let all: Vec<What> = What::all().into_iter().filter(|one| one.whole() == whole).collect();
    let sums = match whole {
        // What did not exist had a theme, and nothing else.
        What::Missing => {
            let themes = THEMES.iter().chain(&[""]).map(|theme| Group::Theme((*theme).to_owned()));
            vec![(Group::All, themes.collect())]
        }
        _ => counts.groups.sums(),
    };
    let groups: Vec<&Group> = std::iter::once(&Group::All).chain(sums.iter().flat_map(|(_, parts)| parts)).collect();
    for what in &all {
        for group in &groups {
            release.cell((*what, (*group).clone()), counts.of(*what, group))?;
            if let Some(weight) = weight(*what, group) {
                release.weight(&(*what, (*group).clone()), weight)?;
            }
        }
        for (group, parts) in &sums {
            let parts: Vec<Key> = parts.iter().map(|part| (*what, part.clone())).collect();
            release.equation(&(*what, group.clone()), &parts)?;
        }
    }
    for (what, parts) in all.iter().map(|what| (*what, what.parts())).filter(|(_, parts)| !parts.is_empty()) {
        for group in &groups {
            let parts: Vec<Key> = parts.iter().map(|part| (*part, (*group).clone())).collect();
            release.equation(&(what, (*group).clone()), &parts)?;
        }
    }
    Ok(release)
}

/// What it costs to hide something that is not small, where it costs more than its size says: of how many all shares are most of all,
/// then what is lacking and whether people got help, of everybody before any group.
fn weight(what: What, group: &Group) -> Option<u64> {
    let each = match what {
        What::Reason(reason) if LACKING.contains(&reason) => 1_000,
        What::Helped | What::NotHelped => 1_000,
        what if what.of().is_none() => 100_000,
        _ => return None,
    };
    Some(if *group == Group::All { each * 10 } else { each })
}

fn fault(fault: Fault<Key>) -> Error {
    Error::Internal(format!("referrals cannot be counted: {fault:?}"))
}
