// What an analyst waits for: the whole national file in, everything that follows from it
// worked out, and the pages of measures, on one database engine.

import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { get } from "./bench-load.mjs";

// The real file where it lies beside the project, otherwise one of its size with figures made up by a formula.
const REAL = "../shared/data/measures/lait_all.csv.gz";
const MEASURES = 434;
const PERIODS = 9;
const TIMES = 20;
const ROWS = 65;

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

function nationalFile(folder) {
  if (existsSync(REAL)) return { path: resolve(REAL), words: "the real one" };
  const areas = readFileSync("crates/measures/src/area/england.csv", "utf8").trim().split("\n").slice(1).map((line) => line.match(/^[^,]+,("[^"]+"|[^,]+),[^,]*,[^,]*,(\d+)/));
  const lines = ["Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region"];
  for (let m = 0; m < MEASURES; m += 1) {
    for (let y = 0; y < PERIODS; y += 1) {
      for (const [, name, number] of areas) lines.push(`B${m},Made up ${m},${2017 + y},${name},${((m * 31 + y * 17 + Number(number) * 7) % 1000) / 10},${number}.0,Made up`);
    }
  }
  const path = join(folder, "national.csv");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return { path, words: `made up, ${lines.length - 1} rows` };
}

// Runs the program; resolves with its time, its words, and the most memory that it held.
export function run(program, args, folder, env) {
  return new Promise((done, fail) => {
    const began = performance.now();
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let [words, said, peak] = ["", "", 0];
    child.stdout.on("data", (part) => { words += part; });
    child.stderr.on("data", (part) => { said += part; });
    const watch = setInterval(() => {
      try {
        peak = Math.max(peak, Number(readFileSync(`/proc/${child.pid}/status`, "utf8").match(/^VmHWM:\s+(\d+)/m)?.[1] ?? 0));
      } catch { /* It has ended. */ }
    }, 20);
    child.once("error", fail);
    child.once("close", (status) => {
      clearInterval(watch);
      if (status === 0) done({ took: performance.now() - began, words, peak: `${(peak / 1024).toFixed(0)} MiB` });
      else fail(new Error(`'everychance ${args.join(" ")}' failed. It said:\n${said}`));
    });
  });
}

// A made-up plan whose one strategy has 65 indicators, each fed by a measure with a target, beside the published neighbours.
// It goes into the throwaway database of the bench alone.
function madeUpPlan(folder, measures) {
  const plan = join(folder, "plan");
  mkdirSync(plan);
  const file = (name, head, rows) => writeFileSync(join(plan, `${name}.csv`), `${head}\n${rows.join("\n")}\n`);
  file("strategies", "ref,title,short_title,status", ["BENCH,Made up for the bench,Bench,agreed"]);
  file("priorities", "ref,strategy,number,title", [0, 1, 2, 3, 4].map((n) => `BENCH-P${n},BENCH,${n + 1},Made up ${n}`));
  file("indicators", "ref,priority,number,title,direction", measures.map((_, i) => `BENCH-I${i},BENCH-P${i % 5},${i + 1},Made up ${i},up`));
  file("links", "ref,from,relation,to,basis,reason", measures.map((ref, i) => `BENCH-L${i},BENCH-I${i},fed by,${ref},reading,Made up.`));
  file("targets", "ref,title,measure,area,baseline,baseline_period,target,target_period", measures.map((ref, i) => `BENCH-T${i},Made up,${ref},,50,2015,40,2030`));
  copyFileSync("examples/tower-hamlets/neighbours.csv", join(plan, "neighbours.csv"));
  return plan;
}

// The time of the first answer, the mean of those after it, which no cache of pages can give, and the size of one.
export async function timed(base, path) {
  const times = [];
  let bytes = 0;
  for (let i = 0; i <= TIMES; i += 1) {
    const began = performance.now();
    const answer = await get(base, `${path}?n=${i}`);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
    times.push(performance.now() - began);
    bytes = answer.body.length;
  }
  const [first, ...rest] = times;
  return { first, mean: rest.reduce((a, b) => a + b) / TIMES, bytes };
}

// A scorecard of 65 measures over the national file, and what the figures take in memory.
async function measureScorecard(folder, env, bench, add) {
  const site = await bench.serve(["serve"], env);
  try {
    const listed = await (await fetch(`${site.base}/api/v1/measures.json`)).json();
    const measures = listed.items.map((item) => item.ref);
    await run(bench.program, ["import", "plan", madeUpPlan(folder, measures.slice(0, ROWS)), "--apply"], folder, env);
    const before = bench.memory(site.pid);
    const card = await timed(site.base, "/scorecards/BENCH");
    add(`a scorecard of ${ROWS} measures in all areas, first and then the mean, not cached`, `${card.first.toFixed(1)} ms, ${card.mean.toFixed(1)} ms (${(card.bytes / 1024).toFixed(0)} KiB)`);
    const list = await timed(site.base, "/measures");
    add(`/measures with ${measures.length} of them, first and then the mean`, `${list.first.toFixed(1)} ms, ${list.mean.toFixed(1)} ms`);
    for (const ref of measures) {
      const answer = await get(site.base, `/measures/${ref}`);
      if (answer.status !== 200) throw new Error(`/measures/${ref} answered ${answer.status}.`);
    }
    add("memory before any figure was shown, and after the page of every measure", `${before}, ${bench.memory(site.pid)}`);
  } finally {
    await site.stop();
  }
}

// bench: { program, work, serve, add, failures } of script/bench.mjs.
export async function measureMeasures(engine, databaseUrl, bench) {
  const folder = mkdtempSync(join(bench.work, "measures-"));
  copyFileSync("examples/tower-hamlets/partnership.toml", join(folder, "partnership.toml"));
  const env = { DATABASE_URL: databaseUrl ?? `sqlite://${join(folder, "x.db")}`, EVERYCHANCE_PARTNERSHIP: join(folder, "partnership.toml"), EVERYCHANCE_KEY_FILE: join(folder, "x.keys") };
  const add = (what, value) => bench.add(`${engine}: ${what}`, value);
  try {
    const { path, words } = nationalFile(folder);
    await run(bench.program, ["migrate"], folder, env);
    const imported = await run(bench.program, ["import", "measures", path, "--add-measures", "--apply", "--publish"], folder, env);
    add(`the whole national file (${words}) imported, and the most memory`, `${seconds(imported.took)}, ${imported.peak}`);
    const again = await run(bench.program, ["import", "measures", path, "--published", "2030-01-01"], folder, env).catch((error) => error);
    add("the same file again is known by its fingerprint", again instanceof Error && again.message.includes("already") ? "yes" : "NO");
    const derived = (await run(bench.program, ["measures-bench"], folder, env)).words;
    const value = (name) => Number(derived.match(new RegExp(`^${name}\t([\\d.]+)`, "m"))?.[1]);
    add(`all that follows from ${value("measures")} measures, ${value("derived")} series: read, lay, work out`, `${value("read ms").toFixed(0)} + ${value("lay ms").toFixed(0)} + ${value("derive ms").toFixed(0)} = ${value("all ms").toFixed(0)} ms`);
    add("an XmR chart of 24 points", `${(value("chart ms") * 1000).toFixed(2)} µs`);
    await measureScorecard(folder, env, bench, add);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The pages of the real example, each asked so that no cache can answer.
export async function measurePages(base, add) {
  for (const path of ["/measures", "/scorecards/CF19", "/measures/M-LAC", "/api/v1/measures/M-LAC/figures.csv"]) {
    let total = 0;
    for (let i = 0; i < TIMES; i += 1) {
      const began = performance.now();
      const answer = await get(base, `${path}?n=${i}`);
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      total += performance.now() - began;
    }
    add(`${path}, not cached`, `${(total / TIMES).toFixed(1)} ms`);
  }
}
