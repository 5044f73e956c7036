//! Work in the background: what is done once, what is tried again, and what waits for a person.

use crate::support::{both, context, on_postgres};
use jiff::{SignedDuration, Timestamp, civil::Weekday};
use platform::clock::Clock;
use platform::db::{Db, Options, Tx, Value as Sql};
use platform::job::{self, Context, Counts, Doing, Every, Failure, Kind, Regular, Roster, Work};
use platform::outbox::Post;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const NOON: &str = "2026-11-21T12:00:00Z";

/// Counts the runs of each payload in the database.
const COUNT: Kind = Kind { name: "count", work: Work::Inside(count) };
/// Counts, and then fails, until somebody mends it.
const FLAKY: Kind = Kind { name: "flaky", work: Work::Inside(flaky) };
/// Counts, and then panics.
const PANICS: Kind = Kind { name: "panics", work: Work::Inside(panics) };
/// Acts outside, and counts when it is settled.
const OUTSIDE: Kind = Kind { name: "outside", work: Work::Outside(act, settle) };

const REGULAR: &[Regular] = &[
    Regular { name: "each day", kind: "count", every: Every::Day(3, 0) },
    Regular { name: "each quarter", kind: "count", every: Every::Minutes(15) },
];

fn roster(regular: &'static [Regular]) -> Roster {
    Roster::new(vec![COUNT, FLAKY, PANICS, OUTSIDE], regular)
}

fn count<'a>(_: &'a Context, tx: &'a mut Tx, payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        add_one(tx, &payload.to_string()).await;
        Ok(())
    })
}

fn flaky<'a>(_: &'a Context, tx: &'a mut Tx, payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        add_one(tx, &payload.to_string()).await;
        match counted(tx, "mended").await {
            0 => Err(Failure::passing("It is not mended yet.").with_code(Some(17))),
            _ => Ok(()),
        }
    })
}

fn panics<'a>(_: &'a Context, tx: &'a mut Tx, payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        add_one(tx, &payload.to_string()).await;
        panic!("as it was told");
    })
}

/// A payload that starts with `wait` is held the first time, until the gate opens; with `hold`, each time, and then it
/// fails; with `stop`, until the hands were told to stop. One that starts with `tell` says that it was found.
static GATE: Semaphore = Semaphore::const_new(0);
static HOLD: Semaphore = Semaphore::const_new(0);
static STOP: Semaphore = Semaphore::const_new(0);
static FOUND: Semaphore = Semaphore::const_new(0);
static BEGUN: Semaphore = Semaphore::const_new(0);
static ACTED: LazyLock<Mutex<Vec<String>>> = LazyLock::new(Mutex::default);

fn acted(payload: &str) -> usize {
    ACTED.lock().unwrap().iter().filter(|one| *one == payload).count()
}

fn act(_: Context, payload: Value) -> Doing<'static, Value> {
    Box::pin(async move {
        let name = payload.as_str().unwrap_or_default().to_owned();
        ACTED.lock().unwrap().push(name.clone());
        if name.starts_with("wait") && acted(&name) == 1 {
            GATE.acquire().await.unwrap().forget();
        }
        if name.starts_with("hold") {
            HOLD.acquire().await.unwrap().forget();
            return Err(Failure::passing("It was held for nothing."));
        }
        if name.starts_with("stop") {
            BEGUN.add_permits(1);
            drop(STOP.acquire().await.unwrap());
        }
        if name.starts_with("tell") {
            FOUND.add_permits(1);
        }
        Ok(json!("found"))
    })
}

fn settle<'a>(_: &'a Context, tx: &'a mut Tx, payload: Value, found: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        assert_eq!(found, json!("found"));
        add_one(tx, payload.as_str().unwrap_or_default()).await;
        Ok(())
    })
}

async fn add_one(tx: &mut Tx, key: &str) {
    let sql = "INSERT INTO \"rate_limit\" (\"key\", \"window\", \"count\") VALUES ($1, 0, 1) \
               ON CONFLICT (\"key\", \"window\") DO UPDATE SET \"count\" = \"rate_limit\".\"count\" + 1";
    tx.execute(sql, &[Sql::text(key)]).await.unwrap();
}

async fn counted(tx: &mut Tx, key: &str) -> i64 {
    let rows = tx.query("SELECT \"count\" FROM \"rate_limit\" WHERE \"key\" = $1", &[Sql::text(key)]).await.unwrap();
    rows.first().map_or(0, |row| row.int(0).unwrap().unwrap())
}

/// How often each payload was run, in the order of the payloads.
async fn all_counted(db: &Db) -> Vec<(String, i64)> {
    let sql = "SELECT \"key\", \"count\" FROM \"rate_limit\" ORDER BY \"key\"";
    let rows = db.read().await.unwrap().query(sql, &[]).await.unwrap();
    rows.iter().map(|row| (row.text(0).unwrap().unwrap(), row.int(1).unwrap().unwrap())).collect()
}

async fn enqueue(context: &Context, kind: &Kind, payload: Value, once: Option<&str>) {
    let mut tx = context.db.write().await.unwrap();
    job::enqueue(&mut tx, &context.clock, kind.name, &payload, None, once).await.unwrap();
    tx.commit().await.unwrap();
}

async fn counts(context: &Context) -> Counts {
    job::counts(&mut context.db.read().await.unwrap(), &context.clock).await.unwrap()
}

fn later(context: &mut Context, by: SignedDuration) {
    context.clock = Clock::Fixed(context.clock.now() + by);
}

#[tokio::test]
async fn a_job_comes_and_goes_with_its_cause() {
    for fresh in both().await {
        let context = context(&fresh.db, NOON, Post::Nowhere);
        let mut tx = fresh.db.write().await.unwrap();
        job::enqueue(&mut tx, &context.clock, "count", &json!("never"), None, None).await.unwrap();
        add_one(&mut tx, "the cause").await;
        drop(tx);
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 0);
        assert_eq!(all_counted(&fresh.db).await, []);
        enqueue(&context, &COUNT, json!("once"), None).await;
        enqueue(&context, &Kind { name: "of another version", ..COUNT }, json!("later"), None).await;
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 1);
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 0);
        assert_eq!(all_counted(&fresh.db).await, [("\"once\"".to_owned(), 1)]);
        assert_eq!(counts(&context).await, Counts { waiting: 1, ..Counts::default() });
    }
}

#[tokio::test]
async fn a_key_keeps_a_second_job_away_while_the_first_waits() {
    for fresh in both().await {
        let mut context = context(&fresh.db, NOON, Post::Nowhere);
        for n in 0..3 {
            enqueue(&context, &COUNT, json!(n), Some("the same")).await;
        }
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 1);
        enqueue(&context, &FLAKY, json!("flaky"), Some("the same")).await;
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 1);
        enqueue(&context, &COUNT, json!(4), Some("the same")).await;
        assert_eq!(counts(&context).await.waiting, 1, "what is tried again keeps its key");
        while counts(&context).await.dead == 0 {
            later(&mut context, SignedDuration::from_hours(24));
            job::run_due(&context, &roster(&[])).await.unwrap();
        }
        enqueue(&context, &COUNT, json!(5), Some("the same")).await;
        job::run_due(&context, &roster(&[])).await.unwrap();
        assert_eq!(all_counted(&fresh.db).await, [("0".to_owned(), 1), ("5".to_owned(), 1)], "the dead hold no key");
    }
}

#[tokio::test]
async fn what_fails_is_tried_again_for_three_days_and_then_waits_for_a_person() {
    for fresh in both().await {
        let mut context = context(&fresh.db, NOON, Post::Nowhere);
        let begun = context.clock.now();
        enqueue(&context, &FLAKY, json!("flaky"), None).await;
        let minutes = [1, 5, 30, 120, 360, 1440, 1440, 1440];
        for pause in minutes {
            assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 1);
            later(&mut context, SignedDuration::from_mins(pause) - SignedDuration::from_secs(1));
            assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 0, "too early");
            later(&mut context, SignedDuration::from_secs(1));
        }
        assert!(context.clock.now().duration_since(begun) > SignedDuration::from_hours(3 * 24));
        assert_eq!(counts(&context).await.dead, 0);
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 1);
        let mut tx = fresh.db.write().await.unwrap();
        let dead = job::dead(&mut tx).await.unwrap();
        let [dead] = dead.as_slice() else { panic!("{}", dead.len()) };
        assert_eq!(
            (dead.kind.as_str(), dead.tries, dead.error.as_str()),
            ("flaky", 9, "It is not mended yet. (code 17)")
        );
        assert_eq!((dead.queued_at, dead.dead_at), (begun, context.clock.now()));
        assert_eq!(counted(&mut tx, "\"flaky\"").await, 0, "what failed left no trace");
        assert!(!job::replay(&mut tx, &context.clock, "nothing").await.unwrap());
        assert!(job::replay(&mut tx, &context.clock, &dead.id).await.unwrap());
        assert!(!job::replay(&mut tx, &context.clock, &dead.id).await.unwrap(), "it lives already");
        add_one(&mut tx, "mended").await;
        tx.commit().await.unwrap();
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 1);
        assert_eq!(counts(&context).await, Counts::default());
        assert_eq!(all_counted(&fresh.db).await, [("\"flaky\"".to_owned(), 1), ("mended".to_owned(), 1)]);
    }
}

#[tokio::test]
async fn a_job_that_panics_or_cannot_be_read_stops_no_other() {
    for fresh in both().await {
        let context = context(&fresh.db, NOON, Post::Nowhere);
        enqueue(&context, &PANICS, json!("panics"), None).await;
        enqueue(&context, &OUTSIDE, json!("unreadable"), None).await;
        let mut tx = fresh.db.write().await.unwrap();
        tx.execute("UPDATE \"job\" SET \"payload\" = '{' WHERE \"kind\" = 'outside'", &[]).await.unwrap();
        tx.commit().await.unwrap();
        enqueue(&context, &COUNT, json!("next"), None).await;
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 3);
        assert_eq!(all_counted(&fresh.db).await, [(String::new(), 1), ("\"next\"".to_owned(), 1)]);
        let errors = fresh.db.read().await.unwrap().query("SELECT \"error\" FROM \"job\"", &[]).await.unwrap();
        assert_eq!(errors[0].text(0).unwrap().unwrap(), "The work broke off; the program's log says where.");
    }
}

#[tokio::test]
async fn the_longest_due_goes_first_and_the_queue_says_how_old_it_is() {
    for fresh in both().await {
        let context = context(&fresh.db, NOON, Post::Nowhere);
        let now = context.clock.now();
        for (minutes, name) in [(-5, "old"), (-10, "oldest"), (5, "to come")] {
            let mut tx = fresh.db.write().await.unwrap();
            let at = now + SignedDuration::from_mins(minutes);
            job::enqueue(&mut tx, &context.clock, "outside", &json!(format!("{name} {}", fresh.url)), Some(at), None)
                .await
                .unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(counts(&context).await, Counts { waiting: 3, oldest_seconds: 600, ..Counts::default() });
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 2);
        let order: Vec<String> =
            ACTED.lock().unwrap().iter().filter(|one| one.ends_with(&fresh.url)).cloned().collect();
        assert!(order[0].starts_with("oldest ") && order[1].starts_with("old "), "{order:?}");
        assert_eq!(counts(&context).await, Counts { waiting: 1, ..Counts::default() });
    }
}

#[tokio::test]
async fn what_a_crashed_program_had_in_hand_is_done_by_the_next_and_settled_once() {
    for fresh in both().await {
        let mut context = context(&fresh.db, NOON, Post::Nowhere);
        let roster = Roster { lease: Duration::from_secs(60), ..roster(&[]) };
        let name = format!("wait {}", fresh.url);
        enqueue(&context, &OUTSIDE, json!(name), None).await;
        let slow = tokio::spawn({
            let (context, roster) = (context.clone(), roster.clone());
            async move { job::run_due(&context, &roster).await.unwrap() }
        });
        while acted(&name) == 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(counts(&context).await, Counts { leased: 1, ..Counts::default() });
        later(&mut context, SignedDuration::from_secs(59));
        assert_eq!(job::run_due(&context, &roster).await.unwrap(), 0, "somebody has it in hand");
        later(&mut context, SignedDuration::from_secs(1));
        assert_eq!(job::run_due(&context, &roster).await.unwrap(), 1);
        assert_eq!(all_counted(&fresh.db).await, [(name.clone(), 1)]);
        // The first comes back from outside after all, too late to settle anything.
        GATE.add_permits(1);
        slow.await.unwrap();
        assert_eq!((acted(&name), all_counted(&fresh.db).await), (2, vec![(name, 1)]));
        assert_eq!(counts(&context).await, Counts::default());
    }
}

#[tokio::test]
async fn who_fails_too_late_takes_nothing_out_of_the_hands_of_the_next() {
    for fresh in both().await {
        let mut context = context(&fresh.db, NOON, Post::Nowhere);
        let roster = Roster { lease: Duration::from_secs(60), ..roster(&[]) };
        let name = format!("hold {}", fresh.url);
        enqueue(&context, &OUTSIDE, json!(name), None).await;
        let mut hands = Vec::new();
        for begun in 1..=2 {
            let (context_then, roster) = (context.clone(), roster.clone());
            hands.push(tokio::spawn(async move { job::run_due(&context_then, &roster).await.unwrap() }));
            while acted(&name) < begun {
                tokio::task::yield_now().await;
            }
            later(&mut context, SignedDuration::from_secs(60));
        }
        context.clock = Clock::Fixed(context.clock.now() - SignedDuration::from_secs(30));
        HOLD.add_permits(1);
        hands.remove(0).await.unwrap();
        assert_eq!(counts(&context).await, Counts { leased: 1, oldest_seconds: 90, ..Counts::default() });
        HOLD.add_permits(1);
        hands.remove(0).await.unwrap();
        assert_eq!(counts(&context).await, Counts { waiting: 1, ..Counts::default() });
        let rows = fresh.db.read().await.unwrap().query("SELECT \"tries\" FROM \"job\"", &[]).await.unwrap();
        assert_eq!(rows[0].int(0).unwrap(), Some(2));
    }
}

#[tokio::test]
async fn a_job_that_takes_the_program_down_each_time_is_given_up() {
    for fresh in both().await {
        let mut context = context(&fresh.db, NOON, Post::Nowhere);
        let name = format!("down {}", fresh.url);
        enqueue(&context, &OUTSIDE, json!(name), None).await;
        let mut tx = fresh.db.write().await.unwrap();
        tx.execute("UPDATE \"job\" SET \"tries\" = 9, \"leased_until\" = \"run_at\"", &[]).await.unwrap();
        tx.commit().await.unwrap();
        later(&mut context, SignedDuration::from_hours(3 * 24) + SignedDuration::from_secs(1));
        assert_eq!(job::run_due(&context, &roster(&[])).await.unwrap(), 1);
        assert_eq!((acted(&name), counts(&context).await.dead), (0, 1));
        enqueue(&context, &OUTSIDE, json!(format!("often {}", fresh.url)), None).await;
        let mut tx = fresh.db.write().await.unwrap();
        let often = "UPDATE \"job\" SET \"tries\" = 100, \"leased_until\" = \"run_at\" WHERE \"dead_at\" IS NULL";
        tx.execute(often, &[]).await.unwrap();
        tx.commit().await.unwrap();
        enqueue(&context, &FLAKY, json!("often"), None).await;
        let mut tx = fresh.db.write().await.unwrap();
        tx.execute("UPDATE \"job\" SET \"tries\" = 100 WHERE \"kind\" = 'flaky'", &[]).await.unwrap();
        tx.commit().await.unwrap();
        job::run_due(&context, &roster(&[])).await.unwrap();
        assert_eq!(acted(&format!("often {}", fresh.url)), 1, "a hundred kills in a minute make no job hopeless");
        assert_eq!(counts(&context).await, Counts { waiting: 1, dead: 1, ..Counts::default() });
    }
}

#[tokio::test]
async fn many_hands_on_two_nodes_do_each_job_once() {
    for fresh in both().await {
        let first = context(&fresh.db, NOON, Post::Nowhere);
        let mut tx = fresh.db.write().await.unwrap();
        for n in 0..200 {
            job::enqueue(&mut tx, &first.clock, "count", &json!(format!("{n:03}")), None, None).await.unwrap();
        }
        tx.commit().await.unwrap();
        let other = Db::open(&fresh.url, &Options::default()).await.unwrap();
        let second = context(&other, NOON, Post::Nowhere);
        let mut hands = JoinSet::new();
        for n in 0..16 {
            let context = if n % 2 == 0 { first.clone() } else { second.clone() };
            hands.spawn(async move { job::run_due(&context, &roster(&[])).await.unwrap() });
        }
        let done: Vec<usize> = hands.join_all().await;
        assert_eq!(done.iter().sum::<usize>(), 200, "{done:?}");
        let counted = all_counted(&fresh.db).await;
        assert_eq!(counted.len(), 200);
        assert!(counted.iter().all(|(_, count)| *count == 1), "{counted:?}");
        if matches!(fresh.db, Db::Postgres(_)) {
            assert!(done.iter().filter(|count| **count > 0).count() > 4, "the work was not shared: {done:?}");
        }
        other.close().await;
    }
}

#[tokio::test]
async fn regular_work_runs_once_however_many_programs_look_at_the_clock() {
    for fresh in both().await {
        let mut first = context(&fresh.db, "2026-11-21T12:07:00Z", Post::Nowhere);
        let other = Db::open(&fresh.url, &Options::default()).await.unwrap();
        let mut second = Context { db: other.clone(), ..first.clone() };
        let roster = roster(REGULAR);
        assert_eq!(job::run_due(&first, &roster).await.unwrap(), 0, "what was never due does not run at once");
        for _ in 0..20 {
            for context in [&mut first, &mut second] {
                later(context, SignedDuration::from_hours(1));
            }
            let (one, two) = tokio::join!(job::run_due(&first, &roster), job::run_due(&second, &roster));
            assert!(one.unwrap() + two.unwrap() <= 2);
        }
        // Twenty hours: each had one time of the first and one hour of the second; what was missed was not made up.
        let counted = all_counted(&fresh.db).await;
        let due: HashSet<Timestamp> = counted
            .iter()
            .map(|(key, count)| {
                assert_eq!(*count, 1, "{key}");
                let payload: Value = serde_json::from_str(key).unwrap();
                payload["due"].as_str().unwrap().parse().unwrap()
            })
            .collect();
        assert_eq!((counted.len(), due.len()), (21, 21));
        assert!(
            due.contains(&"2026-11-22T03:00:00Z".parse().unwrap())
                && due.contains(&"2026-11-21T12:15:00Z".parse().unwrap())
        );
        // Five days of standing still.
        later(&mut first, SignedDuration::from_hours(5 * 24));
        assert_eq!(job::run_due(&first, &roster).await.unwrap(), 2);
        assert_eq!(job::run_due(&first, &roster).await.unwrap(), 0);
        other.close().await;
    }
}

#[test]
fn regular_times_follow_the_clocks_of_the_place() {
    let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
    let cases = [
        (Every::Day(3, 0), "2026-07-01T01:59:59Z", "2026-07-01T02:00:00Z"),
        (Every::Day(3, 0), "2026-07-01T02:00:00Z", "2026-07-02T02:00:00Z"),
        (Every::Day(3, 0), "2026-12-01T02:00:00Z", "2026-12-01T03:00:00Z"),
        // The night in which half past one does not exist, and the one that has it twice.
        (Every::Day(1, 30), "2027-03-27T23:00:00Z", "2027-03-28T01:30:00Z"),
        (Every::Day(1, 30), "2027-03-28T01:30:00Z", "2027-03-29T00:30:00Z"),
        (Every::Day(1, 30), "2026-10-24T23:00:00Z", "2026-10-25T00:30:00Z"),
        (Every::Day(1, 30), "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
        (Every::Week(Weekday::Monday, 8, 0), "2026-11-21T12:00:00Z", "2026-11-23T08:00:00Z"),
        (Every::Week(Weekday::Monday, 8, 0), "2026-11-23T08:00:00Z", "2026-11-30T08:00:00Z"),
        (Every::Minutes(15), "2026-11-21T12:00:00Z", "2026-11-21T12:15:00Z"),
        (Every::Minutes(15), "2026-11-21T12:14:59.9Z", "2026-11-21T12:15:00Z"),
    ];
    for (every, now, next) in cases {
        assert_eq!(every.after(now.parse().unwrap(), &zone).unwrap().to_string(), next, "after {now}");
    }
}

#[tokio::test]
async fn hands_stop_in_order_and_finish_what_they_have_begun() {
    let fresh = on_postgres().await;
    let context = Context { clock: Clock::System, ..context(&fresh.db, NOON, Post::Nowhere) };
    for n in 0..20 {
        enqueue(&context, &OUTSIDE, json!(format!("stop {n}")), None).await;
    }
    let stop = async {
        // Told to stop with a job in hand, which goes on only then.
        BEGUN.acquire().await.unwrap().forget();
        STOP.add_permits(1);
    };
    job::work(context.clone(), roster(&[]), stop).await;
    let (settled, counts) = (all_counted(&fresh.db).await.len(), counts(&context).await);
    assert!(settled > 0 && settled < 20, "{settled}");
    assert_eq!((counts.leased, counts.waiting), (0, 20 - i64::try_from(settled).unwrap()));
    let before = ACTED.lock().unwrap().iter().filter(|one| one.starts_with("stop")).count();
    assert_eq!(before, settled, "nothing was broken off");
}

#[tokio::test]
async fn hands_find_by_themselves_what_another_program_enqueued() {
    for fresh in both().await {
        let context = Context { clock: Clock::System, ..context(&fresh.db, NOON, Post::Nowhere) };
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let hands = tokio::spawn(job::work(context.clone(), roster(REGULAR), async { drop(stopped.await) }));
        // The second comes when the hands have looked once already.
        for name in ["tell first", "tell second"] {
            enqueue(&context, &OUTSIDE, json!(name), None).await;
            let found = tokio::time::timeout(Duration::from_secs(10), FOUND.acquire()).await;
            found.expect("nobody came").unwrap().forget();
        }
        drop(stop);
        hands.await.unwrap();
        let mut tx = fresh.db.read().await.unwrap();
        assert_eq!((counted(&mut tx, "tell first").await, counted(&mut tx, "tell second").await), (1, 1));
    }
}
