//! The open directory for other programs: Open Referral UK 3.0, without a key, at levels 1 and 2.

pub mod package;
mod paging;
mod wanted;

use crate::directory::{Directory, Shown, Viewer, ready};
use crate::geography::{Point, distance, point};
use crate::theme::{self, THEMES};
use axum::extract::Path;
use axum::response::Response;
use openreferral::model::ServiceAtLocation;
use openreferral::write;
use paging::Paging;
use platform::http::{Ctx, plain};
use platform::{Error, Result};
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;
use wanted::{Wanted, parsed};

/// `GET /open-referral/`
pub async fn about() -> Result<Response> {
    let openapi = "https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json";
    answer(&json!({ "version": write::VERSION, "profile": write::PROFILE, "openapi_url": openapi }))
}

/// `GET /open-referral/services`
pub async fn services(ctx: Ctx) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let wanted = Wanted::of(&ctx, &directory)?;
    let shown: Vec<&Arc<Shown>> = open(&directory).filter(|one| wanted.holds(&directory, one)).collect();
    if flag(&ctx, "minimal")? {
        // Whoever compares wants all of them in one answer.
        return answer(
            &Paging::whole()
                .show(&shown, |one| json!({ "id": one.listing.service.id, "modified_date": one.changed_at })),
        );
    }
    let full = flag(&ctx, "full")?;
    answer(&Paging::of(&ctx)?.show(&shown, |one| service(&directory, one, full)))
}

/// `GET /open-referral/services/{id}`
pub async fn one_service(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let shown = identifier(&id).and_then(|id| directory.get(Viewer::Everybody, id));
    answer(&service(&directory, shown.ok_or_else(|| nothing("services", &id))?, true))
}

/// `GET /open-referral/service_at_locations`
pub async fn at_locations(ctx: Ctx) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let (wanted, paging, full) = (Wanted::of(&ctx, &directory)?, Paging::of(&ctx)?, flag(&ctx, "full")?);
    let near = near(&ctx, &directory)?;
    let mut pairs: Vec<(&Arc<Shown>, &ServiceAtLocation)> = Vec::new();
    for shown in open(&directory).filter(|one| wanted.holds(&directory, one)) {
        let places = shown.listing.service.service_at_locations.iter();
        pairs.extend(places.filter(|at| is_near(&directory, at, near)).map(|at| (shown, at)));
    }
    answer(&paging.show(&pairs, |(shown, at)| at_location(&directory, shown, at, full).unwrap_or_default()))
}

/// `GET /open-referral/service_at_locations/{id}`
pub async fn one_at_location(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let wanted = identifier(&id).ok_or_else(|| nothing("service_at_locations", &id))?;
    let found = open(&directory).find_map(|shown| {
        let at = shown.listing.service.service_at_locations.iter().find(|at| at.id == wanted)?;
        at_location(&directory, shown, at, true)
    });
    answer(&found.ok_or_else(|| nothing("service_at_locations", &id))?)
}

/// `GET /open-referral/organizations`: those whose services everybody may know of.
pub async fn organizations(ctx: Ctx) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let mut seen = HashSet::new();
    let ids = open(&directory).filter_map(|shown| shown.listing.service.organization_id).filter(|id| seen.insert(*id));
    let all: Vec<_> = ids.filter_map(|id| directory.around.organizations.get(&id)).collect();
    answer(&Paging::of(&ctx)?.show(&all, |one| Value::Object(write::listed_organization(one))))
}

/// `GET /open-referral/organizations/{id}`
pub async fn one_organization(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let full = flag(&ctx, "full_service")?;
    let wanted = identifier(&id).ok_or_else(|| nothing("organizations", &id))?;
    let of_it = open(&directory).filter(|shown| shown.listing.service.organization_id == Some(wanted));
    let services: Vec<Value> = of_it.map(|shown| service(&directory, shown, full)).collect();
    let organization = directory.around.organizations.get(&wanted).filter(|_| !services.is_empty());
    let mut fields = write::whole_organization(organization.ok_or_else(|| nothing("organizations", &id))?);
    fields.insert("services".to_owned(), Value::Array(services));
    answer(&Value::Object(fields))
}

/// `GET /open-referral/taxonomies`
pub async fn taxonomies(ctx: Ctx) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let shown = shown_taxonomies(&directory);
    let all: Vec<_> = directory.taxonomies.values().filter(|one| shown.contains(&one.id)).collect();
    answer(&Paging::of(&ctx)?.show(&all, |one| Value::Object(write::whole_taxonomy(one))))
}

/// `GET /open-referral/taxonomies/{id}`
pub async fn one_taxonomy(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let shown = shown_taxonomies(&directory);
    let found = identifier(&id).filter(|id| shown.contains(id)).and_then(|id| directory.taxonomies.get(&id));
    answer(&Value::Object(write::whole_taxonomy(found.ok_or_else(|| nothing("taxonomies", &id))?)))
}

/// `GET /open-referral/taxonomy_terms`
pub async fn terms(ctx: Ctx) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let taxonomy: Option<Uuid> = parsed(&ctx, "taxonomy_id", "an identifier")?;
    let of_taxonomy = |id: Option<Uuid>| taxonomy.is_none() || id == taxonomy;
    let shown = shown_terms(&directory);
    let terms = directory.around.terms.values().filter(|term| shown.contains(&term.id));
    let mut all: Vec<_> = terms.filter(|term| of_taxonomy(term.taxonomy_id)).collect();
    all.sort_by_key(|term| term.id);
    answer(&Paging::of(&ctx)?.show(&all, |one| Value::Object(write::whole_term(one))))
}

/// `GET /open-referral/taxonomy_terms/{id}`
pub async fn one_term(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let directory = directory(&ctx).await?;
    let shown = shown_terms(&directory);
    let found = identifier(&id).filter(|id| shown.contains(id)).and_then(|id| directory.around.terms.get(&id));
    answer(&Value::Object(write::whole_term(found.ok_or_else(|| nothing("taxonomy_terms", &id))?)))
}

async fn directory(ctx: &Ctx) -> Result<Arc<Directory>> {
    ready(&ctx.app, ctx.snapshot.seq).await
}

/// What everybody may know of.
fn open(directory: &Directory) -> impl Iterator<Item = &Arc<Shown>> {
    directory.listed(Viewer::Everybody)
}

/// The themes, and the terms of services that everybody may know of: those of others say what these are about.
fn shown_terms(directory: &Directory) -> HashSet<Uuid> {
    let themes = THEMES.into_iter().map(theme::term_id);
    let used =
        open(directory).flat_map(|shown| shown.listing.service.attributes.iter().map(|one| one.taxonomy_term_id));
    let mut shown: HashSet<Uuid> = themes.chain(used).collect();
    // The wider terms of a term that is shown.
    let wider = |id: &Uuid| directory.around.terms.get(id).and_then(|term| term.parent_id);
    let mut next: Vec<Uuid> = shown.iter().filter_map(wider).collect();
    while let Some(id) = next.pop() {
        if shown.insert(id) {
            next.extend(wider(&id));
        }
    }
    shown
}

fn shown_taxonomies(directory: &Directory) -> HashSet<Uuid> {
    let terms = shown_terms(directory);
    terms.iter().filter_map(|id| directory.around.terms.get(id)?.taxonomy_id).collect()
}

fn service(directory: &Directory, shown: &Shown, full: bool) -> Value {
    let write: fn(_, _) -> Map<String, Value> = if full { write::whole_service } else { write::listed_service };
    Value::Object(write(&shown.listing.service, &directory.around))
}

fn at_location(directory: &Directory, shown: &Shown, at: &ServiceAtLocation, full: bool) -> Option<Value> {
    let write: fn(_, _, _) -> Option<Map<String, Value>> =
        if full { write::whole_at_location } else { write::listed_at_location };
    write(&shown.listing.service, at, &directory.around).map(Value::Object)
}

/// From where, and how far, where a request asks for what is near a postcode.
fn near(ctx: &Ctx, directory: &Directory) -> Result<Option<(Point, f64)>> {
    let postcode = wanted::read(ctx, "postcode", "a postcode of the United Kingdom", openreferral::read::postcode)?;
    let metres: Option<f64> = parsed(ctx, "proximity", "a distance in metres")?;
    let Some(postcode) = postcode else {
        return match metres {
            Some(_) => Err(Error::invalid("proximity is counted from a postcode, and none was given.")),
            None => Ok(None),
        };
    };
    let point = directory.postcodes.find(&postcode).map(|place| place.point);
    let point =
        point.ok_or_else(|| Error::invalid(format!("postcode={postcode}: nothing is known of where that is.")))?;
    Ok(metres.map(|metres| (point, metres)))
}

/// Whether a place is shown, and as near as is wanted.
fn is_near(directory: &Directory, at: &ServiceAtLocation, near: Option<(Point, f64)>) -> bool {
    let Some(location) = directory.around.locations.get(&at.location_id) else { return false };
    near.is_none_or(|(from, metres)| point(location).is_some_and(|place| distance(from, place) <= metres))
}

/// Whether a parameter says `true`.
fn flag(ctx: &Ctx, name: &str) -> Result<bool> {
    Ok(parsed(ctx, name, "true or false")?.unwrap_or(false))
}

fn identifier(text: &str) -> Option<Uuid> {
    Uuid::parse_str(text).ok()
}

fn nothing(list: &str, id: &str) -> Error {
    Error::not_found(format!("open-referral/{list}/{id}"))
}

fn answer(body: &Value) -> Result<Response> {
    Ok(plain("application/json", serde_json::to_string(body)?))
}
