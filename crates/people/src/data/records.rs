//! What this crate and the identity of the platform keep, for the record of processing (UK GDPR, Article 30).

use platform::part::Processing;

const SEALED: &str = "The database, as ciphertext under a key of its own; that key is wrapped by a key in a file apart";
const PLAIN: &str = "The database, without names";
const CONTROLLER: &str = "The partnership, through the organisation that runs this site, jointly with the organisation that the person belongs to (Article 26)";

/// The kinds of records.
pub const RECORDS: &[Processing] = &[
    Processing {
        kind: "Organisations, bodies, posts, and holders of public office",
        controller: "The partnership, through the organisation that publishes the plan",
        basis: "Article 6(1)(e), public task",
        holds: "Names of organisations, bodies and posts; names of holders of public office as public documents print them, with dates",
        about: "Holders of public office",
        seen_by: "Everybody",
        kept: "For good: the history of the plan is public",
        place: "The database; its history in a chain of hashes",
    },
    Processing {
        kind: "Accounts",
        controller: CONTROLLER,
        basis: "Article 6(1)(e), public task; for young representatives and volunteers too",
        holds: "Name, e-mail address, language, organisation, when the account was made, last day, end",
        about: "Workers, volunteers, members of bodies, young representatives",
        seen_by: "The person; officers of their organisation or body; strategy officers, system administrators and the data protection officer",
        kept: "365 days after the account has ended, unless the partnership sets another time; then a stub without words",
        place: SEALED,
    },
    Processing {
        kind: "Invitations",
        controller: CONTROLLER,
        basis: "Article 6(1)(e), public task",
        holds: "Name, e-mail address, language, organisation and role of somebody who was invited, by whom and when, and what became of it. The name and the address only until it is accepted.",
        about: "Whoever was invited to work with the partnership",
        seen_by: "Officers of the organisation or body, strategy officers, system administrators and the data protection officer",
        kept: "90 days after it lapses, which is 30 days after the last mail",
        place: SEALED,
    },
    Processing {
        kind: "Roles",
        controller: CONTROLLER,
        basis: "Article 6(1)(e), public task",
        holds: "Which account holds which role, for what, from when until when, and who gave and ended it",
        about: "Workers, volunteers, members of bodies, young representatives",
        seen_by: "The person; whoever may see people",
        kept: "With the stub of the account",
        place: PLAIN,
    },
    Processing {
        kind: "Sessions and ways to sign in",
        controller: CONTROLLER,
        basis: "Article 6(1)(e), with Article 32, security",
        holds: "Browser and system in a few words, times, how somebody signed in; hashes of cookies, codes and links; passkeys and identities of an organisation’s directory; wishes to sign in, with the address; counts of tries, without the address",
        about: "Whoever signs in or tries to",
        seen_by: "The person",
        kept: "Sessions 30 days; wishes to sign in, half-finished ceremonies and counts of tries 1 day; codes on cards 90 days after their end; passkeys and identities as long as the account",
        place: "The database: hashes, and ciphertext",
    },
    Processing {
        kind: "Mails and text messages that were sent",
        controller: CONTROLLER,
        basis: "Article 6(1)(e), public task",
        holds: "Which template, to which account, when, and what became of it. The address and the link only until it is sent.",
        about: "Whoever was written to",
        seen_by: "System administrators, without the content",
        kept: "90 days",
        place: SEALED,
    },
    Processing {
        kind: "Task links",
        controller: CONTROLLER,
        basis: "Article 6(1)(e), public task",
        holds: "For which account and record a link was sent, when, and whether it was used",
        about: "Workers and volunteers",
        seen_by: "The officer who sent it and others who answer for the same record",
        kept: "90 days after they run out",
        place: "The database, as hashes",
    },
    Processing {
        kind: "The audit: who did what",
        controller: CONTROLLER,
        basis: "Article 6(1)(c) with Articles 5(2) and 32, to be able to show that the law was kept",
        holds: "The number of an account, its role, what it did to which record, and when. No names, no content.",
        about: "Whoever is signed in",
        seen_by: "The data protection officer and system administrators; each person their own, in the copy of their data",
        kept: "6 years",
        place: "The database, in a chain of hashes",
    },
    Processing {
        kind: "Requests about data, and legal holds",
        controller: CONTROLLER,
        basis: "Article 6(1)(c), legal duty",
        holds: "What somebody asked and when, what was decided, by whom and with which exemption; why data is held",
        about: "Whoever asks; whoever’s data is held",
        seen_by: "The person, their own requests; the data protection officer",
        kept: "3 years after the decision; holds 6 years after their end",
        place: SEALED,
    },
];
