//! Questions and choices that are heard: sounds brought, listened to by a person, and then heard by whoever answers.

use crate::own_words::{Asked, opened};
use crate::support::{Answer, Site};
use crate::surveys::{begun, draft_from, draft_of, field, open, workbook, workbook_with};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use platform::db::Value as Sql;

const QUESTIONS: &str = "type|name|label|label::Bengali (bn)|audio|audio::Bengali (bn)
select_one yes_no|safe|Do you feel safe?|তুমি কি নিরাপদ বোধ কর?|safe.mp3|safe-bn.mp3
select_one yes_no|told|Can you tell somebody?|কাউকে কি বলতে পার?||";

const ENGLISH: &[u8] = b"ID3\x04 do you feel safe";
const BENGALI: &[u8] = b"ID3\x04 tumi ki nirapad";
const YES: &[u8] = b"\0\0\0\x1cftypM4A yes";

struct Desk<'a> {
    site: &'a Site,
    cookie: String,
    path: String,
}

impl Desk<'_> {
    async fn of(site: &Site) -> Desk<'_> {
        let cookie = site.sign_in("participation-worker").await;
        let path = draft_of(site, &cookie, QUESTIONS).await;
        Desk { site, cookie, path }
    }

    async fn page(&self, tag: &str) -> Answer {
        self.site.get_as(&self.cookie, &format!("{}/sounds/{tag}", self.path)).await
    }

    async fn bring(&self, tag: &str, files: &[(&str, &str, &[u8])]) -> Answer {
        let version = field(&self.page(tag).await, "row_version");
        let path = format!("{}/sounds/{tag}", self.path);
        self.site.send_files((&self.cookie, &path), &[("row_version", &version)], files).await
    }

    /// Brings what is heard around the questions, where none asks for words.
    async fn around(&self, tag: &str) {
        let names = ["choose", "begin", "send", "thanks"].map(|place| format!("around-{place}-{tag}.mp3"));
        let files: Vec<(&str, &str, &[u8])> = names.iter().map(|name| ("many", &**name, ENGLISH)).collect();
        self.bring(tag, &files).await;
    }

    async fn heard(&self, tag: &str, by: &str) -> Answer {
        let version = field(&self.page(tag).await, "row_version");
        let path = format!("{}/sounds/{tag}/heard", self.path);
        self.site.post(&self.cookie, &path, &[("row_version", &version), ("heard_by", by)]).await
    }
}

/// Where the sounds of a page are.
fn sounds(page: &Answer) -> Vec<String> {
    page.text
        .split("<audio ")
        .skip(1)
        .filter_map(|rest| Some(rest.split("src=\"").nth(1)?.split('"').next()?.to_owned()))
        .collect()
}

#[tokio::test]
async fn a_sound_is_heard_by_people_when_a_person_has_listened_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let desk = Desk::of(&site).await;
        let page = desk.page("en").await;
        assert!(page.text.contains("Not here; its file is called") && page.text.contains("No sound"), "{}", page.text);

        // One by its name in the workbook, however it is spelt; one beside its text: the fourth that can be spoken is “No”.
        let files: [(&str, &str, &[u8]); 2] = [("many", "SAFE.MP3", ENGLISH), ("s2", "Voice 001.m4a", YES)];
        let kept = desk.bring("en", &files).await;
        assert!(kept.header("location").ends_with("?done=kept"), "{}", kept.text);
        desk.bring("bn", &[("many", "safe-bn.mp3", BENGALI)]).await;
        let page = desk.page("en").await;
        assert!(
            page.text.contains("yes_no-yes-en.m4a") && page.text.contains("Nobody has listened yet"),
            "{}",
            page.text
        );
        assert_eq!(sounds(&page).len(), 2, "{}", page.text);
        let own = site.get_as(&desk.cookie, &sounds(&page)[0]).await;
        assert_eq!((own.status, own.header("content-type")), (StatusCode::OK, "audio/mpeg"), "{}", own.text);
        assert_eq!(site.get(&sounds(&page)[0]).await.status, StatusCode::SEE_OTHER, "a stranger is led to sign in");

        // Opened before anybody has listened, the survey is silent.
        let survey = open(&site, &desk.cookie, &desk.path, "link").await;
        assert_eq!(sounds(&begun(&site, &survey).await), Vec::<String>::new());
        let waits = sounds(&page)[0].rsplit('/').next().unwrap().to_owned();
        let early = site.get(&format!("/surveys/{survey}/answer/1/{waits}")).await;
        assert_eq!(early.status, StatusCode::NOT_FOUND);

        assert!(desk.heard("en", "").await.text.contains("Write who has listened."));
        let heard = desk.heard("en", "The interpreter").await;
        assert!(heard.header("location").ends_with("?done=heard"), "{}", heard.text);
        let first = begun(&site, &survey).await;
        let heard = sounds(&first);
        assert_eq!(heard.len(), 2, "the question and one choice: {}", first.text);
        assert!(
            first.text.contains("aria-label=\"Listen: Do you feel safe?\"") && first.text.contains("Listen: Yes"),
            "{}",
            first.text
        );
        let whole = site.get(&heard[0]).await;
        assert_eq!(whole.text.as_bytes(), ENGLISH);
        for (name, value) in [("accept-ranges", "bytes"), ("cache-control", "private, no-cache")] {
            assert_eq!(whole.header(name), value);
        }
        assert!(whole.header("content-security-policy").contains("media-src 'self'"));

        let version = field(&desk.page("bn").await, "row_version");
        let checked = [("row_version", version.as_str()), ("tag", "bn"), ("checked_by", "A teacher")];
        site.post(&desk.cookie, &format!("{}/check", desk.path), &checked).await;
        // The Bengali sound waits for a person of its own: another language was not listened to.
        let bengali = site.post("", &format!("/surveys/{survey}/answer"), &[("wording", "bn")]).await;
        assert!(bengali.text.contains("তুমি কি নিরাপদ বোধ কর?"), "{}", bengali.text);
        assert_eq!(sounds(&bengali), Vec::<String>::new(), "{}", bengali.text);
    }
}

#[tokio::test]
async fn a_language_that_is_only_spoken_is_chosen_once_all_of_it_was_listened_to() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("participation-worker").await;
    let questions = "type|name|label|audio::Sylheti (syl)\nselect_one yes_no|safe|Do you feel safe?|safe-syl.mp3";
    let choices = "list_name|name|label|audio::Sylheti (syl)\nyes_no|yes|Yes|yes-syl.mp3\nyes_no|no|No|no-syl.mp3";
    let path = draft_from(&site, &cookie, workbook_with(questions, choices)).await;
    let desk = Desk { site: &site, cookie, path };
    let check = async || {
        let version = field(&desk.page("syl").await, "row_version");
        let checked = [("row_version", version.as_str()), ("tag", "syl"), ("checked_by", "A grandmother")];
        site.post(&desk.cookie, &format!("{}/check", desk.path), &checked).await
    };
    assert_eq!(check().await.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing of it is there");
    desk.bring(
        "syl",
        &[("many", "safe-syl.mp3", ENGLISH), ("many", "yes-syl.mp3", BENGALI), ("s2", "2.mp3", b"ID3 na")],
    )
    .await;
    assert_eq!(check().await.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody has listened");
    desk.heard("syl", "A grandmother").await;
    let told = check().await.text;
    assert!(told.contains("4 texts are missing") && told.contains("“Before the first question”"), "{told}");
    desk.around("syl").await;
    desk.heard("syl", "A grandmother").await;
    assert_eq!(check().await.status, StatusCode::SEE_OTHER);
    let survey = open(&site, &desk.cookie, &desk.path, "link").await;
    let begin = site.get(&format!("/surveys/{survey}/answer")).await;
    assert!(begin.text.contains("Sylheti"), "{}", begin.text);
    let first = site.post("", &format!("/surveys/{survey}/answer"), &[("wording", "syl")]).await;
    assert_eq!(sounds(&first).len(), 3, "the question and both choices, beside the words of the first: {}", first.text);
    assert!(begin.text.contains("<span lang=\"syl\""), "{}", begin.text);
    assert!(first.text.contains("<h1 class=\"govuk-fieldset__heading\" lang=\"en\""), "{}", first.text);
    // Nothing of it is on paper; with a sound missing it cannot be chosen any more.
    let paper = site.get_as(&desk.cookie, &format!("{}/paper", desk.path)).await;
    assert!(paper.status == StatusCode::OK && !paper.text.contains("Sylheti"), "{}", paper.text);
    let version = field(&desk.page("syl").await, "row_version");
    let path = format!("{}/sounds/syl", desk.path);
    site.send_files((&desk.cookie, &path), &[("row_version", &version), ("out", "no-syl.mp3")], &[]).await;
    assert!(!site.get(&format!("/surveys/{survey}/answer")).await.text.contains("Sylheti"));
    // What another person listened to is not what the first has checked.
    desk.bring("syl", &[("many", "no-syl.mp3", b"ID3 another")]).await;
    desk.heard("syl", "Somebody else").await;
    assert!(!site.get(&format!("/surveys/{survey}/answer")).await.text.contains("Sylheti"));
    let version = field(&desk.page("syl").await, "row_version");
    site.send_files((&desk.cookie, &path), &[("row_version", &version), ("out", "no-syl.mp3")], &[]).await;
    let told = check().await;
    assert!(told.text.contains("1 text is missing in this language: “No”."), "{}", told.text);
}

#[tokio::test]
async fn a_browser_may_ask_for_a_part_of_a_sound() {
    let site = Site::of(Example::Brackwater).await;
    let desk = Desk::of(&site).await;
    desk.bring("en", &[("s0", "a.mp3", ENGLISH)]).await;
    desk.heard("en", "A teacher").await;
    let survey = open(&site, &desk.cookie, &desk.path, "link").await;
    let path = sounds(&begun(&site, &survey).await)[0].clone();
    for (range, status, told, bytes) in [
        ("bytes=0-1", StatusCode::PARTIAL_CONTENT, "bytes 0-1/21", &ENGLISH[..2]),
        ("bytes=3-", StatusCode::PARTIAL_CONTENT, "bytes 3-20/21", &ENGLISH[3..]),
        ("bytes=400-", StatusCode::OK, "", ENGLISH),
    ] {
        let asked = Request::get(&path).header("range", range).body(Body::empty()).unwrap();
        let answer = site.ask(asked).await;
        assert_eq!((answer.status, answer.header("content-range")), (status, told), "{range}");
        assert_eq!(answer.text.as_bytes(), bytes, "{range}");
    }
}

#[tokio::test]
async fn a_sound_whose_words_change_is_silent_until_somebody_listens_again() {
    let site = Site::of(Example::Brackwater).await;
    let desk = Desk::of(&site).await;
    desk.bring("en", &[("s0", "a.mp3", ENGLISH)]).await;
    desk.heard("en", "A teacher").await;
    let survey = open(&site, &desk.cookie, &desk.path, "link").await;
    assert_eq!(sounds(&begun(&site, &survey).await).len(), 1);
    let better = QUESTIONS.replace("Do you feel safe?", "Do you feel safe there?");
    let bytes = workbook(&better);
    let sent = site.send_file((&desk.cookie, &format!("{}/workbook", desk.path)), &[], ("safe.xlsx", &bytes)).await;
    assert!(sent.header("location").ends_with("?done=unchecked"), "what is not heard any more is told: {}", sent.text);
    assert_eq!(sounds(&begun(&site, &survey).await), Vec::<String>::new());
    desk.heard("en", "A teacher").await;
    assert_eq!(sounds(&begun(&site, &survey).await).len(), 1);

    // Another one takes its place when somebody has listened to it; until then people hear the one before.
    let before = site.get(&sounds(&begun(&site, &survey).await)[0]).await.text;
    desk.bring("en", &[("s0", "b.mp3", BENGALI)]).await;
    let page = desk.page("en").await;
    assert!(page.text.contains("until then people hear the one before"), "{}", page.text);
    assert_eq!(
        site.get_as(&desk.cookie, &sounds(&page)[0]).await.text.as_bytes(),
        BENGALI,
        "the new one is listened to"
    );
    assert_eq!(site.get(&sounds(&begun(&site, &survey).await)[0]).await.text, before);
    desk.heard("en", "A teacher").await;
    assert_eq!(site.get(&sounds(&begun(&site, &survey).await)[0]).await.text.as_bytes(), BENGALI);

    // Taken out, it is heard by nobody, and what the workbook calls it can be brought again.
    let version = field(&desk.page("en").await, "row_version");
    let path = format!("{}/sounds/en", desk.path);
    site.send_files((&desk.cookie, &path), &[("row_version", &version), ("out", "safe.mp3")], &[]).await;
    assert_eq!(sounds(&begun(&site, &survey).await), Vec::<String>::new());
    let page = desk.page("en").await;
    assert_eq!(sounds(&page), Vec::<String>::new());
    assert!(page.text.contains("Not here; its file is called") && page.text.contains("safe.mp3"), "{}", page.text);
    let mut tx = site.app.db.read().await.unwrap();
    let left = tx
        .query(
            "SELECT \"name\" FROM \"survey_sound\" WHERE \"draft\" = $1",
            &[Sql::text(desk.path.rsplit('/').next().unwrap())],
        )
        .await;
    assert!(left.unwrap().is_empty(), "nobody's voice is kept that nobody is to hear");
    drop(tx);
    let again = desk.bring("en", &[("many", "safe.mp3", ENGLISH)]).await;
    assert!(again.header("location").ends_with("?done=kept"), "{}", again.text);
}

#[tokio::test]
async fn what_is_no_sound_is_told_by_name_and_the_others_are_kept() {
    let site = Site::of(Example::Brackwater).await;
    let desk = Desk::of(&site).await;
    let mut large = ENGLISH.to_vec();
    large.resize((1 << 20) + 1, 0);
    let files: [(&str, &str, &[u8]); 5] = [
        ("s0", "good.mp3", ENGLISH),
        ("s1", "voice.wav", b"RIFF\0\0\0\0WAVEfmt "),
        ("s2", "picture.mp3", b"\x89PNG\r\n\x1a\n"),
        ("s3", "long.mp3", &large),
        ("many", "other.mp3", BENGALI),
    ];
    let told = desk.bring("en", &files).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in [
        "One sound is kept. Another could not be.",
        "“voice.wav” is a WAV file, too large for a telephone to load. Save it as MP3 or M4A.",
        "“picture.mp3” is no sound that telephones play.",
        "“long.mp3” is larger than 1 MB.",
        "“other.mp3” is not the name of a sound that is asked for here.",
    ] {
        assert!(told.text.contains(words), "{words}: {}", told.text);
    }
    assert_eq!(sounds(&told).len(), 1);
    // A sound that is to be taken out stays, where another that is brought with it is not taken.
    let version = field(&desk.page("en").await, "row_version");
    let out = [("row_version", version.as_str()), ("out", "safe.mp3")];
    let path = format!("{}/sounds/en", desk.path);
    let told = site.send_files((&desk.cookie, &path), &out, &[("s0", "notes.mp3", b"notes")]).await;
    assert!(
        told.status == StatusCode::UNPROCESSABLE_ENTITY && sounds(&desk.page("en").await).len() == 1,
        "{}",
        told.text
    );
    assert!(desk.page("en").await.text.contains("Its file may be called told-en.mp3"));
    assert!(desk.bring("en", &[]).await.text.contains("Choose a sound file first."));
    let stale = [("row_version", "1")];
    let path = format!("{}/sounds/en", desk.path);
    let stale = site.send_files((&desk.cookie, &path), &stale, &[("s0", "good.mp3", BENGALI)]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert_eq!(site.get_as(&desk.cookie, &format!("{}/sounds/cy", desk.path)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_device_for_one_person_after_another_keeps_no_sound() {
    let site = Site::of(Example::Brackwater).await;
    let begun = site.post("", "/answer", &[("code", "TRY6-TRY6-TRY6"), ("kiosk", "yes")]).await;
    let fields = [("entry", field(&begun, "entry")), ("wording", "en-x-easy".to_owned()), ("kiosk", "yes".to_owned())];
    let fields = fields.each_ref().map(|(name, text)| (*name, text.as_str()));
    let first = site.post("", "/surveys/BW-SV1/answer", &fields).await;
    let heard = sounds(&first);
    assert_eq!(heard.len(), 6, "the question and its five choices: {}", first.text);
    let sound = site.get(&heard[0]).await;
    assert_eq!((sound.status, sound.header("cache-control")), (StatusCode::OK, "private, no-store"));
}

#[tokio::test]
async fn a_spoken_language_is_added_in_the_browser_and_keeps_no_survey_from_opening() {
    let site = Site::of(Example::Brackwater).await;
    let desk = Desk::of(&site).await;
    let page = site.get_as(&desk.cookie, &desk.path).await;
    assert!(page.text.contains("<option value=\"syl\">Sylheti (syl)</option>"), "{}", page.text);
    let version = field(&page, "row_version");
    site.post(&desk.cookie, &format!("{}/wording/syl", desk.path), &[("row_version", &version)]).await;
    let survey = open(&site, &desk.cookie, &desk.path, "link").await;
    assert!(
        !site.get(&format!("/surveys/{survey}/answer")).await.text.contains("Sylheti"),
        "nothing of it is there yet"
    );
    let files: Vec<(String, Vec<u8>)> =
        (0..4).map(|n| (format!("s{n}"), format!("ID3 sound {n}").into_bytes())).collect();
    let files: Vec<(&str, &str, &[u8])> = files.iter().map(|(field, bytes)| (&**field, "v.mp3", &**bytes)).collect();
    desk.bring("syl", &files).await;
    desk.around("syl").await;
    desk.heard("syl", "A grandmother").await;
    let version = field(&desk.page("syl").await, "row_version");
    let checked = [("row_version", version.as_str()), ("tag", "syl"), ("checked_by", "A grandmother")];
    let checked = site.post(&desk.cookie, &format!("{}/check", desk.path), &checked).await;
    assert!(checked.header("location").ends_with("done=checked"), "{}", checked.text);
    let first = site.post("", &format!("/surveys/{survey}/answer"), &[("wording", "syl")]).await;
    assert_eq!(sounds(&first).len(), 3, "{}", first.text);
}

#[tokio::test]
async fn what_a_sound_is_called_stays_when_it_is_taken_out() {
    let site = Site::of(Example::Brackwater).await;
    let desk = Desk::of(&site).await;
    desk.bring("bn", &[("many", "safe-bn.mp3", BENGALI), ("s1", "told.mp3", ENGLISH)]).await;
    for name in ["safe-bn.mp3", "told-bn.mp3"] {
        let version = field(&desk.page("bn").await, "row_version");
        let path = format!("{}/sounds/bn", desk.path);
        site.send_files((&desk.cookie, &path), &[("row_version", &version), ("out", name)], &[]).await;
        let page = desk.page("bn").await;
        assert!(page.text.contains(name) && page.text.contains("name=\"many\""), "{name}: {}", page.text);
        let again = desk.bring("bn", &[("many", name, BENGALI)]).await;
        assert!(again.header("location").ends_with("?done=kept"), "{name}: {}", again.text);
    }
}

const WRITTEN: &str = "type|name|label|label::Bengali (bn)|label::English, easy to read (en-x-easy)
text|change|What would you change?|কী বদলাতে?|What would you change?";

#[tokio::test]
async fn what_stands_around_the_questions_is_heard_in_the_words_that_were_chosen() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("participation-worker").await;
        let path = draft_of(&site, &cookie, WRITTEN).await;
        let Asked { site, worker, path, survey } = opened(site, cookie, path, &[]).await;
        let desk = Desk { site: &site, cookie: worker, path };
        // What is to be read out is what people read, with what the survey says of itself.
        let page = desk.page("bn").await;
        for words in ["Where the language is chosen", "আপনার নাম, সময়, যন্ত্র বা নেটওয়ার্ক আমরা রাখি না", "চাইল্ডলাইন"]
        {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        let places = ["choose", "begin", "send", "thanks", "write"];
        let names = places.map(|place| format!("around-{place}-bn.mp3"));
        let sound = |n: usize| format!("ID3 around {n}").into_bytes();
        let files: Vec<(String, Vec<u8>)> = names.iter().cloned().zip((0..).map(sound)).collect();
        let files: Vec<(&str, &str, &[u8])> = files.iter().map(|(name, bytes)| ("many", &**name, &**bytes)).collect();
        desk.bring("bn", &files).await;
        let unheard = desk.page("bn").await;
        assert_eq!(unheard.text.matches("Nobody has listened yet").count(), 5, "{}", unheard.text);
        desk.heard("bn", "A teacher").await;
        let version = field(&desk.page("bn").await, "row_version");
        let checked = [("row_version", version.as_str()), ("tag", "bn"), ("checked_by", "A teacher")];
        site.post(&desk.cookie, &format!("{}/check", desk.path), &checked).await;
        assert!(desk.page("bn").await.text.contains("Listened to by A teacher on"));

        let address = format!("/surveys/{survey}/answer");
        let heard = async |page: &Answer| {
            let sounds = sounds(page);
            assert_eq!(sounds.len(), 1, "{}", page.text);
            assert!(page.header("content-security-policy").contains("script-src 'self'"), "its button needs a script");
            site.get(&sounds[0]).await.text
        };
        let choose = site.get(&address).await;
        assert_eq!(heard(&choose).await, "ID3 around 0", "beside Bengali, and beside no other");
        let promise = site.post("", &address, &[("wording", "bn"), ("go", "words")]).await;
        assert_eq!(heard(&promise).await, "ID3 around 1");
        let question = site.post("", &address, &[("wording", "bn")]).await;
        assert_eq!(heard(&question).await, "ID3 around 4", "where somebody writes");
        let slip = field(&question, "slip");
        let last = site.post("", &address, &[("slip", &slip), ("answer", "The swings."), ("go", "next")]).await;
        assert_eq!(heard(&last).await, "ID3 around 2");
        let slip = field(&last, "slip");
        let thanks = site.post("", &address, &[("slip", &slip), ("go", "send")]).await;
        assert_eq!(heard(&thanks).await, "ID3 around 3");

        // In other words nothing of it is heard; and once the promise is another, what was read out is not it any more.
        assert_eq!(sounds(&site.post("", &address, &[("wording", "en"), ("go", "words")]).await).len(), 0);
        let page = site.get_as(&desk.cookie, &format!("{}/wording/bn", desk.path)).await;
        let version = field(&page, "row_version");
        let said = [("row_version", version.as_str()), ("said-promise", "আমরা মার্চে পড়ব।"), ("t0", "কী বদলাতে?")];
        site.post(&desk.cookie, &format!("{}/wording/bn", desk.path), &said).await;
        let page = desk.page("bn").await;
        assert_eq!(
            page.text.matches("Nobody has listened yet").count(),
            2,
            "before, and once it was sent: {}",
            page.text
        );
    }
}

#[tokio::test]
async fn what_is_kept_is_easy_to_read_for_whoever_chose_that() {
    let site = Site::of(Example::Brackwater).await;
    let begun = site.post("", "/answer", &[("code", "TRY6-TRY6-TRY6")]).await;
    let entry = field(&begun, "entry");
    for (wording, says) in [
        ("en", "Answers are mixed with others before they are counted."),
        ("en-x-easy", "We do not keep the time, your telephone or computer, or your network."),
    ] {
        let fields = [("entry", entry.as_str()), ("wording", wording), ("go", "words")];
        let page = site.post("", "/surveys/BW-SV1/answer", &fields).await;
        assert!(page.text.contains(says), "{wording}: {}", page.text);
    }
}
