//! The address of the network from which a request comes.

use super::app::App;
use crate::error::Error;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

/// The address from which a request comes: the connection's, or what a declared proxy says of it.
#[derive(Clone, Debug)]
pub struct Address(pub String);

impl FromRequestParts<App> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Address, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let told: Vec<&str> =
            parts.headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok()).collect();
        Ok(Address(source(peer, &told.join(","), &app.proxies)))
    }
}

/// The nearest address that is not one of our own proxies. What stands before it, anybody could have written.
fn source(peer: Option<IpAddr>, told: &str, proxies: &[IpAddr]) -> String {
    let Some(mut nearest) = peer.map(|peer| peer.to_canonical()) else { return "unknown".to_owned() };
    for hop in told.rsplit(',') {
        if !proxies.contains(&nearest) {
            break;
        }
        match read(hop.trim()) {
            Some(address) => nearest = address.to_canonical(),
            None => break,
        }
    }
    network(nearest)
}

/// An address as proxies write it: alone, with a port, or in brackets.
fn read(hop: &str) -> Option<IpAddr> {
    let alone = hop.parse().ok();
    let with_port = || hop.parse::<SocketAddr>().ok().map(|address| address.ip());
    let in_brackets = || hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    alone.or_else(with_port).or_else(in_brackets)
}

/// One household has a whole network of IPv6 addresses, so they count as one.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V6(six) if !six.is_loopback() => {
            let [a, b, c, d, ..] = six.segments();
            format!("{}/64", std::net::Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        other => other.to_string(),
    }
}

/// Reads the addresses of proxies.
pub fn proxies(list: &[String]) -> Result<Vec<IpAddr>, Error> {
    let parse = |text: &String| {
        text.parse().map_err(|_| {
            Error::invalid(format!(
                "The configuration is wrong: “{text}” in trusted_proxies is no address such as 10.0.0.5."
            ))
        })
    };
    list.iter().map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_declared_proxy_is_believed() {
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        let proxy = [ip("10.0.0.1")];
        assert_eq!(source(Some(ip("8.8.8.8")), "1.1.1.1", &proxy), "8.8.8.8");
        assert_eq!(source(Some(ip("10.0.0.1")), "6.6.6.6, 1.1.1.1", &proxy), "1.1.1.1");
        assert_eq!(source(Some(ip("10.0.0.1")), "6.6.6.6, 10.0.0.1", &proxy), "6.6.6.6");
        assert_eq!(source(Some(ip("10.0.0.1")), "nonsense", &proxy), "10.0.0.1");
        assert_eq!(source(None, "1.1.1.1", &proxy), "unknown");
        assert_eq!(source(Some(ip("::ffff:10.0.0.1")), "1.1.1.1:4711", &proxy), "1.1.1.1");
        assert_eq!(source(Some(ip("10.0.0.1")), "[2001:db8::7]:4711", &proxy), "2001:db8::/64");
        assert_eq!(source(Some(ip("2001:db8::1:2:3:4")), "", &proxy), "2001:db8::/64");
    }
}
