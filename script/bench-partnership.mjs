// The life of a partnership: a file of grants taken in, the page of money over it, and calendars.

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { constantRate, get } from "./bench-load.mjs";

const GRANTS = 20_000;
const MEETINGS = 500;
const MEMBERS = 2_000;
const EVENTS = 500;
const RATE = 50;
const SECONDS = 20;

const ms = (milliseconds) => `${milliseconds.toFixed(1)} ms`;

// Grants as a funder publishes them, the same each time.
function grants() {
  const wards = ["Gullwick", "Old Quay", "Hithe End"];
  const one = (n) => ({
    id: `360G-bench-${n}`, title: `Grant ${n}`, description: "For measuring.", currency: "GBP", amountAwarded: 500 + (n % 97) * 250,
    awardDate: `20${String(10 + (n % 16)).padStart(2, "0")}-0${1 + (n % 9)}-1${n % 10}`,
    recipientOrganization: [{ id: `360G-bench-org:${n % 900}`, name: `Organisation ${n % 900}` }],
    fundingOrganization: [{ id: `360G-bench-funder:${n % 12}`, name: `Funder ${n % 12}` }],
    grantProgramme: [{ title: `Programme ${n % 20}` }],
    beneficiaryLocation: [{ name: wards[n % 3] }],
  });
  return JSON.stringify({ version: "1.1", grants: Array.from({ length: GRANTS }, (_, n) => one(n)) });
}

function meetings() {
  const head = "ref,title,body,kind,status,day,starts_at,ends_at";
  const one = (n) => `BENCH-${n},Meeting ${n},BW-BODY${1 + (n % 6)},meeting,planned,2027-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")},18:00,20:00`;
  return [head, ...Array.from({ length: MEETINGS }, (_, n) => one(n))].join("\n");
}

export async function measurePartnership(engine, url, { program, work, serve, add, failures }) {
  const folder = join(work, `partnership-${engine}`);
  mkdirSync(folder);
  const env = { DATABASE_URL: url ?? `sqlite://${join(folder, "x.db")}`, EVERYCHANCE_KEY_FILE: join(folder, "keys"), EVERYCHANCE_PARTNERSHIP: resolve("examples/brackwater/partnership.toml") };
  const run = (args) => {
    const began = performance.now();
    const { status, stderr } = spawnSync(program, args, { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8" });
    if (status !== 0) throw new Error(`'everychance ${args.join(" ")}' failed. It said:\n${stderr}`);
    return performance.now() - began;
  };
  run(["migrate"]);
  run(["import", "plan", resolve("examples/brackwater"), "--apply"]);
  writeFileSync(join(folder, "grants.json"), grants());
  const took = run(["import", "grants", "grants.json", "--publisher", "A bench", "--apply"]);
  add(`Import of ${GRANTS.toLocaleString("en-GB")} grants, ${engine}`, `${(took / 1000).toFixed(2)} s`);
  writeFileSync(join(folder, "meetings.csv"), meetings());
  run(["import", "plan", "meetings.csv", "--apply"]);

  const bulletin = spawnSync(program, ["bulletin-bench", "--members", String(MEMBERS), "--events", String(EVENTS)], { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8" });
  if (bulletin.status !== 0) throw new Error(`'everychance bulletin-bench' failed. It said:\n${bulletin.stderr}`);
  const [sent, time] = bulletin.stdout.trim().split(" ");
  add(`Bulletins of ${EVENTS} events built and queued, ${engine}`, `${Number(sent).toLocaleString("en-GB")} in ${Number(time).toFixed(2)} s`);

  const site = await serve(["serve"], env);
  const anew = async (path) => {
    const began = performance.now();
    await get(site.base, path);
    return performance.now() - began;
  };
  add(`Calendar of ${MEETINGS} meetings, made anew, ${engine}`, ms(await anew("/meetings.ics?anew=1")));
  for (const [what, paths] of [
    ["Calendars", ["/meetings.ics", "/bodies/BW-BODY1/meetings.ics", "/bodies/BW-BODY2/meetings.ics"]],
    [`Money over ${GRANTS.toLocaleString("en-GB")} grants`, ["/money"]],
    ["What was done, what is commissioned, training, stories, and what is new", ["/contributions", "/commissions", "/courses", "/stories", "/bulletin"]],
    ["Grants, a page of fifty", ["/grants", "/grants?year=2020", "/grants?recipient=organisation+12"]],
  ]) {
    const steady = await constantRate(site.base, paths, { rate: what === "Calendars" ? RATE : 10, seconds: SECONDS });
    failures.push(...steady.failures);
    add(`${what}, mean and 99th percentile, ${engine}`, `${ms(steady.mean)}, ${ms(steady.p99)}`);
  }
  await site.stop();
}
