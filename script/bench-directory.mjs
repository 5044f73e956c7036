// A directory of 20,000 services with 60,000 schedules: taking it in, questions to it, and the open directory for other programs.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { madeUpServices } from "../e2e/servers/services.mjs";
import { ask, get } from "./bench-load.mjs";
import { run } from "./bench-measures.mjs";
import { signInByCard } from "./bench-work.mjs";

const SERVICES = 20_000;
const CLIENTS = 4;
const SECONDS = 10;

// Each address is asked once, so that none is answered from finished pages.
const LISTS = [
  (n) => `/open-referral/services?per_page=50&page=${1 + (n % 400)}&minimum_age=${n % 3}&n=${n}`,
  (n) => `/open-referral/services/${id(1, (n * 7919) % SERVICES)}?n=${n}`,
  (n) => `/open-referral/services?search=${["play", "football", "choir", "advice"][n % 4]}&per_page=10&page=${1 + (n % 50)}&n=${n}`,
  (n) => `/open-referral/service_at_locations?per_page=20&page=${1 + (n % 900)}&n=${n}`,
];
// What finds nothing: each is counted, so each writes.
const EMPTY = [(n) => `/services?q=zzyzx&theme=food&postcode=BW${1 + (n % 3)}+${1 + (n % 9)}AA&n=${n}`];
// Pages that look at every listing, or show many: for readers, and for editors.
const PAGES = ["/services?q=choir", "/services?postcode=BW1+1AA", "/services/map", "/services/calendar", "/coverage?theme=sport", "/sitemap.xml"];
const DESK = ["/manage/directory", "/manage/directory?q=choir", "/manage/directory/twins", "/manage/directory/findings", "/manage/directory/keepers.csv"];
const TIMES = 10;
const id = (kind, n) => `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;

// Postcodes around the places of the services, those of the services among them, each in one of three areas.
function postcodes() {
  const letters = "ABDEFGHJLNPQRSTUWXYZ";
  const rows = [1, 2, 3].flatMap((area) => Array.from({ length: 9 }, (_, n) => n + 1).flatMap((digit) => Array.from({ length: 200 }, (_, n) => {
    const spot = (salt) => ((n * 2654435761 + digit * 40503 + area * salt) >>> 0) % 1000;
    const [north, east] = [51.6 + spot(20) / 10_000, 1.4 + spot(21) / 10_000];
    return `BW${area} ${digit}${letters[Math.floor(n / 20)]}${letters[n % 20]},${north},${east},${["BW-GULL", "BW-OLDQ", "BW-HITH"][area - 1]}`;
  })));
  return `postcode,latitude,longitude,area\n${rows.join("\n")}\n`;
}

// Each page alone, so many times, with an address that nobody asked for before.
async function pagesAlone(base, paths, cookie) {
  const lines = [];
  for (const path of paths) {
    const times = [];
    for (let n = 0; n < TIMES; n += 1) {
      const began = performance.now();
      const { status } = await ask(base, { path: `${path}${path.includes("?") ? "&" : "?"}n=${n}`, headers: cookie ? { cookie } : {} });
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      times.push(performance.now() - began);
    }
    times.sort((one, other) => one - other);
    lines.push([path, `${times[Math.floor(TIMES / 2)].toFixed(0)} ms, the longest ${times[TIMES - 1].toFixed(0)} ms`]);
  }
  return lines;
}

// Four clients, each as fast as it is answered. Which addresses: of each kind in turn, or of one alone.
async function load(base, kinds) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const times = [];
  const began = performance.now();
  let next = 0;
  const client = async () => {
    while (performance.now() - began < SECONDS * 1000) {
      const n = (next += 1);
      const path = kinds[n % kinds.length](n);
      const sent = performance.now();
      const { status } = await get(base, path, agent);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  const took = (performance.now() - began) / 1000;
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  return `${(times.length / took).toFixed(0)} a second (p50 ${at(0.5)} ms, p99 ${at(0.99)} ms)`;
}

// On one engine; without an address, on SQLite. bench: { program, work, serve, memory, add } of script/bench.mjs.
export async function measureDirectory(engine, databaseUrl, bench) {
  const folder = mkdtempSync(join(bench.work, "directory-"));
  try {
    const env = { DATABASE_URL: databaseUrl ?? `sqlite://${join(folder, "x.db")}`, EVERYCHANCE_PARTNERSHIP: join(process.cwd(), "examples/brackwater/partnership.toml"), EVERYCHANCE_KEY_FILE: join(folder, "x.keys") };
    const file = join(folder, "services.json");
    writeFileSync(file, JSON.stringify(madeUpServices(SERVICES)));
    await run(bench.program, ["migrate"], process.cwd(), env);
    for (const what of ["taken in", "taken in again, unchanged"]) {
      const began = performance.now();
      execFileSync(bench.program, ["import", "services", file, "--feed", "bench", "--apply"], { env: { ...process.env, ...env }, stdio: "ignore" });
      bench.add(`${engine}: ${SERVICES} services with ${3 * SERVICES} schedules ${what}`, `${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
    const around = join(folder, "postcodes.csv");
    writeFileSync(around, postcodes());
    await run(bench.program, ["import", "plan", resolve("examples/brackwater"), "--apply"], process.cwd(), env);
    await run(bench.program, ["import", "postcodes", around, "--apply"], process.cwd(), env);
    const asked = execFileSync(bench.program, ["directory-bench"], { env: { ...process.env, ...env } }).toString();
    const [, ready] = asked.match(/ready ms\t(\d+)/);
    const [, p50] = asked.match(/p50 ms\t([\d.]+)/);
    const [, p99] = asked.match(/p99 ms\t([\d.]+)/);
    const [, found] = asked.match(/found on average\t(\d+)/);
    bench.add(`${engine}: the directory read into memory, its words indexed`, `${(ready / 1000).toFixed(2)} s`);
    bench.add(`${engine}: words with slips, distance and counts by theme, in the program; ${found} found on average`, `p50 ${p50} ms, p99 ${p99} ms`);
    const site = await bench.serve(["serve"], env);
    try {
      const began = performance.now();
      await get(site.base, "/open-referral/services?search=choir");
      bench.add(`${engine}: from the start of the program until a search is answered`, `${((site.took + performance.now() - began) / 1000).toFixed(2)} s`);
      bench.add(`${engine}: the open directory, ${CLIENTS} clients, no address twice`, await load(site.base, LISTS));
      bench.add(`${engine}: of these, single services alone`, await load(site.base, [LISTS[1]]));
      bench.add(`${engine}: memory after that`, bench.memory(site.pid));
      bench.add(`${engine}: searches that find nothing, each counted, ${CLIENTS} clients`, await load(site.base, EMPTY));
      for (const [path, took] of await pagesAlone(site.base, PAGES)) bench.add(`${engine}: ${path}, median of ${TIMES}`, took);
      const code = execFileSync(bench.program, ["user", "add", "--email", "root@bench.example", "--name", "Root", "--role", "strategy-officer"], { env: { ...process.env, ...env }, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
      const cookie = await signInByCard(site.base, code);
      for (const [path, took] of await pagesAlone(site.base, DESK, cookie)) bench.add(`${engine}: ${path}, median of ${TIMES}`, took);
      bench.add(`${engine}: memory at the end`, bench.memory(site.pid));
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
