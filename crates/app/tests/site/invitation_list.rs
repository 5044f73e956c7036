//! The list of invitations: what it finds, and another mail to all whom it found.

use crate::support::Site;
use everychance::examples::Example;
use platform::identity::invitation::{self, Answer};
use platform::outbox::Post;

const LIST: &str = "/manage/invitations";

#[tokio::test]
async fn another_mail_goes_to_those_who_were_found() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        for n in 1..=3 {
            site.invite(&officer, &format!("p{n}@school.example"), "contributor", ("", "")).await;
        }
        let later = site.moved("2026-11-24T12:00:01Z");
        let officer = later.sign_in("strategy-officer").await;
        let all = later.get_as(&officer, LIST).await.text;
        assert!(all.contains("Send another mail to all 3 who have not answered"), "{all}");
        let one = later.get_as(&officer, &format!("{LIST}?q=P2@&show=waiting")).await.text;
        assert!(one.contains("Send another mail to the one found here who has not answered"), "{one}");
        assert!(one.contains("name=\"q\" value=\"P2@\"") && one.contains("name=\"show\" value=\"waiting\""), "{one}");
        let fields = [("q", "P2@"), ("show", "waiting")];
        let sent = later.post(&officer, &format!("{LIST}/again"), &fields).await;
        assert_eq!(sent.header("location"), "/manage/invitations?done=again&q=P2%40&show=waiting");
        assert_eq!(later.acts("invitation.again").await, 1);
        later.run_jobs().await;
        let letters = later.letters().await;
        let again: Vec<&str> =
            letters.iter().filter(|one| one.at > site.app.clock.now() + WEE).map(|one| one.to.as_str()).collect();
        assert_eq!(again, ["p2@school.example"]);
    }
}

/// Letters of one moment are a little apart.
const WEE: jiff::SignedDuration = jiff::SignedDuration::from_secs(1);

#[tokio::test]
async fn it_says_why_there_is_no_button_and_what_it_did_not_find() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    let soon = "Three days after their last mail, you can send another to all who have not answered.";
    for (show, words) in [
        ("", "There are no invitations."),
        ("waiting", "No invitation is waiting for an answer."),
        ("came-back", "No mail has come back."),
        ("lapsed", "No invitation has run out."),
        ("declined", "Nobody has declined."),
        ("taken-back", "No invitation was taken back."),
        ("nonsense", "There are no invitations."),
    ] {
        let page = site.get_as(&officer, &format!("{LIST}?show={show}")).await.text;
        assert!(page.contains(words), "{show}: {page}");
        assert!(!page.contains(soon), "nobody waits: {page}");
    }
    site.invite(&officer, "amina@school.example", "contributor", ("", "")).await;
    let page = site.get_as(&officer, LIST).await.text;
    assert!(page.contains(soon), "{page}");
    assert!(site.get_as(&officer, &format!("{LIST}?q=nobody")).await.text.contains("Nobody fits."));
    // Who may not send it is told of no button.
    let protector = site.sign_in("data-protection-officer").await;
    let page = site.get_as(&protector, LIST).await.text;
    assert!(page.contains("Amina Example") && !page.contains(soon), "{page}");
}

#[tokio::test]
async fn only_a_mail_that_went_out_has_a_day() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        site.invite(&officer, "amina@school.example", "contributor", ("", "")).await;
        let page = site.get_as(&officer, LIST).await.text;
        assert!(page.contains("The mail has not gone out yet") && !page.contains("November 2026</bdi></td>"), "{page}");
        // The mail server is away for a day.
        let mut app = site.moved("2026-11-22T12:00:00Z").app;
        app.post = Post::Demonstration(std::env::temp_dir().join("texts.txt").as_path().into());
        let next_day = site.beside(app);
        next_day.run_jobs().await;
        let officer = next_day.sign_in("strategy-officer").await;
        let page = next_day.get_as(&officer, LIST).await.text;
        assert!(page.contains("Waits for an answer") && page.contains("22 November 2026</bdi></td>"), "{page}");
    }
}

#[tokio::test]
async fn nothing_is_left_of_the_letter_of_what_was_declined() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        let invited = site.invite(&officer, "amina@school.example", "contributor", ("", "")).await;
        let id = invited.header("location").split(['/', '?']).nth(3).unwrap().to_owned();
        let mut tx = site.app.db.write().await.unwrap();
        assert!(invitation::settle(&mut tx, &id, Answer::Declined, None, site.app.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        let letters = site.letters().await;
        assert!(letters.len() == 1 && letters[0].to.is_empty());
    }
}
