//! The ways from the page on which work begins to the dashboards of the bodies and organisations that it is done for.

use super::waits;
use crate::{body, role};
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::Actor;
use platform::page::desk::Place;
use platform::permission::Extent;
use platform::record::Record;

/// The dashboards of the bodies and organisations for which somebody holds a role, with what waits for each.
pub(super) async fn places(ctx: &Ctx, tx: &mut Tx, actor: &Actor) -> Result<Vec<Place>> {
    let mut places: Vec<Place> = Vec::new();
    for record in actor.held.iter().filter_map(|held| ctx.snapshot.get(&held.scope)) {
        let place = place(ctx, record);
        let may = record.table == &body::TABLE || actor.must(&role::SEE_ORGANISATION, &record.reference).is_ok();
        if may && places.iter().all(|other| other.path != place.path) {
            let waits = waits::of(ctx, tx, &place.path).await?;
            places.push(Place { waits, ..place });
        }
    }
    if actor.extent(&role::SEE_ORGANISATION) == Extent::All {
        let (words, path) = (ctx.t("dash-organisations"), "/work/organisations".to_owned());
        places.push(Place { words, path, about: ctx.t("dash-organisation-about"), waits: Vec::new() });
    }
    Ok(places)
}

/// The dashboard of a body or an organisation.
pub(super) fn place(ctx: &Ctx, record: &Record) -> Place {
    let (path, about) = if record.table == &body::TABLE {
        (format!("/bodies/{}/dashboard", record.reference), "dash-body-about")
    } else {
        (format!("/work/organisations/{}", record.reference), "dash-organisation-about")
    };
    let words = ctx.language.text("dash-goes", &[("words", record.title().into())]);
    Place { words, path, about: ctx.t(about), waits: Vec::new() }
}
