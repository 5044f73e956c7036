// What people at work and whoever runs the site wait for: inviting many, signing in,
// the pages that no cache keeps, and backups, on one database engine.

import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { startSmtp } from "../e2e/servers/smtp.mjs";
import { ask, constantRate } from "./bench-load.mjs";

const PEOPLE = 10_000;
const FAULTS = 50;
// The mails go out at a pace; it is seen after so many, and the rest go on beside what is measured next.
const MAILS = 1_000;
const SIGN_INS = 20;
const TIMES = 10;
const RATE = 50;
const RATE_SECONDS = 10;
const LONGEST_MINUTES = 10;
const PAGES = ["/work", "/manage/dashboard", "/work/organisations/BW-ORG1", "/account", "/manage/people", "/manage/invitations", "/manage/roles", "/manage/actions", "/manage/audit", "/manage/jobs", "/manage/mail"];

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const ms = (milliseconds) => `${milliseconds.toFixed(1)} ms`;
const sameOrigin = { "sec-fetch-site": "same-origin" };

// bench: { program, work, serve, memory, add, failures } of script/bench.mjs.
export async function measureWork(engine, databaseUrl, bench) {
  const folder = mkdtempSync(join(bench.work, "work-"));
  const smtp = await startSmtp({ user: "bench", password: "a secret" });
  const env = settings(folder, databaseUrl, smtp);
  const run = (...args) => timed(() => execFileSync(bench.program, args, { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }));
  const add = (what, value) => bench.add(`${engine}: ${what}`, value);
  try {
    await run("migrate");
    await run("import", "plan", resolve("examples/brackwater"), "--apply");
    const code = (await run("user", "add", "--email", "root@bench.example", "--name", "Root", "--role", "strategy-officer")).value.trim();
    await run("user", "give", "--email", "root@bench.example", "--role", "system-administrator");
    const site = await bench.serve(["serve"], env);
    const cookie = await signInByCard(site.base, code);
    await invitePeople(site, cookie, smtp, add);
    await signInByMail(site.base, smtp, add);
    await pagesAlone(site.base, cookie, add);
    const steady = await constantRate(site.base, PAGES, { rate: RATE, seconds: RATE_SECONDS, headers: { cookie } });
    bench.failures.push(...steady.failures);
    add(`pages for people at work at ${RATE}/s, mean and 99th percentile`, `${ms(steady.mean)}, ${ms(steady.p99)}`);
    add("memory after all that", bench.memory(site.pid));
    await keepSafe(run, folder, env, add, site.base, cookie);
    await site.stop();
    const verified = await run("audit", "verify");
    add("audit verify, site at rest", seconds(verified.took));
  } finally {
    await smtp.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function settings(folder, databaseUrl, smtp) {
  writeFileSync(join(folder, "mail-password"), smtp.password, { mode: 0o600 });
  return {
    DATABASE_URL: databaseUrl ?? `sqlite://${join(folder, "everychance.db")}`,
    EVERYCHANCE_KEY_FILE: join(folder, "everychance.keys"),
    EVERYCHANCE_PARTNERSHIP: resolve("examples/brackwater/partnership.toml"),
    EVERYCHANCE_MAIL_SERVER: `smtp://${smtp.user}@${smtp.host}:${smtp.port}`,
    EVERYCHANCE_MAIL_PASSWORD_FILE: join(folder, "mail-password"),
    EVERYCHANCE_MAIL_FROM: "plan@bench.example",
    EVERYCHANCE_MAIL_CA_FILE: smtp.caPath,
    EVERYCHANCE_ERASURE_LEDGER: join(folder, "erasures.jsonl"),
  };
}

async function timed(act) {
  const began = performance.now();
  const value = await act();
  return { value, took: performance.now() - began };
}

async function post(base, path, { cookie = "", body = "", type = "application/x-www-form-urlencoded" }) {
  return ask(base, { method: "POST", path, headers: { ...sameOrigin, cookie, "content-type": type }, body });
}

const cookieOf = ({ headers }) => (headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).filter((pair) => !pair.endsWith("=")).join("; ");

function expect(answer, status, what) {
  if (answer.status !== status) throw new Error(`${what} answered ${answer.status}: ${answer.body.toString("utf8").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").slice(0, 500)}`);
  return answer;
}

export async function signInByCard(base, code) {
  return cookieOf(expect(await post(base, "/sign-in/card", { body: new URLSearchParams({ code }).toString() }), 303, "/sign-in/card"));
}

function sheet(wrong) {
  const row = (n) => `Person ${n},person-${n}@bench.example,,BW-ORG4,${n <= wrong ? "king" : "contributor"},,,`;
  return `name,email,language,organisation,role,for,from,until\n${Array.from({ length: PEOPLE }, (_, n) => row(n + 1)).join("\n")}\n`;
}

async function upload(base, cookie, fields, csv) {
  const part = (head, text) => `--XX\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
  const parts = Object.entries(fields).map(([name, text]) => part(`name="${name}"`, text));
  const body = `${parts.join("")}${part('name="file"; filename="people.csv"', csv)}--XX--\r\n`;
  return post(base, "/manage/people/import", { cookie, body, type: "multipart/form-data; boundary=XX" });
}

async function until(what, check) {
  const patience = performance.now() + LONGEST_MINUTES * 60_000;
  while (!(await check())) {
    if (performance.now() > patience) throw new Error(`${what} did not come about within ${LONGEST_MINUTES} minutes.`);
    await pause(20);
  }
}

async function invitePeople(site, cookie, smtp, add) {
  const faulty = await timed(() => upload(site.base, cookie, { do: "check" }, sheet(FAULTS)));
  expect(faulty.value, 422, "A sheet with faults");
  add(`rehearsing ${PEOPLE} invitations with ${FAULTS} faults`, seconds(faulty.took));
  const csv = sheet(0);
  const checked = createHash("sha256").update(csv).digest("hex");
  const invited = await timed(() => upload(site.base, cookie, { do: "invite", checked }, csv));
  expect(invited.value, 303, "Inviting");
  add(`inviting ${PEOPLE} people, until the page answers`, seconds(invited.took));
  const { took } = await timed(() => until("The mails", () => smtp.mails.length >= MAILS));
  add(`their mails under TLS, the first ${MAILS}`, `${seconds(took)}, ${Math.round(MAILS / (took / 1000))} a second`);
}

const mailTo = (smtp, email) => smtp.mails.find((mail) => mail.envelope.to[0] === email && mail.text.includes("/sign-in/link/"));

// Each somebody who was invited: the mail, its link, and an account that begins.
async function signInByMail(base, smtp, add) {
  const waits = [];
  const begins = [];
  for (let n = 1; n <= SIGN_INS; n += 1) {
    const email = `person-${n}@bench.example`;
    const wait = await timed(async () => {
      const asked = expect(await post(base, "/sign-in", { body: new URLSearchParams({ email }).toString() }), 303, "/sign-in");
      await until("The mail to sign in", () => mailTo(smtp, email));
      return cookieOf(asked);
    });
    waits.push(wait.took);
    const link = mailTo(smtp, email).text.match(/\/sign-in\/link\/[0-9a-f]+/)[0];
    const begun = await timed(() => post(base, link, { cookie: wait.value }));
    expect(begun.value, 303, "The link");
    begins.push(begun.took);
  }
  const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  add(`from asking to sign in to the mail, beside those, median of ${SIGN_INS}`, ms(median(waits)));
  add(`from the button in it to being signed in, median of ${SIGN_INS}`, ms(median(begins)));
}

// Each page a few times, one request after another: the slowest is worth knowing.
async function pagesAlone(base, cookie, add) {
  const means = [];
  for (const path of [...PAGES, "/manage/invitations?q=person-77"]) {
    const { took } = await timed(async () => {
      for (let n = 0; n < TIMES; n += 1) expect(await ask(base, { path, headers: { cookie } }), 200, path);
    });
    means.push([took / TIMES, path]);
  }
  means.sort(([one], [other]) => other - one);
  add(`slowest pages for people at work with ${PEOPLE} invitations, one by one`, means.slice(0, 3).map(([mean, path]) => `${path} ${ms(mean)}`).join(", "));
}

async function keepSafe(run, folder, env, add, base, cookie) {
  const file = join(folder, "backup.zip");
  const backup = await run("backup", "--out", file);
  add("backup while the site runs", `${seconds(backup.took)}, ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB`);
  const restored = await timed(() => promisify(execFile)(join(process.argv[2]), ["restore", file, "--no-erasures"], {
    cwd: folder,
    env: { ...process.env, ...env, DATABASE_URL: `sqlite://${join(folder, "restored.db")}` },
  }));
  add("restoring it to SQLite", seconds(restored.took));
  const status = (await run("key", "status")).value.trim().split("\n").at(-1);
  const rotated = await run("key", "rotate", "--name", "second");
  add(`wrapping ${status.split(",")[1]} keys again while the site runs`, seconds(rotated.took));
  expect(await ask(base, { path: "/manage/people", headers: { cookie } }), 200, "/manage/people after that");
}
