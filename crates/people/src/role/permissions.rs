//! What may be done, and by whom: the one table of it.

use platform::permission::Permission;
use platform::permission::Reach::{All, Own};

/// See who has an account, and what they hold.
pub const SEE_PEOPLE: Permission = Permission {
    name: "people.see",
    about: "See who has an account, and what they hold.",
    granted: &[
        ("strategy-officer", All),
        ("data-protection-officer", All),
        ("system-administrator", All),
        ("safeguarding-lead", Own),
        ("organisation-administrator", Own),
        ("participation-worker", Own),
        ("body-secretary", Own),
    ],
};

/// Invite people, one by one or by a spreadsheet.
pub const INVITE: Permission = Permission {
    name: "people.invite",
    about: "Invite people, one by one or by a spreadsheet.",
    granted: &[
        ("strategy-officer", All),
        ("system-administrator", All),
        ("safeguarding-lead", Own),
        ("organisation-administrator", Own),
        ("participation-worker", Own),
        ("body-secretary", Own),
    ],
};

/// Change somebody's name, address or organisation, set the last day, and hand over what they answer for.
pub const CHANGE_PEOPLE: Permission = Permission {
    name: "people.change",
    about: "Change somebody's name, address or organisation, set the last day, and hand over what they answer for.",
    granted: &[("strategy-officer", All), ("system-administrator", All), ("organisation-administrator", Own)],
};

/// Give roles and end them; which ones, [`GIVEN_BY`] says.
pub const GIVE_ROLES: Permission = Permission {
    name: "role.give",
    about: "Give roles and end them; which ones, the table of roles says.",
    granted: &[
        ("strategy-officer", All),
        ("data-protection-officer", All),
        ("system-administrator", All),
        ("safeguarding-lead", Own),
        ("organisation-administrator", Own),
        ("participation-worker", All),
        ("body-secretary", Own),
    ],
};

/// Give somebody without e-mail a code on a card.
pub const GIVE_CARDS: Permission = Permission {
    name: "card.give",
    about: "Give somebody without e-mail a code on a card.",
    granted: &[("participation-worker", Own)],
};

/// Say who answers for an action, and send them a task link.
pub const GIVE_DUTIES: Permission = Permission {
    name: "duty.give",
    about: "Say who answers for an action, and send them a task link.",
    granted: &[("strategy-officer", All), ("organisation-administrator", Own)],
};

/// Add an organisation, or change what is known of it.
pub const CHANGE_ORGANISATIONS: Permission = Permission {
    name: "organisation.change",
    about: "Add an organisation, or change what is known of it.",
    granted: &[("strategy-officer", All), ("organisation-administrator", Own)],
};

/// Change what is measured: measures, their targets, breaks and the notes on their curves.
pub const CHANGE_MEASURES: Permission = Permission {
    name: "measure.change",
    about: "Change what is measured: measures, their targets, breaks and the notes on their curves.",
    granted: &[("strategy-officer", All), ("data-steward", All)],
};

/// Tell of what is going to be commissioned, and how it is prepared.
pub const PREPARE_COMMISSIONS: Permission = Permission {
    name: "commission.prepare",
    about: "Tell of what is going to be commissioned, how it is prepared, and which contracts end.",
    granted: &[("strategy-officer", All), ("commissioner", All)],
};

/// Open the pages on which records are changed; which of them, the page of each kind asks.
pub const OPEN_RECORDS: Permission = Permission {
    name: "record.open",
    about: "Open the pages on which records are changed. Which records, the permission of each kind says.",
    granted: &[("strategy-officer", All), ("data-steward", All), ("commissioner", All)],
};

/// Change records of the plan in the browser.
pub const CHANGE_PLAN: Permission = Permission {
    name: "plan.change",
    about: "Change records of the plan in the browser.",
    granted: &[("strategy-officer", All)],
};

/// Change the site's name, words, colours and languages.
pub const CHANGE_SITE: Permission = Permission {
    name: "site.change",
    about: "Change the site's name, words, colours and languages.",
    granted: &[("strategy-officer", All), ("system-administrator", All)],
};

/// See what waits to be sent and what could not be, without its content.
pub const SEE_MAIL: Permission = Permission {
    name: "mail.see",
    about: "See what waits to be sent and what could not be, without its content.",
    granted: &[("system-administrator", All)],
};

/// See work in the background, and start again what failed.
pub const RUN_JOBS: Permission = Permission {
    name: "jobs.run",
    about: "See work in the background, and start again what failed.",
    granted: &[("system-administrator", All)],
};

/// Search who did what.
pub const SEARCH_AUDIT: Permission = Permission {
    name: "audit.search",
    about: "Search who did what.",
    granted: &[("data-protection-officer", All), ("system-administrator", All)],
};

/// Decide on people's wishes about their own data, hold what must be kept, and set how long things are kept.
pub const PROTECT_DATA: Permission = Permission {
    name: "data.protect",
    about: "Decide on people's wishes about their own data, hold what must be kept, and set how long things are kept.",
    granted: &[("data-protection-officer", All)],
};

/// Enter figures and see those that are not published: all of them, or those of measures that one's organisation keeps.
pub const KEEP_FIGURES: Permission = Permission {
    name: "figures.keep",
    about: "Enter figures and see those that are not published: all of them, or those of measures that one's organisation keeps.",
    granted: &[
        ("strategy-officer", All),
        ("data-steward", All),
        ("organisation-administrator", Own),
        ("contributor", Own),
        ("action-owner", Own),
    ],
};

/// Publish figures, with small counts hidden, and withdraw them.
pub const PUBLISH_FIGURES: Permission = Permission {
    name: "figures.publish",
    about: "Publish figures, with small counts hidden, and withdraw them.",
    granted: &[("strategy-officer", All), ("data-steward", All)],
};

/// Tell what was done on an action: any, or one that one's organisation owns or contributes to.
pub const WRITE_UPDATES: Permission = Permission {
    name: "update.write",
    about: "Tell what was done on an action: any, or one that one's organisation owns or contributes to.",
    granted: &[
        ("strategy-officer", All),
        ("organisation-administrator", Own),
        ("action-owner", Own),
        ("contributor", Own),
    ],
};

/// Read updates that were approved for partners.
pub const READ_UPDATES: Permission = Permission {
    name: "update.read",
    about: "Read updates that were approved for partners.",
    granted: &[
        ("strategy-officer", All),
        ("report-reviewer", All),
        ("body-secretary", All),
        ("body-member", All),
        ("chair", All),
        ("co-chair", All),
        ("commissioner", All),
        ("organisation-administrator", All),
        ("action-owner", All),
        ("contributor", All),
    ],
};

/// Read updates that were sent, ask back, approve them for everybody or for partners, and remind whoever is late.
pub const APPROVE_UPDATES: Permission = Permission {
    name: "update.approve",
    about: "Read updates that were sent, ask back, approve them for everybody or for partners, and remind whoever is late.",
    granted: &[("strategy-officer", All)],
};

/// Write the summary and the highlights of a report, and send it for sign-off.
pub const EDIT_REPORTS: Permission = Permission {
    name: "report.edit",
    about: "Write the summary and the highlights of a report, and send it for sign-off.",
    granted: &[("strategy-officer", All)],
};

/// Sign a report off, which publishes it, or ask something back. Nobody signs off what they sent.
pub const SIGN_REPORTS: Permission = Permission {
    name: "report.sign",
    about: "Sign a report off, which publishes it, or ask something back. Nobody signs off what they sent.",
    granted: &[("report-reviewer", All)],
};

/// See reports before they are published: whoever writes them or signs them off.
pub const SEE_REPORTS: Permission = Permission {
    name: "report.see",
    about: "See reports before they are published: whoever writes them or signs them off.",
    granted: &[("strategy-officer", All), ("report-reviewer", All)],
};

/// See how everything is going that one's organisation owns or contributes to, and how far its updates are.
pub const SEE_ORGANISATION: Permission = Permission {
    name: "organisation.see",
    about: "See how everything is going that one's organisation owns or contributes to, and how far its updates are.",
    granted: &[
        ("strategy-officer", All),
        ("organisation-administrator", Own),
        ("action-owner", Own),
        ("contributor", Own),
        ("participation-worker", Own),
        ("commissioner", Own),
    ],
};

/// Say, for one's own group of young people, whether how an action is said to go feels true and what should become of it, and take that back.
pub const RATE: Permission = Permission {
    name: "rating.write",
    about: "Say, for one's own group of young people, whether how an action is said to go feels true and what should become of it, and take that back.",
    granted: &[("young-representative", Own)],
};

/// Read what groups of young people say and propose before others do, and pass it on or ask back.
pub const READ_RATINGS: Permission = Permission {
    name: "rating.read",
    about: "Read what groups of young people say and propose before others do, and pass it on or ask back.",
    granted: &[("participation-worker", All)],
};

/// Write surveys, check their languages, open and close them, and make codes.
pub const ASK: Permission = Permission {
    name: "survey.ask",
    about: "Write surveys, check their languages, open and close them, and make codes.",
    granted: &[("strategy-officer", All), ("participation-worker", Own)],
};

/// Read first what people wrote in their own words, where one is named for it; take care of what may be about harm, and pass the rest on.
pub const READ_WORDS: Permission = Permission {
    name: "words.read",
    about: "Read first what people wrote in their own words, where one is named for it; take care of what may be about harm, and pass the rest on.",
    granted: &[("safeguarding-lead", Own)],
};

/// Name themes of what people wrote, once it was read, and make messages of it.
pub const HEAR_WORDS: Permission = Permission {
    name: "words.hear",
    about: "Name themes of what people wrote, once it was read, and make messages of it.",
    granted: &[("strategy-officer", All), ("participation-worker", Own)],
};

/// Answer the questions that young people put to the posts of one's organisation or body.
pub const ANSWER_QUESTIONS: Permission = Permission {
    name: "question.answer",
    about: "Answer the questions that young people put to the posts of one's organisation or body.",
    granted: &[
        ("organisation-administrator", Own),
        ("action-owner", Own),
        ("chair", Own),
        ("co-chair", Own),
        ("body-secretary", Own),
        ("strategy-officer", All),
    ],
};

/// Set the agenda of a question time: which questions come first at the meeting.
pub const SET_AGENDAS: Permission = Permission {
    name: "question.agenda",
    about: "Set the agenda of a question time: which questions come first at the meeting.",
    granted: &[("young-representative", Own), ("participation-worker", Own)],
};

/// Second questions to leaders, with an account.
pub const SECOND_QUESTIONS: Permission = Permission {
    name: "question.second",
    about: "Second questions to leaders, with an account.",
    granted: &[("young-representative", All)],
};

/// Sign pledges and charters for one's organisation, offer something to young people, and tell what was done.
pub const SIGN_PLEDGES: Permission = Permission {
    name: "pledge.sign",
    about: "Sign pledges and charters for one's organisation, offer something to young people, and tell what was done.",
    granted: &[("organisation-administrator", Own), ("contributor", Own), ("strategy-officer", All)],
};

/// Keep the directory true: look into listings, change them, decide on what their providers want changed, and ask these; see listings for some alone.
pub const KEEP_DIRECTORY: Permission = Permission {
    name: "directory.keep",
    about: "Keep the directory true: look into listings, change them, decide on what their providers want changed, and ask these; see listings for some alone.",
    granted: &[("directory-editor", All), ("strategy-officer", All)],
};

/// Rank, as a member of a body, what is put before it, change that, and take it back. A secretary serves a body, and is no member.
pub const ANSWER_RANKINGS: Permission = Permission {
    name: "ranking.answer",
    about: "Rank, as a member of a body, what is put before it, change that, and take it back.",
    granted: &[("young-representative", Own), ("body-member", Own), ("chair", Own), ("co-chair", Own)],
};

/// Refer people to services for one's organisation, receive what is sent to the services that one receives for, and see those referrals on which one is named.
pub const WORK_REFERRALS: Permission = Permission {
    name: "referral.work",
    about: "Refer people to services for one's organisation, receive what is sent to the services that one receives for, and see those referrals on which one is named.",
    granted: &[("practitioner", Own), ("referral-supervisor", Own), ("personal-adviser", Own)],
};

/// See every referral that one's organisation sent or was sent, act where nobody named is there, and say who receives for its services.
pub const SUPERVISE_REFERRALS: Permission = Permission {
    name: "referral.supervise",
    about: "See every referral that one's organisation sent or was sent, act where nobody named is there, and say who receives for its services.",
    granted: &[("referral-supervisor", Own)],
};

/// See which referrals wait for whom and how late they are, and nothing of what they say.
pub const WATCH_REFERRALS: Permission = Permission {
    name: "referral.watch",
    about: "See which referrals wait for whom and how late they are, and nothing of what they say.",
    granted: &[("strategy-officer", All)],
};

/// Look into a referral on which one is not named, because somebody may be in danger: with a reason, told at once to those who are named, for a day, and looked at afterwards.
pub const BREAK_GLASS: Permission = Permission {
    name: "referral.break-glass",
    about: "Look into a referral on which one is not named, because somebody may be in danger: with a reason, told at once to those who are named, for a day, and looked at afterwards.",
    granted: &[("safeguarding-lead", All)],
};

/// Look afterwards at who looked into a referral, and why.
pub const REVIEW_REFERRALS: Permission = Permission {
    name: "referral.review",
    about: "Look afterwards at who looked into a referral, and why.",
    granted: &[("data-protection-officer", All)],
};

/// Run the meetings of one's body: agenda, invitations, notes, decisions, and what was promised; answer who asks to join.
pub const RUN_MEETINGS: Permission = Permission {
    name: "meeting.run",
    about: "Run the meetings of one's body: agenda, invitations, notes, decisions, and what was promised; answer who asks to join.",
    granted: &[("strategy-officer", All), ("body-secretary", Own), ("chair", Own), ("co-chair", Own)],
};

/// Read what only members of one's body see: papers that are not open, and the full notes.
pub const READ_PAPERS: Permission = Permission {
    name: "meeting.papers",
    about: "Read what only members of one's body see: papers that are not open, and the full notes.",
    granted: &[
        ("strategy-officer", All),
        ("body-secretary", Own),
        ("body-member", Own),
        ("chair", Own),
        ("co-chair", Own),
        ("young-representative", Own),
    ],
};

/// Suggest something for the agenda of any body, and ask to join one that takes members.
pub const TAKE_PART: Permission = Permission {
    name: "meeting.take-part",
    about: "Suggest something for the agenda of any body, and ask to join one that takes members.",
    granted: &[
        ("young-representative", All),
        ("contributor", All),
        ("organisation-administrator", All),
        ("action-owner", All),
        ("participation-worker", All),
        ("practitioner", All),
        ("personal-adviser", All),
        ("directory-editor", All),
        ("commissioner", All),
        ("body-secretary", All),
        ("body-member", All),
        ("chair", All),
        ("co-chair", All),
        ("strategy-officer", All),
    ],
};

/// Ask other organisations for something or offer something, for one's organisation, and say that it can help.
pub const POST_ASKS: Permission = Permission {
    name: "ask.post",
    about: "Ask other organisations for something or offer something, for one's organisation, and say that it can help.",
    granted: &[
        ("organisation-administrator", Own),
        ("contributor", Own),
        ("participation-worker", Own),
        ("strategy-officer", All),
    ],
};

/// Say for one's organisation that it is interested in a fund, seeks partners or bids, and tell what came of it.
pub const SEEK_MONEY: Permission = Permission {
    name: "funding.seek",
    about: "Say for one's organisation that it is interested in a fund, seeks partners or bids, and tell what came of it.",
    granted: &[
        ("organisation-administrator", Own),
        ("contributor", Own),
        ("participation-worker", Own),
        ("strategy-officer", All),
    ],
};

/// Tell what one's organisation did, line by line or by a spreadsheet.
pub const CONTRIBUTE: Permission = Permission {
    name: "contribution.tell",
    about: "Tell what one's organisation did, line by line or by a spreadsheet.",
    granted: &[
        ("organisation-administrator", Own),
        ("contributor", Own),
        ("participation-worker", Own),
        ("strategy-officer", All),
    ],
};

/// Offer training for one's organisation: courses and sessions, who signed up and who came, and who may train others.
pub const RUN_TRAINING: Permission = Permission {
    name: "training.run",
    about: "Offer training for one's organisation: courses and sessions, who signed up and who came, and who may train others.",
    granted: &[("organisation-administrator", Own), ("contributor", Own), ("participation-worker", Own)],
};

/// Tell stories for one's organisation with the agreement of whoever they are about, and end them.
pub const TELL_STORIES: Permission = Permission {
    name: "story.tell",
    about: "Tell stories for one's organisation with the agreement of whoever they are about, and end them.",
    granted: &[("organisation-administrator", Own), ("contributor", Own), ("participation-worker", Own)],
};

/// Every permission there is.
pub const PERMISSIONS: &[&Permission] = &[
    &SEE_PEOPLE,
    &INVITE,
    &CHANGE_PEOPLE,
    &GIVE_ROLES,
    &GIVE_CARDS,
    &GIVE_DUTIES,
    &CHANGE_ORGANISATIONS,
    &CHANGE_MEASURES,
    &PREPARE_COMMISSIONS,
    &OPEN_RECORDS,
    &CHANGE_PLAN,
    &CHANGE_SITE,
    &SEE_MAIL,
    &RUN_JOBS,
    &SEARCH_AUDIT,
    &PROTECT_DATA,
    &KEEP_FIGURES,
    &PUBLISH_FIGURES,
    &WRITE_UPDATES,
    &READ_UPDATES,
    &SEE_ORGANISATION,
    &APPROVE_UPDATES,
    &EDIT_REPORTS,
    &SIGN_REPORTS,
    &SEE_REPORTS,
    &RATE,
    &READ_RATINGS,
    &KEEP_DIRECTORY,
    &ANSWER_RANKINGS,
    &ASK,
    &READ_WORDS,
    &HEAR_WORDS,
    &ANSWER_QUESTIONS,
    &SET_AGENDAS,
    &SIGN_PLEDGES,
    &SECOND_QUESTIONS,
    &WORK_REFERRALS,
    &SUPERVISE_REFERRALS,
    &WATCH_REFERRALS,
    &BREAK_GLASS,
    &REVIEW_REFERRALS,
    &RUN_MEETINGS,
    &READ_PAPERS,
    &TAKE_PART,
    &SEEK_MONEY,
    &POST_ASKS,
    &CONTRIBUTE,
    &RUN_TRAINING,
    &TELL_STORIES,
];
