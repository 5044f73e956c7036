//! What is chosen in a listing, by codes.

use super::Draft;
use crate::entry::{OPPORTUNITIES, REFERRALS};
use crate::find::facts::LANGUAGES;
use crate::theme::{self, THEMES};
use openreferral::Names;
use openreferral::model::{Language, ServiceStatus};

pub(super) const STATUS: [(&str, ServiceStatus); 4] = [
    ("active", ServiceStatus::Active),
    ("closed", ServiceStatus::TemporarilyClosed),
    ("inactive", ServiceStatus::Inactive),
    ("defunct", ServiceStatus::Defunct),
];
pub(super) const STATUS_CODES: [&str; 4] = ["active", "closed", "inactive", "defunct"];
pub(super) const OPPORTUNITY_CODES: [&str; 8] = [
    "apprenticeship",
    "work-experience",
    "job",
    "volunteering",
    "enrichment",
    "careers-fair",
    "training",
    "holiday-activity",
];
pub(super) const REFERRAL_CODES: [&str; 4] = ["open", "own", "professional", "either"];

pub(super) fn status_code(draft: &Draft) -> String {
    let status = draft.listing.service.status;
    STATUS.iter().find(|(_, one)| *one == status).map_or("", |(code, _)| code).to_owned()
}

pub(super) fn set_status(draft: &mut Draft, text: &str) -> Option<()> {
    draft.listing.service.status = STATUS.iter().find(|(code, _)| *code == text)?.1;
    Some(())
}

pub(super) fn codes(codes: impl Iterator<Item = &'static str>) -> String {
    codes.collect::<Vec<_>>().join(";")
}

/// Codes that were chosen, each one of those there are.
pub(super) fn chosen(text: &str, known: &[&'static str]) -> Option<Vec<&'static str>> {
    let codes = text.split(';').filter(|code| !code.is_empty());
    codes.map(|code| known.iter().copied().find(|one| *one == code)).collect()
}

pub(super) fn code_of(language: &Language) -> Option<&'static str> {
    let place = crate::find::facts::language(language.code.as_deref()?)?;
    LANGUAGES.get(place).copied()
}

pub(super) fn languages(draft: &Draft) -> String {
    let spoken: Vec<&str> = draft.listing.service.languages.iter().filter_map(code_of).collect();
    codes(LANGUAGES.into_iter().filter(|code| spoken.contains(code)))
}

pub(super) fn set_languages(draft: &mut Draft, text: &str) -> Option<()> {
    let codes = chosen(text, &LANGUAGES)?;
    let service = &mut draft.listing.service;
    // Languages that nobody can choose here stay.
    service.languages.retain(|one| code_of(one).is_none_or(|code| codes.contains(&code)));
    for code in codes {
        if !service.languages.iter().any(|one| code_of(one) == Some(code)) {
            let id = Names::of(service.id).within(None, &format!("language {code}"), 0);
            let name = platform::i18n::english().text(&format!("spoken-{code}"), &[]);
            service.languages.push(Language { id, name: Some(name), code: Some(code.to_owned()) });
        }
    }
    Some(())
}

pub(super) fn referral(draft: &Draft) -> String {
    let referral = draft.listing.local.referral;
    REFERRALS.iter().find(|(_, one)| Some(*one) == referral).map_or("", |(code, _)| code).to_owned()
}

pub(super) fn set_referral(draft: &mut Draft, text: &str) -> Option<()> {
    draft.listing.local.referral = match text {
        "" => None,
        text => Some(REFERRALS.iter().find(|(code, _)| *code == text)?.1),
    };
    Some(())
}

pub(super) fn opportunity(draft: &Draft) -> String {
    let opportunity = draft.listing.local.opportunity;
    OPPORTUNITIES.iter().find(|(_, one)| Some(*one) == opportunity).map_or("", |(code, _)| code).to_owned()
}

pub(super) fn set_opportunity(draft: &mut Draft, text: &str) -> Option<()> {
    draft.listing.local.opportunity = match text {
        "" => None,
        text => Some(OPPORTUNITIES.iter().find(|(code, _)| *code == text)?.1),
    };
    Some(())
}

pub(super) fn themes(draft: &Draft) -> String {
    let own: Vec<&str> =
        draft.listing.service.attributes.iter().filter_map(|one| theme::of_term(one.taxonomy_term_id)).collect();
    codes(THEMES.into_iter().filter(|code| own.contains(code)))
}

pub(super) fn set_themes(draft: &mut Draft, text: &str) -> Option<()> {
    let codes = chosen(text, &THEMES)?;
    let service = &mut draft.listing.service;
    service.attributes.retain(|one| theme::of_term(one.taxonomy_term_id).is_none_or(|code| codes.contains(&code)));
    for code in codes {
        if !service.attributes.iter().any(|one| theme::of_term(one.taxonomy_term_id) == Some(code)) {
            let place = theme::place(code).unwrap_or_default();
            service.attributes.push(theme::attribute(service.id, code, 100 + place));
        }
    }
    Some(())
}
