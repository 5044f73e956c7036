// What an officer waits for: the report on a plan of 60 actions, and of 600, in each of its forms.

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, timed } from "./bench-measures.mjs";

// How many actions, each with eight quarters of updates; and how many measures.
const SIZES = [60, 600];
const PERIODS = 8;
const MEASURES = 30;

const two = (n) => String(n).padStart(2, "0");

// Made-up figures of 30 measures over twelve years, for the authority of the bench alone, in a format that is published.
function madeUpFigures(folder) {
  const lines = ["Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region"];
  for (let m = 0; m < MEASURES; m += 1) {
    for (let y = 2013; y < 2025; y += 1) lines.push(`B${m},Made up ${m},${y},Tower Hamlets,${40 + ((m * 31 + y * 17) % 400) / 10},211.0,Made up`);
  }
  const path = join(folder, "figures.csv");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

// A made-up plan of so many actions under six priorities, with an indicator for each of these measures. It goes into the
// throwaway database of the bench alone.
function madeUpPlan(folder, actions, measures) {
  const plan = join(folder, "plan");
  mkdirSync(plan);
  const file = (name, head, rows) => writeFileSync(join(plan, `${name}.csv`), `${head}\n${rows.join("\n")}\n`);
  const each = (n, row) => Array.from({ length: n }, (_, i) => row(i));
  const words = ["on track", "some concern", "off track", "on track", "on track", "not started"];
  file("organisations", "ref,name,kind", each(12, (i) => `O${i},Made up ${i},charity`));
  file("strategies", "ref,title,short_title,status", ["BENCH,Made up for the bench,Bench,agreed"]);
  file("priorities", "ref,strategy,number,title,focus", each(6, (i) => `P${i},BENCH,${i + 1},Made up ${i},What is made up first`));
  file("actions", "ref,priority,number,title,owner,starts,due", each(actions, (i) => `A${i},P${i % 6},${i},Made up action ${i},O${i % 12},2024-01,2030-12`));
  file("milestones", "ref,action,title,due", each(actions, (i) => `S${i},A${i},Made up step ${i},2026-0${(i % 9) + 1}`));
  const quarter = (p) => [2024 + Math.floor(p / 4), (p % 4) * 3 + 1];
  file("reporting_periods", "ref,strategy,title,starts,ends,due", each(PERIODS, (p) => {
    const [year, month] = quarter(p);
    return `R${p},BENCH,Quarter ${p},${year}-${two(month)}-01,${year}-${two(month + 2)}-28,${year}-${two(month + 2)}-28`;
  }));
  const told = "What was made up was done, and somebody came to see it. There were thirty of them and one dog. It rained, and nobody minded.";
  file("updates", "ref,action,period,organisation,progress,told,in_the_way,people_reached,day", each(actions * PERIODS, (n) => {
    const [i, p] = [n % actions, Math.floor(n / actions)];
    const [year, month] = quarter(p);
    return `U${n},A${i},R${p},O${i % 12},${words[(i + p) % 6]},"${told}",${i % 3 ? "" : "There is no bus."},${10 + (i % 40)},${year}-${two(month + 2)}-20`;
  }));
  file("indicators", "ref,priority,number,title,direction", each(MEASURES, (i) => `I${i},P${i % 6},${i},Made up ${i},up`));
  file("links", "ref,from,relation,to,basis,reason", measures.map((ref, i) => `L${i},I${i},fed by,${ref},reading,Made up.`));
  return plan;
}

// bench: { program, work, serve, add } of script/bench.mjs.
export async function measureReports(bench) {
  for (const actions of SIZES) {
    const folder = mkdtempSync(join(bench.work, "reports-"));
    copyFileSync("examples/tower-hamlets/partnership.toml", join(folder, "partnership.toml"));
    const env = { DATABASE_URL: `sqlite://${join(folder, "x.db")}`, EVERYCHANCE_PARTNERSHIP: join(folder, "partnership.toml"), EVERYCHANCE_KEY_FILE: join(folder, "x.keys") };
    try {
      await run(bench.program, ["migrate"], folder, env);
      await run(bench.program, ["import", "measures", madeUpFigures(folder), "--add-measures", "--apply", "--publish"], folder, env);
      const first = await bench.serve(["serve"], env);
      const listed = await (await fetch(`${first.base}/api/v1/measures.json`)).json();
      await first.stop();
      await run(bench.program, ["import", "plan", madeUpPlan(folder, actions, listed.items.map((item) => item.ref)), "--apply"], folder, env);
      const site = await bench.serve(["serve"], env);
      try {
        const before = bench.memory(site.pid);
        const data = await (await fetch(`${site.base}/api/v1/reports/R7.json`)).json();
        const charts = data.priorities.flatMap((one) => one.measures).filter((one) => one.chart).length;
        if (charts !== MEASURES) throw new Error(`The report has ${charts} charts and not ${MEASURES}.`);
        for (const [name, path] of [["data", "/api/v1/reports/R7.json"], ["page", "/reports/R7"], ["PDF", "/api/v1/reports/R7.pdf"], ["Word", "/api/v1/reports/R7.docx"], ["workbook", "/api/v1/reports/R7.xlsx"], ["for children, PDF", "/api/v1/reports/R7-children.pdf"], ["a year, data", "/api/v1/reports/R7-annual.json"], ["a year, PDF", "/api/v1/reports/R7-annual.pdf"]]) {
          const { first, mean, bytes } = await timed(site.base, path);
          bench.add(`a report of ${actions} actions and ${MEASURES} charts, ${name}: first and then the mean, not cached`, `${first.toFixed(1)} ms, ${mean.toFixed(1)} ms (${(bytes / 1024).toFixed(0)} KiB)`);
        }
        bench.add(`memory before and after the reports of ${actions} actions`, `${before}, ${bench.memory(site.pid)}`);
        for (const [what, name] of [["quarterly", "a quarter"], ["annual", "a year"]]) {
          const { took, peak } = await run(bench.program, ["report", what, "--period", "R7", "--out", join(folder, `${what}.pdf`)], folder, env);
          bench.add(`a report of ${actions} actions from the command line, ${name}, PDF: all of it, and most memory`, `${(took / 1000).toFixed(1)} s, ${peak}`);
        }
      } finally {
        await site.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
