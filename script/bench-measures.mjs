// What an analyst waits for: the whole national file in, everything that follows from it
// worked out, and the pages of measures, on one database engine.

import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { get } from "./bench-load.mjs";

// The real file where it lies beside the project, otherwise one of its size with figures made up by a formula.
const REAL = "../shared/data/measures/lait_all.csv.gz";
const MEASURES = 434;
const PERIODS = 9;
const TIMES = 20;

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
function run(program, args, folder, env) {
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
