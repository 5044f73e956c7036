//! Figures in memory, read and laid over each other once for as long as the plan shows the same datasets.
//!
//! A dataset is written once, in one transaction with its record, and its figures never change. So what is shown of them is a
//! function of the records of the datasets alone: whatever else changes in the plan leaves it as it is, and a dataset that
//! another process wrote or withdrew shows with the next request, since that has a newer snapshot. What is read later than the
//! snapshot may hold series of newer datasets; laying leaves them out.

use crate::dataset;
use crate::dataset::store;
use crate::vintage::{Vintages, lay_over};
use platform::Result;
use platform::http::Ctx;
use platform::record::Record;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::OnceCell;

/// For how many selections of datasets figures are kept: the present one, and those of past days that differ from it.
const MOST: usize = 3;

/// Figures laid over each other, by measure.
pub type Laid = HashMap<String, Arc<Vintages>>;

/// What an application keeps ready, the last used at the end.
#[derive(Default)]
struct Kept(Mutex<Vec<Arc<Ready>>>);

/// The figures of the datasets that a request shows.
pub struct Ready {
    /// The datasets, word for word.
    datasets: Vec<Record>,
    answers: Mutex<HashMap<Question, Arc<OnceCell<Arc<Laid>>>>>,
    areas: OnceCell<Vec<String>>,
}

/// What is read together.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Question {
    /// All areas and breakdowns of a measure.
    Measure(String),
    /// Every measure in an area, for everybody.
    Area(String),
}

/// The figures that are shown on the day that the request asks for. What was withdrawn since comes back in no view of the past.
pub async fn ready(ctx: &Ctx) -> Result<Arc<Ready>> {
    let mut shown: Vec<&Record> = ctx.snapshot.list(dataset::TABLE.name).collect();
    let past = ctx.snapshot.as_at.is_some();
    if past {
        let present = ctx.app.snapshot().await?;
        let stands = |record: &&Record| present.get(&record.reference).is_some_and(|now| now.ended.is_none());
        shown.retain(stands);
    }
    let kept = ctx.app.memory.of::<Kept>();
    let mut list = lock(&kept.0);
    if let Some(at) = list.iter().position(|one| one.datasets.iter().eq(shown.iter().copied())) {
        let found = list.remove(at);
        list.push(found.clone());
        return Ok(found);
    }
    if !past {
        // The datasets have changed; what was ready of them is of no more use.
        list.clear();
    } else if list.len() >= MOST {
        list.remove(0);
    }
    let datasets = shown.into_iter().cloned().collect();
    let ready = Arc::new(Ready { datasets, answers: Mutex::default(), areas: OnceCell::new() });
    list.push(ready.clone());
    Ok(ready)
}

impl Ready {
    /// Whether the figures of a dataset are shown.
    #[must_use]
    pub fn shows(&self, dataset: &str) -> bool {
        self.datasets.iter().any(|shown| shown.reference == dataset)
    }

    /// All figures of a measure.
    pub async fn of_measure(&self, ctx: &Ctx, measure: &str) -> Result<Arc<Vintages>> {
        let laid = self.laid(ctx, Question::Measure(measure.to_owned())).await?;
        Ok(laid.get(measure).cloned().unwrap_or_default())
    }

    /// The figures of every measure for everybody in an area, by the references of the measures.
    pub async fn of_area(&self, ctx: &Ctx, area: &str) -> Result<Arc<Laid>> {
        self.laid(ctx, Question::Area(area.to_owned())).await
    }

    /// The codes of the areas that have figures for everybody, each once.
    pub async fn areas(&self, ctx: &Ctx) -> Result<&[String]> {
        let read = async || {
            let mut codes = Vec::new();
            for (dataset, area) in store::areas(&mut ctx.app.db.read().await?).await? {
                if self.shows(&dataset) && !codes.contains(&area) {
                    codes.push(area);
                }
            }
            Ok::<_, platform::Error>(codes)
        };
        Ok(self.areas.get_or_try_init(read).await?)
    }

    async fn laid(&self, ctx: &Ctx, question: Question) -> Result<Arc<Laid>> {
        let cell = lock(&self.answers).entry(question.clone()).or_default().clone();
        // Whoever asks meanwhile waits for the first to finish.
        cell.get_or_try_init(|| self.read(ctx, &question)).await.cloned()
    }

    async fn read(&self, ctx: &Ctx, question: &Question) -> Result<Arc<Laid>> {
        let mut tx = ctx.app.db.read().await?;
        let kept = match question {
            Question::Measure(measure) => store::of_measure(&mut tx, measure).await?,
            Question::Area(area) => store::of_area(&mut tx, area).await?,
        };
        Ok(Arc::new(self.lay(kept)))
    }

    fn lay(&self, kept: Vec<store::Kept>) -> Laid {
        let laid = lay_over(self.datasets.iter(), kept);
        laid.into_iter().map(|(measure, vintages)| (measure, Arc::new(vintages))).collect()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
