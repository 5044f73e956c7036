// The same 20,000 services in other programs on the same machine: node script/bench-peers.mjs. It measures
//   - PostgreSQL alone: words (GIN over tsvector), distance and counts by theme in one statement, by pgbench, one client;
//   - Datasette over SQLite FTS5, whose JSON pages four clients ask, where DATASETTE names its program:
//     python3 -m venv /tmp/peers && /tmp/peers/bin/pip install datasette==0.65 && DATASETTE=/tmp/peers/bin/datasette node script/bench-peers.mjs

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { madeUpServices } from "../e2e/servers/services.mjs";
import { get } from "./bench-load.mjs";

const SERVICES = 20_000;
const SECONDS = 10;
const CLIENTS = 4;
const WORDS = ["play", "youth & club", "football", "money & advice", "choir", "plover & road", "number & 77", "zeppelin"];

const work = mkdtempSync(join(tmpdir(), "everychance-peers-"));
const rows = [];
const add = (what, value) => { rows.push([what, value]); process.stderr.write(`${what}: ${value}\n`); };

// A service as a row: what is looked for, where it is, and what it is about.
function flat(service) {
  const { latitude, longitude } = service.service_at_locations[0].location;
  return { id: service.id, name: service.name, description: service.description, latitude, longitude, theme: service.name.replace(/ \d+$/, ""), minimum: service.minimum_age, maximum: service.maximum_age };
}

function percentiles(times) {
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(2);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

// A client program of PostgreSQL: beside its server, or where Debian puts it.
function tool(name) {
  const server = execFileSync("script/postgres", ["where"], { encoding: "utf8" }).trim();
  const debian = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").map((version) => `/usr/lib/postgresql/${version}/bin`) : [];
  return [server, ...debian].map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? name;
}

function postgres(services) {
  const folder = execFileSync("mktemp", ["-d"], { encoding: "utf8" }).trim();
  const url = execFileSync("script/postgres", ["start", folder], { encoding: "utf8" }).trim();
  const [psql, pgbench] = ["psql", "pgbench"].map(tool);
  try {
    const csv = join(work, "services.csv");
    const cell = (text) => `"${String(text).replaceAll('"', '""')}"`;
    writeFileSync(csv, services.map((one) => Object.values(one).map(cell).join(",")).join("\n"));
    const sql = (text) => execFileSync(psql, [url, "--quiet", "--set", "ON_ERROR_STOP=1", "--command", text], { stdio: ["ignore", "ignore", "inherit"] });
    sql("CREATE TABLE service (id text PRIMARY KEY, name text, description text, latitude float8, longitude float8, theme text, minimum int, maximum int)");
    execFileSync(psql, [url, "--quiet", "--command", "\\copy service FROM STDIN CSV"], { input: readFileSync(csv) });
    sql("ALTER TABLE service ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('english', name || ' ' || description)) STORED");
    sql("CREATE INDEX ON service USING gin (words)");
    execFileSync(psql, [url, "--quiet", "--command", "VACUUM ANALYZE service"]);
    const far = "2 * 6371000.8 * asin(sqrt(power(sin(radians(latitude - 51.65) / 2), 2) + cos(radians(latitude)) * cos(radians(51.65)) * power(sin(radians(longitude - 1.45) / 2), 2)))";
    const files = WORDS.map((words, n) => {
      const file = join(work, `question-${n}.sql`);
      writeFileSync(file, `\\set age random(0, 17)\nWITH hit AS MATERIALIZED (SELECT id, theme, ts_rank(words, q) AS rank, ${far} AS far FROM service, to_tsquery('english', '${words}') q WHERE words @@ q AND minimum <= :age AND maximum >= :age), near AS (SELECT * FROM hit WHERE far <= 3000) SELECT (SELECT json_agg(one) FROM (SELECT id, far FROM near ORDER BY far, rank DESC LIMIT 20) one), (SELECT json_agg(one) FROM (SELECT theme, count(*) FROM near GROUP BY theme) one);\n`);
      return file;
    });
    const log = join(work, "pgbench");
    execFileSync(pgbench, ["--no-vacuum", `--time=${SECONDS}`, "--client=1", "--log", `--log-prefix=${log}`, ...files.flatMap((file) => ["--file", file]), url], { stdio: "ignore" });
    const times = readdirSync(work).filter((name) => name.startsWith("pgbench.")).flatMap((name) => readFileSync(join(work, name), "utf8").trim().split("\n")).map((line) => Number(line.split(" ")[2]) / 1000);
    add(`PostgreSQL alone: words, distance and counts by theme, without slips; ${times.length} questions`, percentiles(times));
  } finally {
    execFileSync("script/postgres", ["stop", folder]);
  }
}

async function datasette(services) {
  const program = process.env.DATASETTE;
  if (!program) return add("Datasette", "not measured: DATASETTE names no program");
  const file = join(work, "services.db");
  const load = "import json,sqlite3,sys\nrows=json.load(sys.stdin)\ndb=sqlite3.connect(sys.argv[1])\ndb.execute('CREATE TABLE services (id TEXT PRIMARY KEY,name TEXT,description TEXT,latitude REAL,longitude REAL,theme TEXT,minimum INT,maximum INT)')\ndb.executemany('INSERT INTO services VALUES (:id,:name,:description,:latitude,:longitude,:theme,:minimum,:maximum)',rows)\ndb.execute(\"CREATE VIRTUAL TABLE services_fts USING fts5(name,description,content='services',tokenize='porter')\")\ndb.execute(\"INSERT INTO services_fts(services_fts) VALUES('rebuild')\")\ndb.commit()";
  execFileSync("python3", ["-c", load, file], { input: JSON.stringify(services) });
  const port = 8900 + (process.pid % 90);
  const child = spawn(program, ["serve", file, "--immutable", file, "--port", String(port), "--setting", "default_cache_ttl", "0"], { stdio: "ignore" });
  const base = `http://127.0.0.1:${port}`;
  try {
    for (let tries = 0; (await get(base, "/services.json").catch(() => null))?.status !== 200; tries += 1) {
      if (tries > 300) throw new Error("Datasette did not answer.");
      await pause(100);
    }
    const kinds = [
      ["a search, ten a page", (n) => `/services/services.json?_search=${["play", "football", "choir", "advice"][n % 4]}&_size=10&_shape=objects&minimum__lte=${n % 18}&n=${n}`],
      ["one record", (n) => `/services/services/${services[(n * 7919) % services.length].id}.json?n=${n}`],
    ];
    for (const [what, path] of kinds) {
      const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
      const times = [];
      const began = performance.now();
      let next = 0;
      await Promise.all(Array.from({ length: CLIENTS }, async () => {
        while (performance.now() - began < SECONDS * 1000) {
          const address = path((next += 1));
          const sent = performance.now();
          const { status } = await get(base, address, agent);
          if (status !== 200) throw new Error(`${address} answered ${status}`);
          times.push(performance.now() - sent);
        }
      }));
      agent.destroy();
      const perSecond = times.length / ((performance.now() - began) / 1000);
      add(`Datasette over SQLite FTS5: ${what}, ${CLIENTS} clients`, `${perSecond.toFixed(0)} a second (${percentiles(times)})`);
    }
  } finally {
    child.kill("SIGKILL");
  }
}

const services = madeUpServices(SERVICES).map(flat);
try {
  postgres(services);
  await datasette(services);
  console.log(`Peers of the directory, ${SERVICES} services, ${cpus()[0].model}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}\n`);
  for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
