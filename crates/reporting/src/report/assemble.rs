//! Putting a report together from the plan and the figures.

use super::evidence;
use super::figures::measures;
use super::{
    Action, Assessment, Barrier, Count, Followed, Kind, Late, Measure, Milestone, Missing, Named, Period, Priority,
    Promise, Rated, Reply, Report, SHAPE, Stood, Told, Whole, contributed, pilots, pledged, raised, shared,
};
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::BTreeMap;
use strategy::progress::{self, ALL, Counts, Progress, Travel, travel};
use strategy::reporting_period::{before, day};
use strategy::{assessment, commitment, rating, update};

/// The plan, the periods that are reported on, the last of which counts, and the one before them all.
struct Look<'a> {
    plan: &'a Snapshot,
    /// The newest first.
    periods: Vec<&'a Record>,
    period: &'a Record,
    before: Option<&'a Record>,
    /// The body whose actions it is about, unless it is about all.
    body: Option<&'a Record>,
}

/// The report of a kind on the strategy of a period, as at the day at which the request looks.
pub async fn assemble(ctx: &Ctx, kind: Kind, period: &Record) -> Result<Report> {
    assemble_for(ctx, kind, period, None).await
}

/// The same of the actions that a body oversees alone.
pub async fn assemble_for(ctx: &Ctx, kind: Kind, period: &Record, body: Option<&Record>) -> Result<Report> {
    let plan = &*ctx.snapshot;
    let mut periods = kind.periods(plan, period);
    periods.reverse();
    let first = periods.last().copied().unwrap_or(period);
    let look = Look { plan, period, before: before(plan, first), periods, body };
    let strategy = plan.referred(period, "strategy").unwrap_or(period);
    let actions = look.actions(strategy);
    let measures = measures(ctx, strategy).await?;
    Ok(Report {
        shape: SHAPE,
        kind: kind.name().to_owned(),
        partnership: ctx.app.site.name.clone(),
        invented: ctx.app.site.invented,
        as_at: ctx.looked_at()?.to_string(),
        strategy: Named::of(strategy),
        period: look.shown(period),
        year: if kind != Kind::Quarterly { look.year() } else { Vec::new() },
        before: look.before.map(Named::of),
        for_body: body.map(Named::of),
        progress: look.whole(&actions),
        priorities: look.priorities(kind, strategy, measures),
        barriers: look.barriers(&actions),
        raised: raised::of(plan, &actions, (first.text("starts"), period.text("ends")), ctx.looked_at()?),
        milestones: look.milestones(&actions),
        pilots: pilots::of(&actions, first.text("starts"), period.text("ends")),
        replies: look.replies(&actions),
        missing: look.missing(&actions),
        late: look.late(&actions),
        promises: look.promises(strategy),
        pledges: look.pledges(strategy, first),
        contributions: look.contributions(strategy, first),
        stories: look.stories(strategy, first, ctx.app.today()?),
        equality: look.equality(strategy),
        review: None,
        story: None,
    })
}

pub(super) fn text(record: &Record, column: &str) -> Option<String> {
    Some(record.text(column)).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn name(progress: Progress) -> String {
    progress.name().to_owned()
}

fn way(before: Option<Progress>, now: Option<Progress>) -> Option<String> {
    let word = match travel(before?, now?)? {
        Travel::Better => "better",
        Travel::Same => "same",
        Travel::Worse => "worse",
    };
    Some(word.to_owned())
}

/// Whether the whole of a date, as precise as it is known, has passed by the end of a day.
pub fn is_over(date: &str, day: Date) -> bool {
    let number = |at: usize| date.split('-').nth(at).and_then(|part| part.parse::<i8>().ok());
    let Some(year) = date.get(..4).and_then(|year| year.parse::<i16>().ok()) else { return false };
    let month = number(1).unwrap_or(12);
    let last = match number(2) {
        Some(last) => Date::new(year, month, last).ok(),
        None => Date::new(year, month, 1).ok().map(Date::last_of_month),
    };
    last.is_some_and(|last| last <= day)
}

impl<'a> Look<'a> {
    fn referred(&self, record: &Record, column: &str) -> Option<Named> {
        self.plan.referred(record, column).map(Named::of)
    }

    /// The actions below a record in the period, of the body that is asked for.
    fn actions(&self, below: &'a Record) -> Vec<&'a Record> {
        let all = progress::actions_at(self.plan, below, self.period).into_iter();
        all.filter(|action| self.is_ours(action)).collect()
    }

    fn is_ours(&self, action: &Record) -> bool {
        self.body.is_none_or(|body| action.text("overseen_by") == body.reference)
    }

    /// The priorities of which it tells something.
    fn told_priorities(&self, strategy: &Record) -> Vec<&'a Record> {
        let all = self.plan.referring(&strategy.reference, "priorities", "strategy").into_iter();
        all.filter(|priority| self.body.is_none() || !self.actions(priority).is_empty()).collect()
    }

    fn shown(&self, period: &Record) -> Period {
        let day = |column| period.text(column).to_owned();
        Period {
            reference: period.reference.clone(),
            title: period.title().to_owned(),
            starts: day("starts"),
            ends: day("ends"),
            due: day("due"),
            meeting: text(period, "meeting"),
            body: self.referred(period, "body"),
        }
    }

    fn year(&self) -> Vec<Period> {
        self.periods.iter().rev().map(|period| self.shown(period)).collect()
    }

    fn now(&self, action: &Record) -> Option<Progress> {
        progress::in_period(self.plan, action, self.period)
    }

    fn then(&self, action: &Record) -> Option<Progress> {
        progress::in_period(self.plan, action, self.before?)
    }

    fn whole(&self, actions: &[&Record]) -> Whole {
        let now = Counts::of(actions.iter().filter_map(|action| self.now(action)));
        let then = Counts::of(actions.iter().filter_map(|action| self.then(action)));
        let counts = ALL.into_iter().filter(|one| now.n(*one) > 0);
        Whole {
            now: now.overall().map(name),
            before: then.overall().map(name),
            travel: way(then.overall(), now.overall()),
            counts: counts.map(|one| Count { progress: name(one), n: now.n(one) }).collect(),
        }
    }

    fn priorities(&self, kind: Kind, strategy: &Record, mut measures: BTreeMap<String, Vec<Measure>>) -> Vec<Priority> {
        let one = |priority: &'a Record| {
            let actions = self.actions(priority);
            Priority {
                reference: priority.reference.clone(),
                title: priority.title().to_owned(),
                focus: text(priority, "focus"),
                progress: self.whole(&actions),
                actions: actions.into_iter().map(|action| self.action(kind, action)).collect(),
                measures: measures.remove(&priority.reference).unwrap_or_default(),
            }
        };
        self.told_priorities(strategy).into_iter().map(one).collect()
    }

    fn action(&self, kind: Kind, action: &Record) -> Action {
        let (now, then) = (self.now(action), self.then(action));
        let stood = |period: &&Record| Stood {
            period: Named::of(period),
            now: progress::in_period(self.plan, action, period).map(name),
        };
        let mut told = self.newest("organisation", |period| self.updates(action, period));
        told.sort_by_key(|one| one.text("progress").is_empty());
        Action {
            reference: action.reference.clone(),
            title: action.title().to_owned(),
            owner: self.referred(action, "owner"),
            due: text(action, "due"),
            now: now.map(name),
            before: then.map(name),
            travel: way(then, now),
            course: if kind != Kind::Quarterly { self.periods.iter().rev().map(stood).collect() } else { Vec::new() },
            told: told.into_iter().map(|one| self.told(one)).collect(),
            rated: self.ratings(action),
        }
    }

    /// What there is of something in all periods: of each organisation or group only the newest.
    fn newest(&self, by: &str, of: impl Fn(&Record) -> Vec<&'a Record>) -> Vec<&'a Record> {
        let mut newest: Vec<&Record> = Vec::new();
        for one in self.periods.iter().flat_map(|period| of(period)) {
            if newest.iter().all(|other| other.text(by) != one.text(by)) {
                newest.push(one);
            }
        }
        newest
    }

    /// The updates of an action in all periods, the newest first.
    fn all_updates(&self, action: &Record) -> Vec<&'a Record> {
        self.periods.iter().flat_map(|period| self.updates(action, period)).collect()
    }

    /// The updates of an action in a period, that of its owner first.
    fn updates(&self, action: &Record, period: &Record) -> Vec<&'a Record> {
        let all = update::of(self.plan, &action.reference).into_iter();
        all.filter(|one| one.text("period") == period.reference).collect()
    }

    fn ratings(&self, action: &Record) -> Vec<Rated> {
        let all = self.newest("body", |period| rating::of(self.plan, &action.reference, &period.reference));
        all.into_iter().map(|one| self.rated(one)).collect()
    }

    fn rated(&self, one: &Record) -> Rated {
        Rated {
            reference: one.reference.clone(),
            body: self.referred(one, "body").unwrap_or_default(),
            answer: one.text("answer").to_owned(),
            differs: one.taken_back().is_none() && !rating::agrees(one.text("answer")),
            words: text(one, "words"),
            day: one.text("day").to_owned(),
            withdrawn: one.taken_back().map(str::to_owned),
        }
    }

    fn told(&self, one: &Record) -> Told {
        Told {
            reference: one.reference.clone(),
            organisation: self.referred(one, "organisation").unwrap_or_default(),
            period: self.referred(one, "period").map(|period| period.title).filter(|_| self.periods.len() > 1),
            told: one.text("told").to_owned(),
            in_the_way: text(one, "in_the_way"),
            people_reached: one.int("people_reached"),
            evidence: text(one, "evidence"),
            files: evidence::of(one),
            day: one.text("day").to_owned(),
            withdrawn: one.taken_back().map(str::to_owned),
        }
    }

    /// The periods up to this one, the newest first.
    fn back(&self) -> impl Iterator<Item = &'a Record> {
        std::iter::successors(Some(self.period), |period| before(self.plan, period))
    }

    /// The update that tells what is in the way of an action in a period.
    fn in_the_way(&self, action: &Record, period: &Record) -> Option<&'a Record> {
        self.updates(action, period).into_iter().find(|one| !one.text("in_the_way").is_empty())
    }

    fn barriers(&self, actions: &[&Record]) -> Vec<Barrier> {
        let one = |action: &&Record| {
            let earlier = self.periods.iter().skip(1).copied().chain(self.before);
            let last = earlier.into_iter().find_map(|period| self.in_the_way(action, period));
            let silent = self.updates(action, self.period).iter().all(|one| one.taken_back().is_some());
            let (told, state) = match (self.in_the_way(action, self.period), last) {
                (Some(told), None) => (told, "new"),
                (Some(told), Some(_)) => (told, "still"),
                // Of what nobody tells, nobody knows that it is gone.
                (None, Some(told)) => (told, if silent { "unheard" } else { "gone" }),
                (None, None) => return None,
            };
            Some(Barrier {
                action: Named::of(action),
                told_by: self.referred(told, "organisation").unwrap_or_default(),
                update: told.reference.clone(),
                told: told.text("in_the_way").to_owned(),
                withdrawn: None,
                state: state.to_owned(),
                periods: self.back().take_while(|period| self.in_the_way(action, period).is_some()).count(),
            })
        };
        actions.iter().filter_map(one).collect()
    }

    /// The milestones that were reached between the first and the last day of the period, and those that were due by its end
    /// and were not reached by then.
    fn milestones(&self, actions: &[&Record]) -> Vec<Milestone> {
        let first = self.periods.last().copied().unwrap_or(self.period);
        let (starts, ends) = (first.text("starts"), self.period.text("ends"));
        let mut all = Vec::new();
        for action in actions {
            for step in self.plan.referring(&action.reference, "milestones", "action") {
                let (due, reached) = (step.text("due"), step.text("reached"));
                let within = |date: &str, day: &str| day.get(..date.len()).is_some_and(|day| date <= day);
                let begun = |date: &str| starts.get(..date.len()).is_some_and(|first| date >= first);
                let state = if !reached.is_empty() && within(reached, ends) && begun(reached) {
                    "reached"
                } else if is_over(due, day(self.period, "ends")) && (reached.is_empty() || !within(reached, ends)) {
                    "missed"
                } else {
                    continue;
                };
                all.push(Milestone {
                    action: Named::of(action),
                    milestone: Named::of(step),
                    due: text(step, "due"),
                    reached: text(step, "reached").filter(|_| state == "reached"),
                    state: state.to_owned(),
                });
            }
        }
        all
    }

    fn replies(&self, actions: &[&Record]) -> Vec<Reply> {
        let mut replies: BTreeMap<&str, Reply> = BTreeMap::new();
        for action in actions {
            for one in self.all_updates(action) {
                for (_, message) in self.plan.links_from(&one.reference, relation::REPLIES_TO) {
                    let reply = replies.entry(&message.reference).or_insert_with(|| Reply {
                        message: Named::of(message),
                        quoted: message.is("quoted"),
                        speaker: text(message, "speaker"),
                        actions: Vec::new(),
                        withdrawn: None,
                    });
                    if reply.actions.last().is_none_or(|last| last.reference != action.reference) {
                        reply.actions.push(Named::of(action));
                    }
                }
            }
        }
        replies.into_values().collect()
    }

    fn missing(&self, actions: &[&Record]) -> Vec<Missing> {
        let one = |action: &&Record| Missing {
            action: Named::of(action),
            owner: self.referred(action, "owner"),
            periods: progress::silent(self.plan, action, self.period),
        };
        let silent = |one: &Missing| one.periods >= self.periods.len();
        actions.iter().map(one).filter(silent).collect()
    }

    fn late(&self, actions: &[&Record]) -> Vec<Late> {
        let is_late = |one: &&Record| {
            let due = self.plan.referred(one, "period").map_or(Date::MAX, |period| day(period, "due"));
            !one.text("progress").is_empty() && day(one, "day") > due
        };
        let of = |action: &&Record| {
            let late = self.all_updates(action).into_iter().filter(is_late);
            late.map(|one| Late { action: Named::of(action), day: one.text("day").to_owned() }).collect::<Vec<_>>()
        };
        actions.iter().flat_map(of).collect()
    }

    fn promises(&self, strategy: &Record) -> Vec<Promise> {
        let all = self.plan.referring(&strategy.reference, commitment::TABLE.name, "strategy");
        let one = |promise: &Record| {
            let actions = self.plan.links_to(&promise.reference, relation::FOLLOWS).into_iter();
            let followed = |(_, action): (&Record, &Record)| Followed {
                action: Named::of(action),
                now: self.now(action).map(name),
            };
            let ours = actions.filter(|(_, action)| self.is_ours(action));
            Promise { promise: Named::of(promise), actions: ours.map(followed).collect() }
        };
        // A promise that nobody follows is everybody's, and no single board's.
        all.into_iter().map(one).filter(|promise| self.body.is_none() || !promise.actions.is_empty()).collect()
    }

    /// What those who signed a pledge did is everybody's, and no single board's.
    fn pledges(&self, strategy: &Record, first: &Record) -> Vec<pledged::Pledged> {
        if self.body.is_some() {
            return Vec::new();
        }
        pledged::of(self.plan, strategy, (first.text("starts"), self.period.text("ends")))
    }

    /// What organisations did is everybody's too.
    fn contributions(&self, strategy: &Record, first: &Record) -> Vec<contributed::Contributed> {
        if self.body.is_some() {
            return Vec::new();
        }
        contributed::of(self.plan, strategy, (first.text("starts"), self.period.text("ends")))
    }

    /// Stories are everybody's as well.
    fn stories(&self, strategy: &Record, first: &Record, today: Date) -> Vec<shared::Shared> {
        if self.body.is_some() {
            return Vec::new();
        }
        shared::of(self.plan, strategy, (first.text("starts"), self.period.text("ends")), today)
    }

    fn equality(&self, strategy: &Record) -> Vec<Assessment> {
        let whole = Some(strategy).filter(|_| self.body.is_none());
        let subjects = whole.into_iter().chain(self.told_priorities(strategy));
        let mut all = Vec::new();
        for subject in subjects {
            let own = self.plan.referring(&subject.reference, assessment::TABLE.name, "subject");
            if own.is_empty() && subject.reference == strategy.reference {
                all.push(Assessment { subject: Named::of(subject), assessment: None, stage: None });
            }
            all.extend(own.into_iter().map(|one| Assessment {
                subject: Named::of(subject),
                assessment: Some(Named::of(one)),
                stage: text(one, "stage"),
            }));
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_is_over_with_its_last_day_and_a_year_with_its_own() {
        let december = date(2026, 12, 4);
        for (due, over) in [
            ("2026-12-04", true),
            ("2026-12-05", false),
            ("2026-11", true),
            ("2026-12", false),
            ("2025", true),
            ("2026", false),
            ("", false),
        ] {
            assert_eq!(is_over(due, december), over, "{due}");
        }
        assert!(is_over("2026-02", date(2026, 2, 28)));
    }
}
