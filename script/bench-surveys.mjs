// A school week: finished questionnaires of thirty answers as they come in, the results of many, and a large workbook.

import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ask } from "./bench-load.mjs";
import { run } from "./bench-measures.mjs";

const SECONDS = 20;
const CONNECTIONS = 64;
const ASKED = 500;
const SLIPS = 30_000;

// Sends slips for a while over so many connections: so many a second, or as fast as they are acknowledged.
async function send(base, slips, rate = Infinity) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times = [];
  const failures = [];
  const headers = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < slips.length && performance.now() - began < SECONDS * 1000) {
      const body = `slip=${slips[next]}&go=send`;
      // Whoever comes while others wait has come at their own time, and waits from then on.
      const due = began + (next / rate) * 1000;
      next += 1;
      if (rate < Infinity) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      const sent = performance.now();
      const { status, body: page } = await ask(base, { method: "POST", path: "/surveys/BENCH-SURVEY/answer", headers: { ...headers, "content-length": Buffer.byteLength(body) }, body, agent });
      times.push(performance.now() - (rate < Infinity ? due : sent));
      if (status !== 200 || !page.includes("Your answers were sent.")) failures.push(`${status}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  const took = (performance.now() - began) / 1000;
  times.sort((one, other) => one - other);
  return { count: times.length, took, p50: times[Math.floor(times.length / 2)], p99: times[Math.floor(times.length * 0.99)], longest: times.at(-1), failures };
}

// A workbook of 2,000 questions, each asked only after certain answers to those before it.
function workbook(folder) {
  const script = `
import openpyxl, sys
wb = openpyxl.Workbook(); s = wb.active; s.title = "survey"
s.append(["type", "name", "label", "relevant"])
for i in range(2000):
    s.append(["select_one scale", f"q{i}", f"Question {i}?", f"\${{q{i-1}}} = 'a' and \${{q{max(0, i-7)}}} != 'b'" if i else None])
c = wb.create_sheet("choices"); c.append(["list_name", "name", "label"])
for x in "abcde": c.append(["scale", x, x.upper()])
wb.save(sys.argv[1])`;
  const path = join(folder, "large.xlsx");
  execFileSync("python3", ["-c", script, path]);
  return path;
}

// What else a questionnaire holds.
const WORDS = ", each with two hundred letters in words of its own, sealed for whoever reads them,";

// Where a made-up survey is kept.
const intakeOf = (folder, databaseUrl) => ({ DATABASE_URL: databaseUrl ?? `sqlite://${join(folder, "x.db")}`, EVERYCHANCE_PARTNERSHIP: join(process.cwd(), "examples/brackwater/partnership.toml"), EVERYCHANCE_KEY_FILE: join(folder, "x.keys") });

// Finished questionnaires as they come in, on one engine; without an address, on SQLite. bench: { program, work, serve, memory, add } of script/bench.mjs.
export async function measureIntake(engine, databaseUrl, words, bench) {
  const folder = mkdtempSync(join(bench.work, "intake-"));
  try {
    const env = intakeOf(folder, databaseUrl);
    await run(bench.program, ["migrate"], process.cwd(), env);
    const slips = execFileSync(bench.program, ["survey-bench", "--slips", String(SLIPS), ...(words ? ["--words"] : [])], { env: { ...process.env, ...env }, maxBuffer: 1 << 30 }).toString().trim().split("\n");
    const site = await bench.serve(["serve"], env);
    try {
      const { count, took, p50, p99, failures } = await send(site.base, slips);
      if (failures.length > 0) throw new Error(`${failures.length} questionnaires were not taken: ${failures[0]}`);
      bench.add(`${engine}: finished questionnaires of 30 answers${words ? WORDS : ""} from ${CONNECTIONS} connections for ${took.toFixed(0)} s, each lasting when it is acknowledged`, `${(count / took).toFixed(0)} a second (p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms); memory ${bench.memory(site.pid)}`);
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// What is asked for, 500 a second, with 15,000 that came before; after seven seconds they are mixed, as every ten minutes.
export async function measureMixing(engine, databaseUrl, bench) {
  const folder = mkdtempSync(join(bench.work, "mixing-"));
  try {
    const env = intakeOf(folder, databaseUrl);
    await run(bench.program, ["migrate"], process.cwd(), env);
    const all = { env: { ...process.env, ...env }, maxBuffer: 1 << 30 };
    const slips = execFileSync(bench.program, ["survey-bench", "--slips", String(SLIPS)], all).toString().trim().split("\n");
    const site = await bench.serve(["serve"], env);
    try {
      const before = await send(site.base, slips.splice(0, SLIPS / 2));
      const sending = send(site.base, slips, ASKED);
      await new Promise((resolve) => setTimeout(resolve, 7000));
      const mixed = (await promisify(execFile)(bench.program, ["survey-bench", "--mix"], all)).stdout;
      const { count, took, p50, p99, longest, failures } = await sending;
      const refused = [...before.failures, ...failures];
      if (refused.length > 0) throw new Error(`${refused.length} questionnaires were not taken: ${refused[0]}`);
      bench.add(`${engine}: ${ASKED} finished questionnaires a second for ${took.toFixed(0)} s, while ${before.count} that came before and those are mixed among ${SLIPS} codes`, `${(count / took).toFixed(0)} a second (p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms); mixing ${mixed.match(/mix ms\t([\d.]+)/)[1]} ms`);
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The results of many answers, and a large workbook.
export async function measureSurveys(bench) {
  const folder = mkdtempSync(join(bench.work, "surveys-"));
  try {
    const counted = execFileSync(bench.program, ["survey-bench", "--answers", "50000"]).toString();
    bench.add("results of 50,000 answers × 60 questions × 10 groups, counted and hidden", `${counted.match(/results ms\t([\d.]+)/)[1]} ms`);
    const path = workbook(folder);
    const began = performance.now();
    execFileSync(bench.program, ["survey", "check", path], { stdio: "ignore" });
    bench.add("a workbook of 2,000 questions checked, from the command line", `${(performance.now() - began).toFixed(0)} ms`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
