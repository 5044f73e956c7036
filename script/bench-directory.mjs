// A directory of 20,000 services with 60,000 schedules: taking it in, questions to it, and the open directory for other programs.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { madeUpServices } from "../e2e/servers/services.mjs";
import { get } from "./bench-load.mjs";
import { run } from "./bench-measures.mjs";

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
const id = (kind, n) => `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;

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
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
