//! The routes of the site. Each is added with its rule: there is no way to add one without.

use super::actor::Signed;
use super::app::App;
use crate::error::Error;
use crate::i18n::Language;
use crate::identity::Actor;
use crate::page::address;
use crate::permission::Rule;
use axum::Router;
use axum::extract::{Extension, Request};
use axum::handler::Handler;
use axum::http::Uri;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use std::collections::BTreeSet;

/// A route and what it asks of whoever comes.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Its path, such as `/actions/{ref}`.
    pub path: &'static str,
    /// What it asks.
    pub rule: Rule,
}

/// Marks the answer to a request that a rule did not let through. To its reader it is like any other answer.
#[derive(Clone, Copy, Debug)]
pub struct Denied;

/// Marks the answer to a request of which the log says nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unlogged;

/// Marks a request to a route that is not open to everybody: what it shows is decided by the present alone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gated;

/// Routes that are being gathered.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    list: Vec<Route>,
}

impl Routes {
    /// A page to read. It changes nothing.
    pub fn get<H, T>(self, rule: Rule, path: &'static str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Route { method: "GET", path, rule }, get(handler))
    }

    /// A form that is sent.
    pub fn post<H, T>(self, rule: Rule, path: &'static str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Route { method: "POST", path, rule }, post(handler))
    }

    /// These routes and those.
    pub fn and(mut self, other: Routes) -> Routes {
        self.list.extend(other.list);
        Routes { router: self.router.merge(other.router), list: self.list }
    }

    /// Every route with its rule, in the order in which they were added.
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    /// The router. Whoever reads an address to which only forms are sent, such as by choosing another language on the
    /// page of their faults, is led to the page above it.
    pub fn into_router(self) -> Router<App> {
        let read: BTreeSet<&str> = self.list.iter().filter(|one| one.method == "GET").map(|one| one.path).collect();
        let sent = self.list.iter().filter(|one| !read.contains(one.path));
        let ways: Vec<(Route, usize)> = sent.map(|one| (*one, above(&read, one.path))).collect();
        ways.into_iter().fold(self.router, |router, (Route { path, rule, .. }, parts)| {
            let lead = get(move |uri: Uri, language: Extension<&'static Language>| lead(uri, language, parts));
            router.route(path, guarded(rule, lead))
        })
    }

    fn add(mut self, route: Route, handler: MethodRouter<App>) -> Routes {
        self.list.push(route);
        Routes { router: self.router.route(route.path, guarded(route.rule, handler)), list: self.list }
    }
}

fn guarded(rule: Rule, handler: MethodRouter<App>) -> MethodRouter<App> {
    handler.route_layer(from_fn(move |request, next| guard(rule, request, next)))
}

/// How many parts the path of the nearest page above this one has; above all of them is the home page.
fn above(read: &BTreeSet<&str>, path: &str) -> usize {
    let nearest = path.rmatch_indices('/').map(|(at, _)| &path[..at]).find(|path| read.contains(path));
    nearest.unwrap_or_default().split('/').count()
}

/// Leads to so many parts of an address, in its language.
async fn lead(uri: Uri, language: Extension<&'static Language>, parts: usize) -> Redirect {
    let path: Vec<&str> = uri.path().split('/').take(parts).collect();
    Redirect::to(&address(&language, &format!("/{}", path.join("/").trim_start_matches('/')), None))
}

/// Lets through whom the rule lets through. A stranger is led to the page to sign in; to everybody else there is nothing here.
async fn guard(rule: Rule, mut request: Request, next: Next) -> Response {
    if matches!(rule, Rule::Anonymous) {
        request.extensions_mut().remove::<Signed>();
        let mut response = next.run(request).await;
        response.extensions_mut().insert(Unlogged);
        return response;
    }
    let path = request.uri().path().trim_start_matches('/').to_owned();
    match refusal(rule, &path, Signed::of(request.extensions())) {
        Some(error) => {
            let mut response = error.into_response();
            response.extensions_mut().insert(Denied);
            response
        }
        None => {
            if !matches!(rule, Rule::Public) {
                request.extensions_mut().insert(Gated);
            }
            next.run(request).await
        }
    }
}

fn refusal(rule: Rule, path: &str, actor: Option<&Actor>) -> Option<Error> {
    match (rule, actor) {
        (Rule::Public | Rule::Anonymous, _) | (Rule::SignedIn, Some(_)) => None,
        (Rule::Needs(permission), Some(actor)) if actor.may_somewhere(permission) => None,
        (Rule::Needs(_), Some(_)) => Some(Error::not_found(path)),
        (_, None) => Some(Error::SignIn),
    }
}
