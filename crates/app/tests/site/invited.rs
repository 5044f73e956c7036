//! One invitation from its mail to its answer; and everything that may become of it meanwhile.

use crate::support::{Answer, Fresh, Site, both, cookies};
use axum::http::StatusCode;
use everychance::chooser::address;
use everychance::examples::Example;
use platform::audit;
use platform::identity::{account, invitation, role};
use platform::outbox::Shown;

const AMINA: &str = "amina@school.example";

fn path(mail: &Shown) -> String {
    mail.link.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned()
}

impl Site {
    /// Invites to a school in some role; answers the path of the invitation.
    pub async fn invite(&self, cookie: &str, email: &str, role: &str, days: (&str, &str)) -> Answer {
        let fields = [
            ("name", "Amina Example"),
            ("email", email),
            ("language", "bn"),
            ("organisation", "BW-ORG4"),
            ("role", role),
            ("scope", "BW-ORG4"),
            ("from", days.0),
            ("until", days.1),
        ];
        self.post(cookie, "/manage/people/new", &fields).await
    }

    /// The newest letter of a template, after the jobs that write and deliver it.
    pub async fn newest(&self, template: &str) -> Shown {
        self.run_jobs().await;
        let found = self.letters().await.into_iter().find(|letter| letter.template == template);
        found.unwrap_or_else(|| panic!("no letter {template}"))
    }

    /// Signs in by the mail that the link of an invitation asks for.
    async fn begin(&self, invitation: &Shown) -> Answer {
        let sent = self.post("", &path(invitation), &[]).await;
        assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, "/bn/sign-in/sent?invited=yes"));
        let mail = self.newest("sign-in").await;
        assert_eq!(mail.to, invitation.to);
        self.post(&cookies(&sent), &path(&mail), &[]).await
    }

    /// Signs in with an address, by asking on the page to sign in.
    pub async fn enter(&self, email: &str) -> Answer {
        let sent = self.post("", "/sign-in", &[("email", email)]).await;
        self.post(&cookies(&sent), &path(&self.newest("sign-in").await), &[]).await
    }

    async fn account_of(&self, email: &str) -> Option<account::Account> {
        account::by_email(&mut self.app.db.read().await.unwrap(), &self.app.keyring, email).await.unwrap()
    }

    async fn roles_of(&self, email: &str) -> Vec<String> {
        let account = self.account_of(email).await.unwrap();
        let today = self.app.today().unwrap();
        let held = role::held(&mut self.app.db.read().await.unwrap(), &account.id, today).await.unwrap();
        held.into_iter().map(|held| held.role).collect()
    }

    pub async fn acts(&self, act: &str) -> usize {
        let search = audit::Search { act: act.to_owned(), ..audit::Search::default() };
        audit::search(&mut self.app.db.read().await.unwrap(), &search, 50).await.unwrap().len()
    }
}

async fn brackwater(fresh: Fresh) -> Site {
    Site::on(fresh, Example::Brackwater).await
}

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

#[tokio::test]
async fn an_invitation_to_a_role_that_one_holds_stretches_it_and_gives_no_second() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        let today = site.app.today().unwrap();
        let (account, officer) = (site.account("contributor").await, site.sign_in("strategy-officer").await);
        let mut tx = site.app.db.write().await.unwrap();
        let held = role::of(&mut tx, &account).await.unwrap().remove(0);
        role::until(&mut tx, &held.id, today).await.unwrap();
        let now = site.app.clock.now();
        let term = |days: i64, until| (today.checked_add(jiff::Span::new().days(days)).unwrap(), until);
        for (days, wanted) in [((0, Some("2026-12-31")), true), ((1, Some("2026-12-24")), false), ((1, None), true)] {
            let until = days.1.map(|day| day.parse().unwrap());
            let changed = role::grant(&mut tx, &account, &held.held, term(days.0, until), "test", now).await.unwrap();
            assert_eq!(changed, wanted, "{days:?}");
        }
        let all = role::of(&mut tx, &account).await.unwrap();
        assert_eq!((all.len(), all[0].until), (1, None));
        tx.commit().await.unwrap();
        let page = site.get_as(&officer, &format!("/manage/people/{account}")).await.text;
        assert_eq!(page.matches("/manage/roles/").count(), 1, "{page}");
    }
}

#[tokio::test]
async fn strangers_cannot_keep_an_invited_person_from_beginning() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    site.invite(&officer, AMINA, "contributor", ("", "")).await;
    let invitation = site.newest("invitation").await;
    site.strangers_ask(AMINA).await;
    // Still within the hour in which no more mails go out to strangers.
    let later = site.moved("2026-11-21T12:40:00Z");
    assert_eq!(later.begin(&invitation).await.status, StatusCode::SEE_OTHER);
    // Whoever holds a link cannot have mails sent without end.
    site.invite(&officer, "another@school.example", "contributor", ("", "")).await;
    let invitation = site.newest("invitation").await;
    for n in 0..6 {
        let wanted = if n < 5 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
        assert_eq!(later.post("", &path(&invitation), &[]).await.status, wanted, "{n}");
    }
}

#[tokio::test]
async fn an_invited_person_begins_by_a_mail_of_their_own() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        let officer = site.sign_in("strategy-officer").await;
        let invited = site.invite(&officer, AMINA, "organisation-administrator", ("", "")).await;
        assert_eq!(invited.status, StatusCode::SEE_OTHER, "{}", invited.text);
        let page = site.get_as(&officer, invited.header("location")).await.text;
        assert!(
            page.contains("Invited. The mail is on its way.") && page.contains("The mail has not gone out yet"),
            "{page}"
        );
        assert!(site.account_of(AMINA).await.is_none(), "nobody has an account before they sign in");
        assert!(site.get_as(&officer, "/work").await.text.contains("One invitation waits for an answer."));
        let mail = site.newest("invitation").await;
        assert!(!mail.text.contains("Amina") && !mail.subject.contains("Amina"), "no name in a mail");
        // A scanner opens the link as often as it likes; whoever holds it learns no name and no address.
        for _ in 0..3 {
            let page = site.get(&path(&mail)).await;
            assert!(page.text.contains("lang=\"bn\"") && page.text.contains("<button"), "{}", page.text);
            assert!(!page.text.contains("amina") && !page.text.contains("Amina"), "{}", page.text);
        }
        let in_ = site.begin(&mail).await;
        assert_eq!(in_.status, StatusCode::SEE_OTHER, "{}", in_.text);
        assert_eq!(site.roles_of(AMINA).await, ["organisation-administrator"]);
        let people = site.get_as(&cookies(&in_), "/manage/people").await.text;
        assert!(people.contains("Amina Example") && !people.contains("Chair"), "sees her own school only");
        // The link is over, and the words of the invitation are gone.
        assert_eq!(site.get(&path(&mail)).await.status, StatusCode::GONE);
        assert_eq!(site.post("", &path(&mail), &[]).await.status, StatusCode::GONE);
        let page = site.get_as(&officer, invited.header("location")).await.text;
        assert!(page.contains("Accepted on 21 November 2026") && !page.contains(AMINA), "{page}");
        assert_eq!((site.acts("invitation.give").await, site.acts("invitation.accept").await), (1, 1));
        // Twice is told to whoever may see her, and nothing is lost of what was typed.
        let twice = site.invite(&officer, AMINA, "contributor", ("", "")).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(twice.text.contains("Amina Example has an account with this address"), "{}", twice.text);
    }
}

#[tokio::test]
async fn whoever_asks_at_the_page_to_sign_in_needs_no_link() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    site.invite(&officer, AMINA, "contributor", ("", "")).await;
    assert_eq!(site.enter(AMINA).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.roles_of(AMINA).await, ["contributor"]);
}

#[tokio::test]
async fn no_invitation_tells_whether_an_address_has_an_account() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        // Amina works for the school; the administrator of the council has never heard of her.
        let officer = site.sign_in("strategy-officer").await;
        site.invite(&officer, AMINA, "contributor", ("", "")).await;
        site.enter(AMINA).await;
        let council = site.sign_in("organisation-administrator").await;
        let fields = |email| {
            [
                ("name", "A Person"),
                ("email", email),
                ("organisation", "BW-ORG1"),
                ("role", "contributor"),
                ("scope", "BW-ORG1"),
            ]
        };
        let mut pages = Vec::new();
        for email in [AMINA, "nobody@school.example"] {
            let answer = site.post(&council, "/manage/people/new", &fields(email)).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
            let id = answer.header("location").split(['/', '?']).nth(3).unwrap().to_owned();
            let page = site.get_as(&council, answer.header("location")).await.text;
            pages.push(page.replace(&id, "ID").replace(email, "ADDRESS"));
        }
        assert_eq!(pages[0], pages[1]);
        let list = site.get_as(&council, "/manage/people").await.text;
        assert!(!list.contains("Amina Example"), "{list}");
        // A file tells no more.
        let file = site.get_as(&council, "/manage/invitations.csv").await.text;
        let told: Vec<String> =
            file.lines().skip(1).map(|line| line.replace(AMINA, "x").replace("nobody@school.example", "x")).collect();
        assert_eq!(told.len(), 2);
        assert_eq!(told[0], told[1]);
        // She is asked where she is signed in, and may say no.
        let amina = site.sign_in_as(&site.account_of(AMINA).await.unwrap().id).await;
        let work = site.get_as(&amina, "/work").await.text;
        assert!(work.contains("You are invited") && work.contains("Contributor – Brackwater Council"), "{work}");
        let own = work.split("/work/invitations/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let said = site.post(&amina, &format!("/work/invitations/{own}"), &[("answer", "accept")]).await;
        assert_eq!(said.header("location"), "/work?done=accepted");
        assert_eq!(site.roles_of(AMINA).await.len(), 2);
        assert!(
            site.get_as(&council, "/manage/people").await.text.contains("Amina Example"),
            "now she is one of theirs"
        );
        let again = site.post(&amina, &format!("/work/invitations/{own}"), &[("answer", "accept")]).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn somebody_declines_and_nobody_answers_for_somebody_else() {
    let site = site().await;
    let council = site.sign_in("organisation-administrator").await;
    let fields = [
        ("name", "The Chair"),
        ("email", &address("chair")),
        ("organisation", "BW-ORG1"),
        ("role", "commissioner"),
        ("scope", "BW-ORG1"),
    ];
    // The chair belongs to the same council, so the administrator is told where to give the role.
    let told = site.post(&council, "/manage/people/new", &fields).await;
    assert!(told.text.contains("Chair has an account with this address"), "{}", told.text);
    let chair = format!("href=\"/manage/people/{}\">The page of Chair</a>", site.account("chair").await);
    assert!(told.text.contains(&chair), "{}", told.text);
    assert!(told.text.contains("Anybody else who has one is asked at their next visit."), "{}", told.text);
    let officer = site.sign_in("strategy-officer").await;
    site.invite(&officer, AMINA, "contributor", ("", "")).await;
    site.enter(AMINA).await;
    let secretary = site.sign_in("body-secretary").await;
    let to_body = [
        ("name", "Amina"),
        ("email", AMINA),
        ("organisation", "BW-ORG4"),
        ("role", "body-member"),
        ("scope", "BW-BODY1"),
    ];
    let invited = site.post(&secretary, "/manage/people/new", &to_body).await;
    let id = invited.header("location").split(['/', '?']).nth(3).unwrap().to_owned();
    let path = format!("/work/invitations/{id}");
    assert_eq!(site.post(&council, &path, &[("answer", "accept")]).await.status, StatusCode::NOT_FOUND);
    let amina = site.sign_in_as(&site.account_of(AMINA).await.unwrap().id).await;
    assert_eq!(site.post(&amina, &path, &[("answer", "maybe")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(site.post(&amina, &path, &[("answer", "decline")]).await.status, StatusCode::SEE_OTHER);
    let page = site.get_as(&secretary, &format!("/manage/invitations/{id}")).await.text;
    assert!(page.contains("Declined on 21 November 2026"), "{page}");
    assert_eq!(site.roles_of(AMINA).await, ["contributor"]);
}

#[tokio::test]
async fn an_invitation_lapses_and_is_sent_again() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        let officer = site.sign_in("strategy-officer").await;
        let invited = site.invite(&officer, AMINA, "contributor", ("", "")).await;
        let place = invited.header("location").split('?').next().unwrap().to_owned();
        let first = site.newest("invitation").await;
        let late = site.moved("2026-12-21T12:00:01Z");
        assert_eq!(late.get(&path(&first)).await.status, StatusCode::GONE);
        assert_eq!(late.post("", &path(&first), &[]).await.status, StatusCode::GONE);
        late.post("", "/sign-in", &[("email", AMINA)]).await;
        late.run_jobs().await;
        assert!(!late.letters().await.iter().any(|letter| letter.template == "sign-in"), "it opens nothing any more");
        let officer = late.sign_in("strategy-officer").await;
        let page = late.get_as(&officer, &place).await.text;
        assert!(page.contains("Ran out on 21 December 2026") && page.contains("Send it again"), "{page}");
        let sent = late.post(&officer, &format!("{place}/again"), &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        let second = late.newest("invitation").await;
        assert_ne!(first.link, second.link);
        assert_eq!(late.get(&path(&first)).await.status, StatusCode::GONE, "the newer mail replaces the older");
        assert_eq!(late.begin(&second).await.status, StatusCode::SEE_OTHER);
        let answered = late.post(&officer, &format!("{place}/again"), &[]).await;
        assert_eq!(answered.status, StatusCode::BAD_REQUEST, "who accepted is asked no more");
    }
}

#[tokio::test]
async fn nobody_is_pressed_with_mails() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let invited = site.invite(&officer, AMINA, "contributor", ("", "")).await;
    let again = format!("{}/again", invited.header("location").split('?').next().unwrap());
    for _ in 0..3 {
        assert_eq!(site.post(&officer, &again, &[]).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(site.post(&officer, &again, &[]).await.status, StatusCode::TOO_MANY_REQUESTS);
    let twice = site.invite(&officer, AMINA, "contributor", ("", "")).await;
    assert!(twice.text.contains("This address is invited to this role already"), "{}", twice.text);
}

#[tokio::test]
async fn what_was_taken_back_opens_nothing() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let invited = site.invite(&officer, AMINA, "contributor", ("", "")).await;
    let place = invited.header("location").split('?').next().unwrap().to_owned();
    let mail = site.newest("invitation").await;
    // Somebody of another organisation sees nothing of it, and takes nothing back.
    let council = site.sign_in("organisation-administrator").await;
    assert_eq!(site.get_as(&council, &place).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post(&council, &format!("{place}/end"), &[]).await.status, StatusCode::NOT_FOUND);
    // She asked for the mail to sign in before it was taken back: that opens nothing either.
    let asked = site.post("", &path(&mail), &[]).await;
    let sign_in = site.newest("sign-in").await;
    assert_eq!(site.post(&officer, &format!("{place}/end"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get(&path(&mail)).await.status, StatusCode::GONE);
    assert_eq!(site.post(&cookies(&asked), &path(&sign_in), &[]).await.status, StatusCode::GONE);
    assert!(site.account_of(AMINA).await.is_none());
}

#[tokio::test]
async fn a_role_begins_and_ends_on_its_days() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        let officer = site.sign_in("strategy-officer").await;
        for (days, words) in [
            (("2026-11-20", ""), "This day is over."),
            (("", "2026-11-20"), "This day is over."),
            (("2027-02-01", "2027-01-31"), "The last day is before the first."),
            (("soon", ""), "Write a day, such as 31/03/2027 or 2027-03-31."),
        ] {
            let answer = site.invite(&officer, AMINA, "contributor", days).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{days:?}");
            assert!(answer.text.contains(words), "{days:?}: {}", answer.text);
        }
        site.invite(&officer, AMINA, "organisation-administrator", ("2026-11-25", "2026-11-30")).await;
        site.enter(AMINA).await;
        assert!(site.roles_of(AMINA).await.is_empty(), "not before its first day");
        assert!(site.moved("2026-11-24T23:59:59Z").roles_of(AMINA).await.is_empty());
        assert_eq!(site.moved("2026-11-25T00:00:01Z").roles_of(AMINA).await.len(), 1);
        assert_eq!(site.moved("2026-11-30T23:59:59Z").roles_of(AMINA).await.len(), 1);
        assert!(site.moved("2026-12-01T00:00:01Z").roles_of(AMINA).await.is_empty());
    }
}

#[tokio::test]
async fn a_role_that_ends_at_midnight_while_a_form_is_open_loses_no_word() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    site.invite(&officer, AMINA, "organisation-administrator", ("", "2026-11-30")).await;
    let cookie = cookies(&site.enter(AMINA).await);
    let form = |name| [("name", name), ("summary", "What she wrote until midnight"), ("row_version", "1")];
    let evening = site.moved("2026-11-21T12:10:00Z");
    assert_eq!(evening.get_as(&cookie, "/manage/organisations/BW-ORG4").await.status, StatusCode::OK);
    let night = site.moved("2026-12-01T00:00:30Z");
    let cookie = night.sign_in_as(&site.account_of(AMINA).await.unwrap().id).await;
    let answer = night.post(&cookie, "/manage/organisations/BW-ORG4", &form("Harbour School")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.text.contains("What she wrote until midnight"), "{}", answer.text);
    assert!(answer.text.contains("role"), "the reason is told: {}", answer.text);
}

#[tokio::test]
async fn a_role_that_ran_out_gives_no_sight_of_the_person() {
    let site = site().await;
    let secretary = site.sign_in("body-secretary").await;
    let fields = [
        ("name", "Amina Example"),
        ("email", AMINA),
        ("organisation", "BW-ORG4"),
        ("role", "body-member"),
        ("scope", "BW-BODY1"),
        ("until", "2026-11-30"),
    ];
    site.post(&secretary, "/manage/people/new", &fields).await;
    site.enter(AMINA).await;
    let page = format!("/manage/people/{}", site.account_of(AMINA).await.unwrap().id);
    assert_eq!(site.get_as(&secretary, &page).await.status, StatusCode::OK);
    let later = site.moved("2026-12-01T12:00:00Z");
    let secretary = later.sign_in("body-secretary").await;
    assert_eq!(later.get_as(&secretary, &page).await.status, StatusCode::NOT_FOUND);
    assert!(!later.get_as(&secretary, "/manage/people").await.text.contains("Amina"));
}

#[tokio::test]
async fn who_left_comes_back_by_a_new_invitation_and_by_no_older_one() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        let officer = site.sign_in("strategy-officer").await;
        site.invite(&officer, AMINA, "organisation-administrator", ("", "")).await;
        site.enter(AMINA).await;
        let amina = site.account_of(AMINA).await.unwrap().id;
        // The council invites her too, and she has not answered when she leaves.
        let council = site.sign_in("organisation-administrator").await;
        let to_council = [
            ("name", "A"),
            ("email", AMINA),
            ("organisation", "BW-ORG1"),
            ("role", "contributor"),
            ("scope", "BW-ORG1"),
        ];
        site.post(&council, "/manage/people/new", &to_council).await;
        let mut tx = site.app.db.write().await.unwrap();
        account::end(&mut tx, &amina, "test", "2026-11-21T13:00:00Z".parse().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        let later = site.moved("2026-11-21T14:00:00Z");
        later.post("", "/sign-in", &[("email", AMINA)]).await;
        let before = later.letters().await.len();
        later.run_jobs().await;
        assert_eq!(later.letters().await.len(), before, "an older invitation opens no ended account");
        // Later the school wants her back, for less.
        let officer = later.sign_in("strategy-officer").await;
        let invited = later.invite(&officer, AMINA, "contributor", ("", "")).await;
        assert_eq!(invited.status, StatusCode::SEE_OTHER, "{}", invited.text);
        let place = invited.header("location").split('?').next().unwrap().to_owned();
        let link = later.newest("invitation").await;
        assert_eq!(later.begin(&link).await.status, StatusCode::SEE_OTHER);
        let anew = later.account_of(AMINA).await.unwrap();
        assert_ne!(anew.id, amina, "what had ended stays as it is");
        assert_eq!(anew.organisation.as_deref(), Some("BW-ORG4"));
        assert_eq!(later.roles_of(AMINA).await, ["contributor"], "nothing of before comes back, and nothing unasked");
        let page = later.get_as(&officer, &place).await.text;
        assert!(page.contains("Accepted on"), "{page}");
        // Whoever protects data finds both.
        let protector = later.sign_in("data-protection-officer").await;
        let found = later.post(&protector, "/manage/data/find", &[("wanted", AMINA)]).await.text;
        assert_eq!(found.matches("/manage/data/accounts/").count(), 2, "{found}");
    }
}

#[tokio::test]
async fn an_invitation_is_found_and_erased_for_whoever_asks() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        let officer = site.sign_in("strategy-officer").await;
        let invited = site.invite(&officer, AMINA, "contributor", ("", "")).await;
        let place = invited.header("location").split('?').next().unwrap().to_owned();
        let mail = site.newest("invitation").await;
        let protector = site.sign_in("data-protection-officer").await;
        let found = site.post(&protector, "/manage/data/find", &[("wanted", "AMINA@school.example")]).await.text;
        assert!(found.contains("An invitation"), "{found}");
        let key = place.rsplit('/').next().unwrap().to_owned();
        let fields = [("wanted", AMINA), ("key", key.as_str())];
        assert_eq!(site.post(&officer, "/manage/data/erase", &fields).await.status, StatusCode::NOT_FOUND);
        let stranger = [("wanted", "somebody@else.example"), ("key", key.as_str())];
        assert_eq!(site.post(&protector, "/manage/data/erase", &stranger).await.status, StatusCode::NOT_FOUND);
        let erased = site.post(&protector, "/manage/data/erase", &fields).await;
        assert_eq!(erased.status, StatusCode::OK, "{}", erased.text);
        // Its letter had not gone out, and went with it.
        assert!(
            !erased.text.contains("An invitation") && !erased.text.contains("A mail on its way"),
            "{}",
            erased.text
        );
        let page = site.get_as(&protector, &place).await.text;
        assert!(!page.contains("Amina") && !page.contains(AMINA), "{page}");
        assert_eq!(site.get(&path(&mail)).await.status, StatusCode::GONE);
        assert!(!site.letters().await.iter().any(|letter| letter.to == AMINA), "nor does a letter keep the address");
        let mut tx = site.app.db.read().await.unwrap();
        assert!(invitation::to_address(&mut tx, &site.app.keyring, AMINA).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn only_what_was_meant_is_accepted_unasked() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        // Somebody else invites the address first.
        let council = site.sign_in("organisation-administrator").await;
        let to_council =
            [("name", "Caught"), ("email", AMINA), ("organisation", "BW-ORG1"), ("role", "contributor"), ("scope", "")];
        let other = site.post(&council, "/manage/people/new", &to_council).await;
        assert_eq!(other.status, StatusCode::SEE_OTHER, "{}", other.text);
        site.run_jobs().await;
        let officer = site.sign_in("strategy-officer").await;
        site.invite(&officer, AMINA, "action-owner", ("", "")).await;
        site.run_jobs().await;
        let meant = site.letters().await.into_iter().find(|one| one.template == "invitation" && one.language == "bn");
        let page = site.get(&path(meant.as_ref().unwrap())).await.text;
        assert!(page.contains("Brackwater"), "it says as what: {page}");
        let began = site.begin(meant.as_ref().unwrap()).await;
        assert_eq!(began.header("location"), "/bn/work", "and in her language");
        assert_eq!(site.roles_of(AMINA).await, ["action-owner"]);
        let account = site.account_of(AMINA).await.unwrap();
        assert_eq!((account.name.as_str(), account.organisation.as_deref()), ("Amina Example", Some("BW-ORG4")));
        let work = site.get_as(&cookies(&began), "/work").await.text;
        assert!(work.contains("You are invited") && work.contains("Contributor – Brackwater Council"), "{work}");
        assert!(!site.get_as(&council, "/manage/people").await.text.contains("Amina Example"));
    }
}

#[tokio::test]
async fn without_a_link_somebody_with_two_invitations_is_asked_about_both() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    site.invite(&officer, AMINA, "contributor", ("", "")).await;
    site.invite(&officer, AMINA, "action-owner", ("", "")).await;
    site.run_jobs().await;
    let cookie = cookies(&site.enter(AMINA).await);
    assert!(site.roles_of(AMINA).await.is_empty());
    assert_eq!(site.account_of(AMINA).await.unwrap().organisation, None);
    let work = site.get_as(&cookie, "/work").await.text;
    let id = work.split("/work/invitations/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    site.post(&cookie, &format!("/work/invitations/{id}"), &[("answer", "accept")]).await;
    assert_eq!(site.roles_of(AMINA).await.len(), 1);
    assert_eq!(site.account_of(AMINA).await.unwrap().organisation.as_deref(), Some("BW-ORG4"));
}

#[tokio::test]
async fn everybody_who_has_not_answered_is_asked_again_at_once() {
    for fresh in both().await {
        let site = brackwater(fresh).await;
        let officer = site.sign_in("strategy-officer").await;
        for n in 1..=3 {
            site.invite(&officer, &format!("p{n}@school.example"), "contributor", ("", "")).await;
        }
        site.run_jobs().await;
        let soon = site.get_as(&officer, "/manage/invitations").await.text;
        assert!(!soon.contains("/manage/invitations/again"), "nobody has waited for three days yet");
        let taken = soon.split("/manage/invitations/").nth(1).unwrap().split('"').next().unwrap();
        let asked = site.get_as(&officer, &format!("/manage/invitations/{taken}/end")).await.text;
        assert!(asked.contains("Their link works no more") && asked.contains("No, go back"), "{asked}");
        site.post(&officer, &format!("/manage/invitations/{taken}/end"), &[]).await;
        let later = site.moved("2026-11-24T12:00:01Z");
        let officer = later.sign_in("strategy-officer").await;
        let page = later.get_as(&officer, "/manage/invitations").await.text;
        assert!(page.contains("Send another mail to all 2 who have not answered"), "{page}");
        assert!(later.get_as(&officer, "/manage/invitations?show=taken-back").await.text.contains("Taken back on"));
        let sent = later.post(&officer, "/manage/invitations/again", &[]).await;
        assert_eq!(sent.header("location"), "/manage/invitations?done=again&q=&show=", "{}", sent.text);
        later.run_jobs().await;
        let letters = later.letters().await.iter().filter(|letter| letter.template == "invitation").count();
        assert_eq!((letters, later.acts("invitation.again").await), (5, 2));
        let council = later.sign_in("organisation-administrator").await;
        later.post(&council, "/manage/invitations/again", &[]).await;
        assert_eq!(later.acts("invitation.again").await, 2, "nobody of another organisation is asked");
    }
}

#[tokio::test]
async fn nobody_is_invited_to_what_is_over_or_to_half_an_address() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let half = site.invite(&officer, "amina@school", "contributor", ("", "")).await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
    let plan = site.app.snapshot().await.unwrap();
    let over = plan.list("organisations").find(|one| !one.text("until").is_empty()).unwrap();
    let page = site.get_as(&officer, "/manage/people/new").await.text;
    assert!(!page.contains(&format!("value=\"{}\"", over.reference)), "{}", over.reference);
    let fields = [
        ("name", "Amina"),
        ("email", AMINA),
        ("organisation", over.reference.as_str()),
        ("role", "contributor"),
        ("scope", ""),
    ];
    let answer = site.post(&officer, "/manage/people/new", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}
