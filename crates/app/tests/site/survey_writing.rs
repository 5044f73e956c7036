//! Writing a survey in the browser: its questions one by one, and its words in another language beside the first.

use crate::support::{Answer, Site};
use crate::surveys::{begun, field, open, send, step};
use axum::http::StatusCode;
use everychance::examples::Example;

struct Draft<'a> {
    site: &'a Site,
    cookie: String,
    path: String,
}

async fn blank(site: &Site) -> Draft<'_> {
    let cookie = site.sign_in("participation-worker").await;
    let made = site.post(&cookie, "/manage/surveys/blank", &[]).await;
    let path = made.header("location").split('?').next().unwrap().to_owned();
    Draft { site, cookie, path }
}

impl Draft<'_> {
    async fn ask(&self, n: &str, fields: &[(&str, &str)]) -> Answer {
        let version = field(&self.site.get_as(&self.cookie, &self.path).await, "row_version");
        let path = format!("{}/questions/{n}", self.path);
        let page = self.site.get_as(&self.cookie, &path).await;
        let name = if n.contains('/') { String::new() } else { field(&page, "name") };
        self.site
            .post(&self.cookie, &path, &[&[("row_version", version.as_str()), ("name", &name)], fields].concat())
            .await
    }

    async fn two(&self) {
        let safe =
            [("label", "Do you feel safe?"), ("kind", "one"), ("choices", "Yes\nSometimes\nNo"), ("required", "yes")];
        let kept = self.ask("new", &safe).await;
        assert!(kept.header("location").ends_with("?done=kept"), "{}", kept.text);
        let when = [("label", "When not?"), ("kind", "several"), ("choices", "Mornings\nEvenings")];
        let relevant = [("relevant", "${do_you_feel_safe} = 'no'")];
        let kept = self.ask("new", &[&when[..], &relevant].concat()).await;
        assert!(kept.header("location").ends_with("?done=kept"), "{}", kept.text);
    }
}

#[tokio::test]
async fn a_survey_is_written_opened_and_answered_without_a_workbook_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let draft = blank(&site).await;
        let empty = draft.ask("new", &[("kind", "one"), ("choices", "Yes\nYes")]).await.text;
        for words in ["Write the question.", "Two choices are the same."] {
            assert!(empty.contains(words), "{words}: {empty}");
        }
        let few = draft.ask("new", &[("label", "Safe?"), ("kind", "one"), ("choices", "Yes")]).await.text;
        assert!(few.contains("Write at least two choices") && few.contains("value=\"Safe?\""), "{few}");
        let strange = [("label", "Safe?"), ("kind", "text"), ("relevant", "${nothing} = 'x'")];
        assert!(draft.ask("new", &strange).await.text.contains("Choose one of the answers to an earlier question"));
        draft.two().await;

        // It is opened, and the second question is asked of those who say no.
        let survey = open(&site, &draft.cookie, &draft.path, "link").await;
        let page = step(&site, &survey, &begun(&site, &survey).await, &[("answer", "yes"), ("go", "next")]).await;
        assert!(page.text.contains("value=\"send\""), "{}", page.text);
        let page = step(&site, &survey, &begun(&site, &survey).await, &[("answer", "no"), ("go", "next")]).await;
        assert!(page.text.contains("When not?"), "{}", page.text);
        let sent = send(&site, &survey, begun(&site, &survey).await, &["no", "mornings"]).await;
        assert!(sent.text.contains("Your answers were sent."), "{}", sent.text);
        let late = draft.site.get_as(&draft.cookie, &format!("{}/questions/0", draft.path)).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND, "its questions stay while it is open");
    }
}

#[tokio::test]
async fn a_question_that_is_changed_moved_or_taken_away_stays_what_it_was_to_the_others() {
    let site = Site::of(Example::Brackwater).await;
    let draft = blank(&site).await;
    draft.two().await;
    let better = [("label", "Do you feel safe at school?"), ("kind", "one"), ("choices", "Yes, always\nSometimes\nNo")];
    let kept = draft.ask("0", &better).await;
    assert!(kept.header("location").ends_with("?done=kept"), "{}", kept.text);
    let second = site.get_as(&draft.cookie, &format!("{}/questions/1", draft.path)).await.text;
    assert!(second.contains("When “Do you feel safe at school?” is answered with “No”"), "{second}");
    let moved = draft.ask("0/down", &[]).await;
    assert!(moved.header("location").ends_with("?done=kept"), "{}", moved.text);
    let page = site.get_as(&draft.cookie, &draft.path).await.text;
    assert!(page.find("When not?").unwrap() < page.find("Do you feel safe at school?").unwrap(), "{page}");
    let warned = page.split("class=\"ec-note\"").nth(1).unwrap_or_default();
    assert!(warned.contains("“When not?”: "), "the draft says at once that nobody would see it: {page}");
    // It is asked before what it depends on: nobody would ever see it, and that is said before it opens.
    let version = field(&site.get_as(&draft.cookie, &draft.path).await, "row_version");
    let fields = [("row_version", version.as_str()), ("go", "open"), ("title", "Safe")];
    let refused = site.post(&draft.cookie, &draft.path, &fields).await.text;
    assert!(refused.contains("“When not?”: "), "the question is named: {refused}");
    let gone = draft.ask("0/remove", &[]).await;
    assert!(gone.header("location").ends_with("?done=kept"), "{}", gone.text);
    let page = site.get_as(&draft.cookie, &draft.path).await.text;
    assert!(!page.contains("When not?"), "{page}");
    let stale = site
        .post(&draft.cookie, &format!("{}/questions/0", draft.path), &[("row_version", "1"), ("label", "Mine")])
        .await;
    assert!(stale.text.contains("Somebody else") && stale.text.contains("value=\"Mine\""), "{}", stale.text);
}

#[tokio::test]
async fn words_are_written_beside_the_first_and_asked_when_a_person_has_checked_them_all() {
    let site = Site::of(Example::Brackwater).await;
    let draft = blank(&site).await;
    draft.two().await;
    let chosen = site.get_as(&draft.cookie, &format!("{}/wording?tag=bn", draft.path)).await;
    let path = format!("{}/wording/bn", draft.path);
    assert_eq!(chosen.header("location"), path);
    let page = site.get_as(&draft.cookie, &path).await;
    let names = page.text.split("name=\"t").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<usize>().ok());
    let names: Vec<String> = names.map(|n| format!("t{n}")).collect();
    assert_eq!(names.len(), 7, "two questions and five choices: {}", page.text);
    let words = ["তুমি কি নিরাপদ?", "কখন নয়?", "হ্যাঁ", "মাঝে মাঝে", "না", "সকালে", "সন্ধ্যায়"];
    let write = async |count: usize| {
        let version = field(&site.get_as(&draft.cookie, &path).await, "row_version");
        let mut fields = vec![("row_version", version.as_str())];
        fields.extend(names.iter().map(String::as_str).zip(words).take(count));
        site.post(&draft.cookie, &path, &fields).await
    };
    let check = async || {
        let version = field(&site.get_as(&draft.cookie, &draft.path).await, "row_version");
        let fields = [("row_version", version.as_str()), ("tag", "bn"), ("checked_by", "A teacher")];
        site.post(&draft.cookie, &format!("{}/check", draft.path), &fields).await
    };
    assert!(write(5).await.header("location").ends_with("done=words"));
    assert!(check().await.text.contains("2 texts are missing in this language, such as"));
    write(7).await;
    assert!(check().await.header("location").ends_with("done=checked"));
    let survey = open(&site, &draft.cookie, &draft.path, "link").await;
    let first = site.post("", &format!("/surveys/{survey}/answer"), &[("wording", "bn")]).await.text;
    assert!(first.contains("তুমি কি নিরাপদ?") && first.contains("মাঝে মাঝে"), "{first}");
    let unknown = site.get_as(&draft.cookie, &format!("{}/wording/xx", draft.path)).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_a_survey_is_about_is_said_in_other_languages_once_a_person_has_checked_it_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let draft = blank(&site).await;
        draft.ask("new", &[("label", "Do you feel safe?"), ("kind", "one"), ("choices", "Yes\nNo")]).await;
        let survey = open(&site, &draft.cookie, &draft.path, "link").await;
        let path = format!("{}/wording/bn", draft.path);
        let page = site.get_as(&draft.cookie, &path).await;
        assert!(page.text.contains("How safe you feel on your way to school."), "beside the first: {}", page.text);
        let version = field(&page, "row_version");
        let names =
            page.text.split("name=\"t").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<usize>().ok());
        let names: Vec<String> = names.map(|n| format!("t{n}")).collect();
        let mut fields = vec![("row_version", version.as_str())];
        fields.extend(names.iter().map(String::as_str).zip(["তুমি কি নিরাপদ?", "হ্যাঁ", "না"]));
        fields.extend([("said-title", "পথে নিরাপদ"), ("said-about", "পথে কতটা নিরাপদ"), ("said-promise", "মার্চে পড়ব")]);
        let kept = site.post(&draft.cookie, &path, &fields).await;
        assert!(kept.header("location").ends_with("done=words"), "{}", kept.text);
        let begin = async |language: &str, wording: &str| {
            let sent = [("wording", wording), ("go", "words")];
            site.post("", &format!("{language}/surveys/{survey}/answer"), &sent).await.text
        };
        assert!(!begin("/bn", "bn").await.contains("পথে কতটা নিরাপদ"), "nobody has checked it");
        let version = field(&site.get_as(&draft.cookie, &draft.path).await, "row_version");
        let fields = [("row_version", version.as_str()), ("tag", "bn"), ("checked_by", "A teacher")];
        site.post(&draft.cookie, &format!("{}/check", draft.path), &fields).await;
        // In which words is asked first, and everything else is said in those.
        let words = site.get(&format!("/surveys/{survey}/answer")).await.text;
        assert!(words.contains("In which words?") && !words.contains("We do not keep your name"), "{words}");
        for page in [begin("", "bn").await, site.get(&format!("/bn/surveys/{survey}")).await.text] {
            for words in ["পথে নিরাপদ", "পথে কতটা নিরাপদ", "মার্চে পড়ব", "<html lang=\"bn\""]
            {
                assert!(page.contains(words), "{words}: {page}");
            }
            assert!(!page.contains("The forum reads the results"), "{page}");
        }
        let somali = begin("/so", "en").await;
        assert!(somali.contains("lang=\"en-GB\" dir=\"ltr\">How safe you feel"), "in no other language: {somali}");
        let first = site.post("", &format!("/bn/surveys/{survey}/answer"), &[("wording", "bn")]).await;
        let sent = crate::surveys::send(&site, &survey, first, &["yes"]).await;
        assert!(sent.text.contains("মার্চে পড়ব"), "the promise is said in it at the end too: {}", sent.text);
    }
}
