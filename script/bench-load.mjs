// A small load generator for script/bench. It asks this machine only: any other
// address is refused, and every count and time has a limit.

import { Agent, request } from "node:http";

const LIMITS = { rate: 2_000, seconds: 60, connections: 64, pages: 5_000 };

function loopback(base) {
  const { protocol, hostname, port } = new URL(base);
  if (protocol !== "http:" || !(/^127\.\d+\.\d+\.\d+$/.test(hostname) || hostname === "localhost")) {
    throw new Error(`Only addresses on this machine are asked, not ${base}.`);
  }
  return { hostname, port: Number(port) };
}

function within(name, value) {
  if (!(value > 0 && value <= LIMITS[name])) throw new Error(`${name} must be above 0 and at most ${LIMITS[name]}, not ${value}.`);
  return value;
}

// One request; resolves with its status, headers and body, read to the end.
export function ask(base, { method = "GET", path, headers = {}, body, agent }) {
  const { hostname, port } = loopback(base);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent, timeout: 60_000 }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on("timeout", () => asked.destroy(new Error(`${path} did not answer within 60 seconds.`)));
    asked.on("error", reject);
    asked.end(body);
  });
}

export const get = (base, path, agent, headers) => ask(base, { path, agent, headers });

// The paths of the site map, and of the site maps it lists.
export async function sitemap(base) {
  const paths = new Set();
  const maps = ["/sitemap.xml"];
  for (let read = 0; read < maps.length && read < 50; read += 1) {
    const { status, body } = await get(base, maps[read]);
    if (status !== 200) throw new Error(`${maps[read]} answered ${status}.`);
    const text = body.toString("utf8");
    const found = [...text.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, loc]) => {
      const url = new URL(loc.replaceAll("&amp;", "&"), base);
      return url.pathname + url.search;
    });
    if (text.includes("<sitemapindex")) maps.push(...found);
    else found.forEach((path) => paths.size < LIMITS.pages && paths.add(path));
  }
  if (paths.size === 0) throw new Error("/sitemap.xml lists no page.");
  return [...paths];
}

// Each path once, one after another.
export async function crawl(base, paths) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  let bytes = 0;
  const failures = [];
  for (const path of paths.slice(0, LIMITS.pages)) {
    const began = performance.now();
    const { status, body } = await get(base, path, agent);
    times.push(performance.now() - began);
    bytes += body.length;
    if (status !== 200) failures.push(`${path} answered ${status}`);
  }
  agent.destroy();
  return { ...summary(times), bytes, failures };
}

// So many requests a second on a schedule fixed beforehand. A latency counts from
// the moment its request was due, so a server that stalls pays for every request
// that had to wait, and so does a generator that falls behind.
export async function constantRate(base, paths, { rate, seconds, connections = 64, headers = {} }) {
  const total = Math.round(within("rate", rate) * within("seconds", seconds));
  const agent = new Agent({ keepAlive: true, maxSockets: within("connections", connections) });
  const times = [];
  const failures = [];
  const open = new Set();
  const began = performance.now() + 50;
  const due = (index) => began + (index * 1000) / rate;
  await new Promise((resolve) => {
    let next = 0;
    const send = () => {
      for (const now = performance.now(); next < total && due(next) <= now; next += 1) {
        const index = next;
        const path = paths[index % paths.length];
        const asked = get(base, path, agent, headers)
          .then(({ status }) => { if (status !== 200) failures.push(`${path} answered ${status}`); })
          .catch((error) => failures.push(`${path}: ${error.message}`))
          .finally(() => {
            times.push(performance.now() - due(index));
            open.delete(asked);
          });
        open.add(asked);
      }
      if (next < total) setTimeout(send, 1);
      else resolve();
    };
    send();
  });
  await Promise.all(open);
  agent.destroy();
  return { ...summary(times), failures };
}

// One path as fast as some connections can ask for it.
export async function flatOut(base, path, { seconds, connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: within("connections", connections) });
  const until = performance.now() + within("seconds", seconds) * 1000;
  const began = performance.now();
  let count = 0;
  const failures = [];
  const ask = async () => {
    while (performance.now() < until && failures.length < 100) {
      const { status } = await get(base, path, agent);
      if (status === 200) count += 1;
      else failures.push(`${path} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  agent.destroy();
  return { perSecond: (count * 1000) / (performance.now() - began), failures };
}

function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    count: sorted.length,
    mean: sorted.reduce((sum, time) => sum + time, 0) / sorted.length,
    p99: sorted[Math.max(0, Math.ceil(sorted.length * 0.99) - 1)],
    worst: sorted.at(-1),
  };
}
