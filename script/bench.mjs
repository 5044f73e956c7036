// What script/bench measures: node script/bench.mjs PROGRAM.

import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { setTimeout as pause } from "node:timers/promises";
import { constantRate, crawl, flatOut, get, sitemap } from "./bench-load.mjs";
import { measureDirectory } from "./bench-directory.mjs";
import { measureMeasures, measurePages } from "./bench-measures.mjs";
import { measurePartnership } from "./bench-partnership.mjs";
import { measureReferrals } from "./bench-referrals.mjs";
import { measureReports } from "./bench-reports.mjs";
import { measureIntake, measureMixing, measureSurveys } from "./bench-surveys.mjs";
import { measureWork } from "./bench-work.mjs";

const PROGRAM = process.argv[2];
const RATE = 300;
const RATE_SECONDS = 20;
const FLAT_SECONDS = 10;
const CONNECTIONS = 8;
const TIMES = 10;
const START_SECONDS = 120;

const work = mkdtempSync(join(tmpdir(), "everychance-bench-"));
const running = new Set();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(work, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

const say = (words) => process.stderr.write(`${words}\n`);
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const ms = (milliseconds) => `${milliseconds.toFixed(2)} ms`;

// Two neighbouring free ports: the demonstration takes both.
async function freePort() {
  const listen = (port) => new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
  for (let tries = 0; tries < 50; tries += 1) {
    const port = await listen(0);
    if (port < 65535 && (await listen(port + 1).catch(() => null))) return port;
  }
  throw new Error("No two neighbouring ports of 127.0.0.1 are free: end what holds them, then run this again.");
}

// Starts a server and resolves when /health answers, with the time that took.
async function serve(args, env = {}) {
  const address = `127.0.0.1:${await freePort()}`;
  const base = `http://${address}`;
  const began = performance.now();
  const bind = args[0] === "demo" ? ["--bind", address] : [];
  const child = spawn(PROGRAM, [...args, ...bind], { cwd: work, env: { ...process.env, ...env, EVERYCHANCE_BIND: address }, stdio: ["ignore", "ignore", "pipe"] });
  let words = "";
  child.stderr.on("data", (part) => { words = (words + part).slice(-4000); });
  running.add(child);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => { words += error.message; resolve(); });
    child.once("exit", resolve);
  });
  let alive = true;
  ended.then(() => { alive = false; running.delete(child); });

  while ((await get(base, "/health").catch(() => null))?.status !== 200) {
    if (!alive || performance.now() - began > START_SECONDS * 1000) {
      throw new Error(`'everychance ${args[0]}' ${alive ? `did not answer within ${START_SECONDS} seconds` : "ended"}. It said:\n${words}`);
    }
    await pause(5);
  }
  const took = performance.now() - began;
  const stop = async () => {
    child.kill("SIGTERM");
    const patience = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(patience);
  };
  return { base, took, pid: child.pid, stop };
}

function run(args, env) {
  const began = performance.now();
  const { status, stderr, error } = spawnSync(PROGRAM, args, { cwd: work, env: { ...process.env, ...env }, encoding: "utf8", timeout: 600_000 });
  if (status !== 0) throw new Error(`'everychance ${args.join(" ")}' failed. It said:\n${error?.message ?? stderr}`);
  return performance.now() - began;
}

function residentMemory(pid) {
  const kilobytes = readFileSync(`/proc/${pid}/status`, "utf8").match(/^VmRSS:\s+(\d+) kB/m)?.[1];
  return `${(kilobytes / 1024).toFixed(0)} MiB`;
}

// wrk where it is installed: it asks faster than Node.js can.
async function fastest(base) {
  if (spawnSync("wrk", ["--version"]).error) {
    const { perSecond, failures } = await flatOut(base, "/", { seconds: FLAT_SECONDS, connections: CONNECTIONS });
    return { perSecond, failures, with: `Node.js, ${CONNECTIONS} connections` };
  }
  // Not the synchronous kind: the program's log must be read meanwhile, or it waits.
  const { stdout: words } = await promisify(execFile)("wrk", ["-t1", `-c${CONNECTIONS}`, `-d${FLAT_SECONDS}s`, `${base}/`]);
  const bad = words.match(/Non-2xx or 3xx responses: \d+|Socket errors: .*/g) ?? [];
  return { perSecond: Number(words.match(/Requests\/sec:\s+([\d.]+)/)[1]), failures: bad, with: `wrk, ${CONNECTIONS} connections` };
}

const rows = [];
const failures = [];
const add = (what, value) => { rows.push([what, value]); say(`${what}: ${value}`); };

async function measureExample() {
  const data = join(work, "demo");
  const fresh = await serve(["demo", "--data", data]);
  add("Ready, empty data folder", seconds(fresh.took));
  await fresh.stop();

  const site = await serve(["demo", "--data", data]);
  add("Ready, data already there", seconds(site.took));
  const paths = await sitemap(site.base);
  const first = await crawl(site.base, paths);
  failures.push(...first.failures);
  add("Pages in the site map", `${first.count}, ${(first.bytes / first.count / 1024).toFixed(1)} KiB each`);
  add("Memory after each page once", residentMemory(site.pid));

  const steady = await constantRate(site.base, paths, { rate: RATE, seconds: RATE_SECONDS });
  failures.push(...steady.failures);
  add(`Latency at ${RATE}/s for ${RATE_SECONDS} s, 99th percentile`, ms(steady.p99));
  add(`Latency at ${RATE}/s for ${RATE_SECONDS} s, mean`, ms(steady.mean));
  add(`Latency at ${RATE}/s for ${RATE_SECONDS} s, worst`, ms(steady.worst));

  const flat = await fastest(site.base);
  failures.push(...flat.failures);
  add(`Flat out on / for ${FLAT_SECONDS} s (${flat.with})`, `${flat.perSecond.toFixed(0)} requests/s`);
  await site.stop();
  return first;
}

async function measureTenTimes(example) {
  const folder = join(work, "plan");
  const env = {
    DATABASE_URL: `sqlite://${join(work, "x.db")}`,
    EVERYCHANCE_PARTNERSHIP: resolve("examples/tower-hamlets/partnership.toml"),
  };
  run(["bench-plan", "--times", String(TIMES), "--out", folder]);
  run(["migrate"], env);
  add(`Import of a plan ${TIMES} times the example`, seconds(run(["import", "plan", folder, "--apply"], env)));

  const site = await serve(["serve"], env);
  add(`Ready, ${TIMES} times the example`, seconds(site.took));
  const pages = await crawl(site.base, await sitemap(site.base));
  failures.push(...pages.failures);
  add("Mean time of a page not cached, example", `${ms(example.mean)} (${example.count} pages)`);
  add(`Mean time of a page not cached, ${TIMES} times`, `${ms(pages.mean)} (${pages.count} pages), ${(pages.mean / example.mean).toFixed(1)} × the example`);
  add(`Memory after each page once, ${TIMES} times`, residentMemory(site.pid));
  await site.stop();
}

// A server of our own, on this machine, for as long as it is measured.
async function withPostgres(measure) {
  const folder = mkdtempSync(join(tmpdir(), "everychance-bench-postgres-"));
  const { stdout, status, stderr } = spawnSync("script/postgres", ["start", folder], { encoding: "utf8", env: { ...process.env, FSYNC: "on" } });
  if (status !== 0) throw new Error(stderr.trim());
  try {
    await measure(stdout.trim());
  } finally {
    spawnSync("script/postgres", ["stop", folder]);
  }
}

rows.push(
  ["Machine", `${cpus()[0].model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
  ["Date", new Date().toISOString().slice(0, 10)],
  ["Commit", process.env.COMMIT ?? "unknown"],
);
try {
  const only = process.env.ONLY;
  const bench = { program: PROGRAM, work, serve, memory: residentMemory, add, failures };
  if (!only) await measureTenTimes(await measureExample());
  if (!only || only === "measures") {
    const site = await serve(["demo", "--data", join(work, "pages")]);
    await measurePages(site.base, add);
    await site.stop();
    await measureMeasures("SQLite", null, bench);
    await withPostgres((url) => measureMeasures("PostgreSQL", url, bench));
  }
  if (!only || only === "reports") await measureReports(bench);
  if (!only || only === "surveys") {
    for (const words of [false, true]) {
      await measureIntake("SQLite", null, words, bench);
      await withPostgres((url) => measureIntake("PostgreSQL", url, words, bench));
    }
    await measureMixing("SQLite", null, bench);
    await withPostgres((url) => measureMixing("PostgreSQL", url, bench));
    await measureSurveys(bench);
  }
  if (!only || only === "directory") {
    await measureDirectory("SQLite", null, bench);
    await withPostgres((url) => measureDirectory("PostgreSQL", url, bench));
  }
  if (!only || only === "referrals") {
    await measureReferrals("SQLite", null, bench);
    await withPostgres((url) => measureReferrals("PostgreSQL", url, bench));
  }
  if (!only || only === "partnership") {
    await measurePartnership("SQLite", null, bench);
    await withPostgres((url) => measurePartnership("PostgreSQL", url, bench));
  }
  if (!only || only === "work") {
    await measureWork("SQLite", null, bench);
    await withPostgres((url) => measureWork("PostgreSQL", url, bench));
  }
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, value] of rows) console.log(`| ${what.padEnd(width)} | ${value} |`);
if (failures.length > 0) {
  say(`${failures.length} requests failed; the first: ${failures[0]}.`);
  process.exitCode = 1;
}
