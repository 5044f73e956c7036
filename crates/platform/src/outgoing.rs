//! Requests that the program itself sends out over HTTP, to gateways and providers that somebody configured.
//!
//! An address may be mistyped, or chosen by somebody who wants to look into our own network. So whatever leads there is
//! refused, however it is written and whatever a name resolves to, unless the configuration names that network.
//! Nothing waits long, takes in more than was meant, or follows a redirect but where something is read, and then no further than
//! it may go itself.

use crate::error::{Error, Result};
use openidconnect::reqwest::{self, Client, Request};
use openidconnect::url::{Host, Url};
use openidconnect::{HttpRequest, HttpResponse};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

/// How long it may take to reach the other side, and how long the whole.
const CONNECT: Duration = Duration::from_secs(10);
const LONGEST: Duration = Duration::from_secs(30);

/// How large an answer may be.
const LARGEST: usize = 1 << 20;

/// Our own networks that may be reached all the same.
#[derive(Clone, Debug, Default)]
pub struct Networks(Arc<[(IpAddr, u8)]>);

/// Sends requests. Clones share their connections.
#[derive(Clone)]
pub struct Outgoing {
    client: Client,
    networks: Networks,
}

/// Why a request brought no answer: a fixed sentence, without the address.
#[derive(Debug, thiserror::Error)]
pub enum Unsent {
    /// It leads where nothing may lead.
    #[error("the address leads into our own network, or is not HTTPS")]
    Forbidden,
    /// Nobody answered, or not in time.
    #[error("there was no answer in time")]
    NoAnswer,
    /// The answer was too large.
    #[error("the answer was too large")]
    TooLarge,
}

/// What came back for a request to read something.
#[derive(Debug)]
pub struct Got {
    /// The status, such as 200.
    pub status: u16,
    /// What tells this answer from an earlier one.
    pub etag: Option<String>,
    /// After how many seconds the other side wants to be asked again.
    pub retry_after: Option<u64>,
    /// The answer.
    pub body: Vec<u8>,
}

/// How often an answer may lead to another address.
const HOPS: usize = 3;

impl Networks {
    /// Reads networks such as `10.0.0.0/8` or `127.0.0.1/32`.
    pub fn parse(texts: &[String]) -> Result<Networks> {
        let networks = texts.iter().map(|text| {
            let (address, length) = text.split_once('/')?;
            let (address, length): (IpAddr, u8) = (address.parse().ok()?, length.parse().ok()?);
            (length <= if address.is_ipv4() { 32 } else { 128 }).then_some((address, length))
        });
        networks.collect::<Option<Arc<[_]>>>().map(Networks).ok_or_else(|| {
            Error::invalid(
                "The configuration is wrong: allow_own_networks is a list of networks such as [\"10.1.0.0/16\"].",
            )
        })
    }

    /// Whether a request may go to this address.
    pub fn allow(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        is_public(address) || self.0.iter().any(|(network, length)| contains(*network, *length, address))
    }
}

fn contains(network: IpAddr, length: u8, address: IpAddr) -> bool {
    let (width, network, address) = match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            (32, u128::from(network.to_bits()), u128::from(address.to_bits()))
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => (128, network.to_bits(), address.to_bits()),
        _ => return false,
    };
    length == 0 || (network ^ address) >> (width - u32::from(length)) == 0
}

/// Whether an address is one of the public internet: neither ours, nor a neighbour's, nor for special use.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation();
    let [a, b, c, _] = address.octets();
    !special && !matches!((a, b, c), (0, ..) | (100, 64..=127, _) | (192, 0, 0) | (198, 18..=19, _) | (240.., ..))
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, g, h] = address.segments();
    let v4 = |high: u16, low: u16| is_public_v4(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)));
    match (a, b) {
        // Addresses that a gateway turns into one of IPv4.
        (0x64, 0xff9b) => (c, d, e, f) == (0, 0, 0, 0) && v4(g, h),
        (0x2002, _) => v4(b, c),
        // Tunnels, documentation.
        (0x2001, 0 | 0xdb8) => false,
        // Everything else that is public begins so.
        _ => (0x2000..=0x3fff).contains(&a),
    }
}

impl Outgoing {
    /// A sender that reaches the public internet, and these networks of our own.
    pub fn new(networks: Networks) -> Result<Outgoing> {
        let client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            // A proxy would look up names out of our sight.
            .no_proxy()
            .referer(false)
            .connect_timeout(CONNECT)
            .timeout(LONGEST)
            .dns_resolver(Arc::new(Resolver(networks.clone())))
            .build()
            .map_err(|error| Error::Internal(format!("no HTTP client could be made: {error}")))?;
        Ok(Outgoing { client, networks })
    }

    /// Whether a request may go to this address, as far as the address itself tells: names are checked when they are resolved.
    pub fn may_reach(&self, url: &Url) -> bool {
        let host = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            Some(Host::Domain(_)) => None,
            None => return false,
        };
        // Only a neighbour that the configuration names is spoken to without TLS.
        let open = || host.is_some_and(|address| !is_public(address.to_canonical()));
        let scheme = url.scheme() == "https" || url.scheme() == "http" && open();
        scheme && host.is_none_or(|address| self.networks.allow(address))
    }

    /// Sends a request and takes in the answer. A closure around this is a client for the crate `openidconnect`.
    ///
    /// # Errors
    /// A fixed sentence: nothing of the address or of the answer is in it.
    pub async fn send(&self, request: HttpRequest) -> Result<HttpResponse, Unsent> {
        let request = Request::try_from(request).map_err(|_| Unsent::Forbidden)?;
        if !self.may_reach(request.url()) {
            return Err(Unsent::Forbidden);
        }
        self.execute(request, LARGEST).await
    }

    /// Reads what is at an address, of at most so many bytes; nothing but its status, where it is still what `etag` tells. An
    /// answer that leads elsewhere is followed, as far as a request may go there.
    ///
    /// # Errors
    /// A fixed sentence: nothing of the address or of the answer is in it.
    pub async fn get(&self, address: &str, etag: Option<&str>, largest: usize) -> Result<Got, Unsent> {
        let mut url: Url = address.parse().map_err(|_| Unsent::Forbidden)?;
        for _ in 0..=HOPS {
            if !self.may_reach(&url) {
                return Err(Unsent::Forbidden);
            }
            let mut request = self.client.get(url.clone()).header("accept", "application/json");
            if let Some(etag) = etag {
                request = request.header("if-none-match", etag);
            }
            let answer = self.execute(request.build().map_err(|_| Unsent::Forbidden)?, largest).await?;
            let header =
                |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
            match header("location").filter(|_| answer.status().is_redirection()) {
                Some(next) => url = url.join(&next).map_err(|_| Unsent::Forbidden)?,
                None => {
                    let (etag, retry_after) =
                        (header("etag"), header("retry-after").and_then(|text| text.parse().ok()));
                    return Ok(Got { status: answer.status().as_u16(), etag, retry_after, body: answer.into_body() });
                }
            }
        }
        Err(Unsent::NoAnswer)
    }

    async fn execute(&self, request: Request, largest: usize) -> Result<HttpResponse, Unsent> {
        let mut response = self.client.execute(request).await.map_err(|_| Unsent::NoAnswer)?;
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| Unsent::NoAnswer)? {
            if body.len() + chunk.len() > largest {
                return Err(Unsent::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        let mut answer = HttpResponse::new(body);
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }
}

/// Resolves names, and leaves out what they must not lead to.
struct Resolver(Networks);

impl reqwest::dns::Resolve for Resolver {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        let networks = self.0.clone();
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> = found.filter(|address| networks.allow(address.ip())).collect();
            if allowed.is_empty() {
                return Err(Unsent::Forbidden.into());
            }
            Ok(Box::new(allowed.into_iter()) as reqwest::dns::Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outgoing(networks: &[&str]) -> Outgoing {
        let texts: Vec<String> = networks.iter().map(|text| (*text).to_owned()).collect();
        Outgoing::new(Networks::parse(&texts).unwrap()).unwrap()
    }

    #[test]
    fn nothing_leads_into_our_own_network_however_it_is_written() {
        let outside = outgoing(&[]);
        for address in [
            "127.0.0.1",
            "2130706433",
            "0x7f.1",
            "0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "[::1]",
            "[::]",
            "[::ffff:10.0.0.1]",
            "[fe80::1]",
            "[fd00::1]",
            "[fec0::1]",
            "[ff02::1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]",
            "[2001::1]",
            "[2001:db8::1]",
        ] {
            assert!(!outside.may_reach(&format!("https://{address}/").parse().unwrap()), "{address}");
        }
        for address in ["1.1.1.1", "[2606:4700::1111]", "[64:ff9b::101:101]", "gateway.example"] {
            assert!(outside.may_reach(&format!("https://{address}/").parse().unwrap()), "{address}");
            assert!(!outside.may_reach(&format!("http://{address}/").parse().unwrap()), "{address} without TLS");
        }
        let inside = outgoing(&["127.0.0.1/32", "10.1.0.0/16", "fd00::/8"]);
        for (address, may) in [
            ("127.0.0.1", true),
            ("127.0.0.2", false),
            ("10.1.255.1", true),
            ("10.2.0.1", false),
            ("[fd12::1]", true),
            ("[::ffff:127.0.0.1]", true),
            ("[::1]", false),
        ] {
            assert_eq!(inside.may_reach(&format!("http://{address}:8025/").parse().unwrap()), may, "{address}");
        }
    }

    #[test]
    fn a_network_that_is_none_is_refused() {
        for text in ["127.0.0.1", "10.0.0.0/33", "::/129", "localhost/8", ""] {
            assert!(Networks::parse(&[text.to_owned()]).is_err(), "{text}");
        }
        assert!(Networks::parse(&["0.0.0.0/0".to_owned()]).unwrap().allow(Ipv4Addr::LOCALHOST.into()));
    }

    #[tokio::test]
    async fn a_name_that_resolves_to_this_machine_is_refused() {
        let request = || openidconnect::http::Request::get("https://localhost:1/").body(Vec::new()).unwrap();
        assert!(matches!(outgoing(&[]).send(request()).await, Err(Unsent::NoAnswer)));
        let resolver = Resolver(Networks::default());
        use openidconnect::reqwest::dns::Resolve;
        assert!(resolver.resolve("localhost".parse().unwrap()).await.is_err());
        let allowed = Resolver(Networks::parse(&["127.0.0.1/32".to_owned()]).unwrap());
        assert!(allowed.resolve("localhost".parse().unwrap()).await.is_ok());
    }
}
