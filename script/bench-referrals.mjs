// 100,000 referrals of the past and 500 that wait: a worker's list, sending one after the other and at a rate, and wrapping every key
// again while the site serves.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { ask } from "./bench-load.mjs";
import { run } from "./bench-measures.mjs";
import { signInByCard } from "./bench-work.mjs";

const PAST = 100_000;
const OPEN = 500;
const ALONE = 100;
const RATE = 20;
const SECONDS = 20;
const TIMES = 30;

const at = (times, share) => [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))];
const told = (times) => `p50 ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms`;

async function timed(asked, status) {
  const began = performance.now();
  const answer = await asked();
  if (answer.status !== status) throw new Error(`it answered ${answer.status}`);
  return performance.now() - began;
}

const send = (base, cookie, draft) => ask(base, {
  method: "POST",
  path: `/work/referrals/draft/${draft}`,
  headers: { cookie, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded", "content-length": "0" },
});

// On one engine; without an address, on SQLite. bench: { program, work, serve, memory, add } of script/bench.mjs.
export async function measureReferrals(engine, databaseUrl, bench) {
  const folder = mkdtempSync(join(bench.work, "referrals-"));
  try {
    const env = { DATABASE_URL: databaseUrl ?? `sqlite://${join(folder, "x.db")}`, EVERYCHANCE_PARTNERSHIP: join(process.cwd(), "examples/brackwater/partnership.toml"), EVERYCHANCE_KEY_FILE: join(folder, "x.keys") };
    const all = { ...process.env, ...env };
    await run(bench.program, ["migrate"], process.cwd(), env);
    await run(bench.program, ["import", "plan", resolve("examples/brackwater"), "--apply"], process.cwd(), env);
    const user = (name, scope) => execFileSync(bench.program, ["user", "add", "--email", `${name}@bench.example`, "--name", name, "--role", "practitioner", "--for", scope], { env: all, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    const codes = [user("sender", "BW-ORG1"), user("receiver", "BW-ORG2")];
    const began = performance.now();
    const drafts = execFileSync(bench.program, ["referral-bench", "--past", PAST, "--open", OPEN, "--drafts", ALONE + RATE * SECONDS], { env: all, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim().split("\n");
    bench.add(`${engine}: ${PAST} past referrals made, for comparison`, `${((performance.now() - began) / 1000).toFixed(0)} s`);
    const site = await bench.serve(["serve"], env);
    try {
      const sender = await signInByCard(site.base, codes[0]);
      const receiver = await signInByCard(site.base, codes[1]);
      const list = async () => timed(() => ask(site.base, { path: "/work/referrals", headers: { cookie: receiver } }), 200);
      await list();
      const lists = [];
      for (let n = 0; n < TIMES; n += 1) lists.push(await list());
      bench.add(`${engine}: the list of whoever receives, ${OPEN} that wait among ${PAST} (wanted: 30 ms)`, told(lists));
      const alone = [];
      for (const draft of drafts.splice(0, ALONE)) alone.push(await timed(() => send(site.base, sender, draft), 303));
      bench.add(`${engine}: sending one, one after the other (wanted: 60 ms)`, told(alone));
      const start = performance.now();
      const times = [];
      await Promise.all(drafts.map((draft, n) => new Promise((done, failed) => {
        setTimeout(() => {
          // From when it was due, whatever held it up.
          const due = start + (n * 1000) / RATE;
          send(site.base, sender, draft).then(({ status }) => {
            if (status !== 303) failed(new Error(`it answered ${status}`));
            times.push(performance.now() - due);
            done();
          }, failed);
        }, (n * 1000) / RATE);
      })));
      bench.add(`${engine}: sending at ${RATE} a second for ${SECONDS} s (wanted: p99 150 ms)`, told(times));
      bench.add(`${engine}: memory after that`, bench.memory(site.pid));
      const during = [];
      const wrapping = performance.now();
      let over = false;
      const wrapped = run(bench.program, ["key", "rotate", "--name", "bench"], process.cwd(), env).finally(() => { over = true; });
      while (!over) during.push(await list());
      await wrapped;
      bench.add(`${engine}: every key wrapped again while the site serves`, `${((performance.now() - wrapping) / 1000).toFixed(1)} s; the list meanwhile: ${told(during)}`);
      await list();
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
