// One running program and one browser for the tests of a file:
//
//   const site = await start();
//   const page = await site.page({ width: 320, javascript: false, lang: "ar" });
//   await page.goto(`${site.first}/`);
//   await checkAccessibility(page);
//   await noHorizontalScroll(page);
//   await site.stop();
//
// For a site that is served in earnest, with a configuration of its own, see startServe.

import { execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import axe from "axe-core";
import { chromium } from "playwright-core";

export const PROGRAM = join(
  process.env.CARGO_TARGET_DIR ?? join(homedir(), ".cache/everychance/target"),
  "debug/everychance",
);
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const EXAMPLE = new URL("../examples/brackwater/", import.meta.url).pathname;
const START_SECONDS = 60;

// A stopped test run ends through "exit", where what it started is ended too.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

// The first of two neighbouring free ports: the demonstration takes both.
export async function freePortPair() {
  for (let tries = 0; tries < 50; tries += 1) {
    const first = await listenOnce(0);
    if (first < 65535 && (await listenOnce(first + 1).catch(() => null))) return first;
  }
  throw new Error("No two neighbouring ports of 127.0.0.1 are free: end what holds them, then run this again.");
}

function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

function checkProgram() {
  if (existsSync(PROGRAM)) return;
  throw new Error(`The program is not at ${PROGRAM}: build it with 'cargo build --package everychance' and the same CARGO_TARGET_DIR.`);
}

// A folder that is gone when the tests end, or before.
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), "everychance-e2e-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  return {
    folder,
    remove: () => {
      process.removeListener("exit", remove);
      remove();
    },
  };
}

// Runs the program until all of these sites answer.
async function runProgram(args, sites, env = {}) {
  const child = spawn(PROGRAM, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  let words = "";
  child.stdout.on("data", (chunk) => (words += chunk));
  child.stderr.on("data", (chunk) => (words += chunk));
  const ended = new Promise((resolve) => {
    child.once("error", (error) => { words += error.message; resolve(); });
    child.once("exit", resolve);
  });
  let running = true;
  ended.then(() => (running = false));

  // Nothing is left behind, however the tests end.
  const killAtExit = () => child.kill("SIGKILL");
  process.prependOnceListener("exit", killAtExit);
  const stop = async () => {
    child.kill("SIGTERM");
    const patience = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(patience);
    process.removeListener("exit", killAtExit);
  };

  const patientUntil = Date.now() + START_SECONDS * 1000;
  while (!(await Promise.all(sites.map(healthy))).every(Boolean)) {
    if (!running || Date.now() > patientUntil) {
      const why = running ? `did not answer within ${START_SECONDS} seconds` : "ended";
      await stop();
      throw new Error(`'everychance ${args.join(" ")}' ${why}. It said:\n${words}`);
    }
    await pause(50);
  }
  return { words: () => words, stop };
}

// Starts `everychance demo` with its data in a folder of its own, and resolves
// when both sites answer.
export async function startProgram({ env } = {}) {
  checkProgram();
  const port = await freePortPair();
  const { folder, remove } = makeFolder();
  // By name: browsers keep passkeys for names only.
  const [first, second] = [port, port + 1].map((each) => `http://localhost:${each}`);
  try {
    const program = await runProgram(["demo", "--bind", `127.0.0.1:${port}`, "--data", folder], [first, second], env);
    return { first, second, words: program.words, stop: () => program.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

// Starts `everychance serve` for a partnership of its own, filled with the invented
// example, in a folder of its own:
//
//   const site = await startServe({
//     config: (first, { folder, write }) => `key = "value"`,            // more of the TOML file; or simply its text
//     people: [{ email: "ada@example.org", name: "Ada", role: "system-administrator", for: "" }],
//     host: "localhost",                                                // of its address; 127.0.0.1 without it
//     env: { NAME: "value" },                                           // more of its environment
//   });
//   site.first                     its address
//   site.people[0].code            what signs in at /sign-in/card
//   await site.run("user", "list") what the program prints
//   await site.tell("a report", "mail", "bounces")  what it says to people, after reading this
//   site.write("secret", "words")  a file in its folder; answers its path
//   await site.restart(config)     the same partnership, with another end of its configuration
export async function startServe({ config = "", people = [], host = "127.0.0.1", env } = {}) {
  checkProgram();
  const port = await listenOnce(0);
  const first = `http://${host}:${port}`;
  const { folder, remove } = makeFolder();
  const write = (name, text) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const configure = async (more) => write("config.toml", `bind = "127.0.0.1:${port}"
base_url = "${first}"
database_url = "sqlite://${folder}/everychance.db"
key_file = "${folder}/everychance.keys"
partnership = "${folder}/partnership.toml"
${typeof more === "function" ? await more(first, { folder, write }) : more}
`);
  const command = (args, input = "") => {
    const running = promisify(execFile)(PROGRAM, ["--config", join(folder, "config.toml"), ...args], { env: { ...process.env, ...env } });
    // Whether it reads is its own affair.
    running.child.stdin.on("error", () => {}).end(input);
    return running;
  };
  const run = async (...args) => (await command(args)).stdout.trim();
  const tell = async (input, ...args) => (await command(args, input)).stderr.trim();
  const serve = () => runProgram(["--config", join(folder, "config.toml"), "serve"], [first], env);
  try {
    copyFileSync(join(EXAMPLE, "partnership.toml"), join(folder, "partnership.toml"));
    await configure(config);
    await run("migrate");
    await run("import", "plan", EXAMPLE, "--apply");
    const added = [];
    for (const { email, name, role = "system-administrator", for: scope = "" } of people) {
      const code = await run("user", "add", "--email", email, "--name", name, "--role", role, "--for", scope);
      added.push({ email, name, role, code });
    }
    let program = await serve();
    let before = "";
    const restart = async (more = "") => {
      await program.stop();
      before += program.words();
      await configure(more);
      program = await serve();
    };
    const words = () => before + program.words();
    return { first, folder, people: added, run, tell, write, restart, words, stop: () => program.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function healthy(site) {
  try {
    const answer = await fetch(`http://127.0.0.1:${new URL(site).port}/health`);
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

// Waits for a state, with a limit: until this answers something true, which is answered.
export async function until(what, check, seconds = 10) {
  const patientUntil = Date.now() + seconds * 1000;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > patientUntil) throw new Error(`It did not come about within ${seconds} seconds that ${what}.`);
    await pause(50);
  }
}

export async function startBrowser() {
  if (!existsSync(BROWSER)) {
    throw new Error(`Chromium is not at ${BROWSER}: run 'script/bootstrap --tests', or name it in CHROMIUM.`);
  }
  return chromium.launch({
    executablePath: BROWSER,
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}

export async function start() {
  const program = await startProgram();
  const browser = await startBrowser().catch(async (error) => {
    await program.stop();
    throw error;
  });
  return {
    ...program,
    browser,
    page: (options) => openPage(browser, options),
    stop: async () => {
      await browser.close();
      await program.stop();
    },
  };
}

const scriptless = new WeakSet();

// A page in a context of its own: no cookies, no cache, no history. Closing the
// page closes the context.
export async function openPage(browser, { width = 1280, height = 900, javascript = true, lang = "en-GB" } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: javascript,
    locale: lang,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (!javascript) scriptless.add(page);
  page.once("close", () => context.close().catch(() => {}));
  return page;
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// Fails with every violation of WCAG 2.2 AA that axe finds. The debugging protocol
// runs axe beside the page: the page's Content-Security-Policy stays in force and
// need not allow it. Where script is off, axe waits for ever on its own timers, so
// it is only run where script is on.
export async function checkAccessibility(page) {
  if (scriptless.has(page)) {
    throw new Error("checkAccessibility needs a page opened with script: open the same address with { javascript: true } for it.");
  }
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    RULES,
  );
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.slice(0, 5).map((node) => `    ${node.target.join(" ")}  ${node.html.slice(0, 160)}\n      ${node.failureSummary.replace(/\n\s*/g, " ")}`),
  ]);
  throw new Error(`${page.url()} breaks ${violations.length} accessibility rules:\n${lines.join("\n")}`);
}

// Fails when the page is wider than the window, naming what reaches out of it.
export async function noHorizontalScroll(page) {
  const { width, window: room, wide } = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const scrollsAlone = (element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== "visible") return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > room + 1 || box.left < -1) && !scrollsAlone(element);
      })
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
    return { width: document.documentElement.scrollWidth, window: room, wide };
  });
  if (width > room + 1) {
    throw new Error(`${page.url()} is ${width} px wide in a window of ${room} px. Reaching out:\n${wide.join("\n")}`);
  }
}
