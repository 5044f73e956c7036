//! `everychance import measures FILE`: figures from a file that somebody published or keeps.

use super::plan::unchanged;
use crate::commands::output;
use crate::commands::target::Target;
use clap::Args;
use measures::dataset;
use measures::dataset::held::REMARKS;
use measures::import::{self, Format, Rehearsal, counted};
use measures::publish::gate::{At, MOST_TOGETHER, Why, Withheld};
use measures::publish::{self, Due, Given, Prepared, Rule};
use measures::vintage;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::App;
use platform::snapshot::Snapshot;
use platform::{Error, Result, revision, typed};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// How many measures that nobody asked for are named.
const NAMED: usize = 10;

/// What to import, and what is known of it.
#[derive(Args)]
pub struct Figures {
    /// The file: CSV, packed with gzip or not; a workbook; or a saved answer of Explore Education Statistics as JSON.
    path: PathBuf,
    #[command(flatten)]
    target: Target,
    /// Write the figures. Without it nothing is changed.
    #[arg(long)]
    apply: bool,
    /// Let everybody see them at once. Without it only partners do, until somebody publishes them.
    #[arg(long)]
    publish: bool,
    /// Under which rule: official-statistics, survey-of-children, referrals, or as-published for a file that its source
    /// has published already. Without it, as-published for the formats of national sources, else official-statistics.
    #[arg(long, value_name = "RULE", requires = "publish")]
    rule: Option<String>,
    /// Publish figures, too, that do not say of how many people they are, after a look at each of them.
    #[arg(long, requires = "publish")]
    without_counts: bool,
    /// Take in the measures that the plan does not know, with what the file says of them.
    #[arg(long)]
    add_measures: bool,
    /// When the source published the file, such as 2025-11-20. Without it, today.
    #[arg(long, value_name = "DAY")]
    published: Option<String>,
    /// What the dataset is called.
    #[arg(long)]
    title: Option<String>,
    /// Who published it.
    #[arg(long)]
    source: Option<String>,
    /// Under which terms it may be used.
    #[arg(long)]
    licence: Option<String>,
    /// Where it was published.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// Why figures that are published already are corrected; none is published otherwise than before without it.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

impl Figures {
    /// Reads, compares, tells, and perhaps writes.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let opened = self.target.open(config).await?;
        let app = &opened.app;
        eprintln!("The figures are for {}, in {}.", app.site.name, opened.place);
        let plan = app.snapshot().await?;
        let hash = dataset::fingerprint(&self.path)?;
        check_new(&plan, &hash)?;
        let about = self.about(app)?;
        let mut areas = measures::area::known(&plan);
        let read = import::read(&self.path, &mut areas);
        let (format, batch) = read.map_err(|faults| output::refused(&faults, NOTHING))?;
        let fed = Rehearsal::fed(&plan, &batch);
        let kept = dataset::store::truth(&mut app.db.read().await?, &fed).await?;
        let rehearsal = Rehearsal::new(&plan, kept, batch, self.add_measures, app.today()?);
        let rehearsal = rehearsal.map_err(|faults| output::refused(&faults, NOTHING))?;
        let rule = self.rule(format)?;
        output::write(tell(&rehearsal, format).as_bytes())?;
        if rehearsal.series.is_empty() {
            eprintln!(
                "Nothing is to be written: no measure of the plan is in the file. Name its code in the sheet measures, or add --add-measures."
            );
        } else {
            self.write(app, plan.seq, rehearsal, whole(about, format, &hash), rule).await?;
        }
        app.db.close().await;
        Ok(())
    }

    /// The rule under which it would be published.
    fn rule(&self, format: Format) -> Result<Rule> {
        let usual = Rule::usual(format.name());
        let rule = match &self.rule {
            Some(word) => Rule::of(word).ok_or_else(|| {
                let all = Rule::ALL.map(Rule::word).join(", ");
                Error::invalid(format!("--rule {word}: there is no such rule; there are {all}"))
            })?,
            None => usual,
        };
        if rule == Rule::AsPublished && usual != rule && self.address.is_none() {
            return Err(Error::invalid(
                "--rule as-published: say with --address where its source has published the file, or take another rule",
            ));
        }
        Ok(rule)
    }

    /// Writes what was rehearsed when the newest revision was the one of this number.
    async fn write(
        &self,
        app: &App,
        rehearsed_at: i64,
        rehearsal: Rehearsal,
        mut about: Map<String, Value>,
        rule: Rule,
    ) -> Result<()> {
        if !self.publish {
            about.insert(REMARKS.to_owned(), Value::from(rehearsal.remarks[..rehearsal.of_file].to_vec()));
        }
        let who = Who::program("import");
        let mut tx = app.db.write().await?;
        // What is public must not grow between the decision what is hidden and the figures.
        revision::lock(&mut tx).await?;
        let plan = Snapshot::load(&mut tx, app.tables).await?;
        let rehearsed = rehearsal.revised;
        let given = Given::new(&mut tx, &plan, rehearsal, about).await?;
        if !self.publish {
            if !self.apply {
                eprintln!("Nothing was changed. Add --apply to write these figures.");
                return Ok(());
            }
            eprintln!("Writing figures: {}…", given.figures());
            let reference = publish::hold(&mut tx, &app.clock, &who, given).await.map_err(unchanged)?;
            tx.commit().await.map_err(unchanged)?;
            eprintln!("Done: {reference}, for partners to see.");
            return Ok(());
        }
        // Others may have published something since the rehearsal.
        let revised = if plan.seq == rehearsed_at { rehearsed } else { revised(app, &mut tx, &plan, &given).await? };
        let unreasoned = revised > 0 && !given.about.contains_key("reason");
        let prepared = publish::prepare(&mut tx, &plan, given, rule).await.map_err(unchanged)?;
        output::write(gate(&prepared, rule).as_bytes())?;
        self.check(&prepared)?;
        if unreasoned {
            let differ = counted(revised, "figure differs", "figures differ");
            return Err(Error::invalid(format!(
                "{differ} from what is published, so say why with --reason; everybody can read it; {NOTHING}"
            )));
        }
        if !self.apply {
            eprintln!("Nothing was changed. Add --apply to publish these figures.");
            return Ok(());
        }
        eprintln!("Publishing…");
        let due = Due { today: app.today()?, next: None };
        let reference = publish::publish(&mut tx, &app.clock, &who, &plan, prepared, due).await.map_err(unchanged)?;
        tx.commit().await.map_err(unchanged)?;
        eprintln!("Done: {reference}, for everybody to see.");
        Ok(())
    }

    /// Refuses what may not be published.
    fn check(&self, prepared: &Prepared) -> Result<()> {
        if let Some((measure, withheld)) = prepared.withheld.first() {
            return Err(Error::invalid(format!("{measure}, {}: {}; {NOTHING}", withheld.period, obstacle(withheld))));
        }
        if let Some((measure, other)) = prepared.apart.first() {
            return Err(Error::invalid(format!(
                "{measure} and {other} are about the same people, one as a group of the other, and small counts could be worked out from both; enter the group's figures as a group of the larger measure, or add --rule as-published if their source has published them; {NOTHING}"
            )));
        }
        if !prepared.uncounted.is_empty() && !self.without_counts {
            let these = match prepared.uncounted.len() {
                1 => "1 figure does not say of how many people it is, so nobody can check it; add its denominator, or look at it".to_owned(),
                n => format!("{n} figures do not say of how many people they are, so nobody can check them; add their denominators, or look at each"),
            };
            return Err(Error::invalid(format!("{these} and add --without-counts; {NOTHING}")));
        }
        Ok(())
    }

    /// What is known of the dataset before it is read.
    fn about(&self, app: &App) -> Result<Map<String, Value>> {
        let published = match &self.published {
            Some(text) => typed::day(text)
                .ok_or_else(|| Error::invalid(format!("--published {text}: is not a day; write it as 2025-11-20")))?,
            None => app.today()?,
        };
        let mut about = Map::new();
        about.insert("published".to_owned(), Value::from(published.to_string()));
        about.insert("file".to_owned(), Value::from(self.path.file_name().unwrap_or_default().to_string_lossy()));
        let given =
            [("title", &self.title), ("origin", &self.source), ("licence", &self.licence), ("address", &self.address)];
        for (column, text) in given.into_iter().chain([("reason", &self.reason)]) {
            if let Some(text) = text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
                about.insert(column.to_owned(), Value::from(text));
            }
        }
        Ok(about)
    }
}

/// How many of these figures differ from what is published by now.
async fn revised(app: &App, tx: &mut Tx, plan: &Snapshot, given: &Given) -> Result<usize> {
    let laid = vintage::lay(plan, dataset::store::truth(tx, &given.measures).await?);
    Ok(Rehearsal::again(plan, &laid, given.measures.clone(), given.series.clone(), app.today()?).revised)
}

const NOTHING: &str = "nothing was changed";

/// What is known once the format is.
fn whole(mut about: Map<String, Value>, format: Format, hash: &str) -> Map<String, Value> {
    about.insert("format".to_owned(), Value::from(format.name()));
    about.insert("hash".to_owned(), Value::from(hash));
    let own = [("title", Some(format.name())), ("origin", format.source()), ("licence", format.licence())];
    for (column, text) in own {
        if let (false, Some(text)) = (about.contains_key(column), text) {
            about.insert(column.to_owned(), Value::from(text));
        }
    }
    about
}

/// Refuses a file that is in already.
fn check_new(plan: &Snapshot, hash: &str) -> Result<()> {
    match plan.list(dataset::TABLE.name).find(|record| record.text("hash") == hash) {
        Some(record) => Err(Error::invalid(format!(
            "This very file is {} already, “{}”; nothing was changed.",
            record.reference,
            record.title()
        ))),
        None => Ok(()),
    }
}

/// Why figures are withheld, with the remedy.
fn obstacle(withheld: &Withheld) -> String {
    let mut some = withheld.at.iter().take(NAMED).map(of_whom).collect::<Vec<_>>().join("; ");
    if withheld.at.len() > NAMED {
        some += &format!("; and {} more", withheld.at.len() - NAMED);
    }
    match withheld.why {
        Why::GivenAway => format!(
            "small counts could be worked out whatever is hidden, at {some}; leave out a total or a group, or take larger groups"
        ),
        Why::NoWayFound => format!(
            "no way was found to hide small counts so that nobody can work them out, at {some}; take larger groups, or fewer kinds of them at once"
        ),
        Why::Overlap => format!(
            "groups or places overlap in more ways than can be looked at, at {some}; leave out those that hold others"
        ),
        Why::TooMany => format!(
            "there are more than {MOST_TOGETHER} figures of it for one period, which cannot be looked at together; take larger groups, or fewer kinds of them at once"
        ),
    }
}

/// What would be hidden, line by line.
fn gate(prepared: &Prepared, rule: Rule) -> String {
    let mut lines = vec![
        format!("rule: {}", rule.name()),
        format!("hidden: {}", counted(prepared.hidden.len(), "figure", "figures")),
        format!("without counts: {}", counted(prepared.uncounted.len(), "figure", "figures")),
    ];
    let known = prepared.known.iter().take(NAMED);
    lines.extend(known.map(|(measure, at)| format!("known already, from what is published: {measure}, {}", place(at))));
    for (name, places) in [("hidden", &prepared.hidden), ("without counts", &prepared.uncounted)] {
        lines.extend(places.iter().take(NAMED).map(|(measure, at)| format!("  {name}: {measure}, {}", place(at))));
        if places.len() > NAMED {
            lines.push(format!("  … and {} more", places.len() - NAMED));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn place(at: &At) -> String {
    format!("{}, {}", of_whom(at), at.period)
}

fn of_whom(at: &At) -> String {
    let of = if at.breakdown.is_empty() { String::new() } else { format!(" ({})", at.breakdown) };
    format!("{}{of}", at.area)
}

/// What would be done, line by line.
fn tell(rehearsal: &Rehearsal, format: Format) -> String {
    let mut lines = vec![
        format!("format: {}", format.name()),
        format!("measures: {} fed, {} of them new to the plan", rehearsal.measures.len(), rehearsal.added.len()),
        format!(
            "figures: {} in {} series; {} for cells that had none, {} as they are, {} revised",
            rehearsal.figures(),
            rehearsal.series.len(),
            rehearsal.new,
            rehearsal.same,
            rehearsal.revised
        ),
    ];
    lines.extend(rehearsal.revisions.iter().map(|revision| format!("  ~ {revision}")));
    if rehearsal.revised > rehearsal.revisions.len() {
        lines.push(format!("  … and {} more revised", rehearsal.revised - rehearsal.revisions.len()));
    }
    if !rehearsal.strange.is_empty() {
        lines.push(format!("measures in the file that the plan does not know, left out: {}", rehearsal.strange.len()));
        lines.extend(rehearsal.strange.iter().take(NAMED).map(|one| format!("  = {} {}", one.code, one.title)));
    }
    lines.extend(rehearsal.remarks.iter().map(|remark| format!("remark: {remark}")));
    lines.push(String::new());
    lines.join("\n")
}
