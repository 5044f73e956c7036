// What the program is made of (see script/sbom). Reads Cargo.lock, two answers of
// `cargo metadata` and the npm lock files, and writes a CycloneDX document, or
// the notices that go with the program. Then compares it with the lock files.
//
//   node packaging/sbom.mjs sbom|notices ALL.json HERE.json
//
// ALL is the metadata for every system, HERE for this one.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = "everychance";
const NPM_LOCKS = [
  // Of the packages that build the style sheet, this one's words end up in it.
  { file: "web/package-lock.json", use: "build", inProgram: ["govuk-frontend"] },
  { file: "e2e/package-lock.json", use: "test", inProgram: [] },
];
const MEANING = {
  program: "its code or words are in the program",
  build: "used to build the program",
  test: "used to test the program",
  elsewhere: "not used on this system",
};
const STRONGEST = Object.keys(MEANING);

const [what, allFile, hereFile] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const all = json(allFile);
const here = json(hereFile);

function die(sentence) {
  console.error(sentence);
  process.exit(1);
}

// Cargo.lock: blocks of `key = "value"` under [[package]].
function cargoLock() {
  const blocks = readFileSync("Cargo.lock", "utf8").split(/^\[\[package\]\]$/m).slice(1);
  return blocks.map((block) => {
    const value = (key) => block.match(new RegExp(`^${key} = "(.*)"$`, "m"))?.[1];
    return { name: value("name"), version: value("version"), checksum: value("checksum") };
  });
}

const nameAt = (path) => path.replace(/^.*node_modules\//, "");
function hashOf({ integrity }) {
  const [algorithm, digest] = integrity.split("-");
  return { alg: algorithm.toUpperCase().replace("SHA", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") };
}
const idOf = (name, version) => `cargo:${name}@${version}`;
const spdx = (licence) => licence.replace(/\s*\/\s*/g, " OR ");
const byRef = (a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);

// Which crates are reached from the members of the workspace, along which kinds of dependency.
function reached(starts, follow) {
  const nodes = new Map(here.resolve.nodes.map((node) => [node.id, node]));
  const seen = new Set();
  const waiting = [...starts];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    for (const dep of nodes.get(id).deps) {
      if (dep.dep_kinds.some(({ kind }) => follow(kind ?? "normal", dep.pkg))) waiting.push(dep.pkg);
    }
  }
  return seen;
}

function usesOfCrates() {
  const packages = new Map(here.packages.map((one) => [one.id, one]));
  const isMacro = (id) => packages.get(id).targets.some((target) => target.kind.includes("proc-macro"));
  const root = here.packages.find((one) => one.name === ROOT && here.workspace_members.includes(one.id)).id;
  const program = reached([root], (kind, id) => kind === "normal" && !isMacro(id));
  const build = reached([root], (kind) => kind !== "dev");
  const test = reached(here.workspace_members, () => true);
  return (id) => (program.has(id) ? "program" : build.has(id) ? "build" : test.has(id) ? "test" : "elsewhere");
}

function crates() {
  const use = usesOfCrates();
  const checksums = new Map(cargoLock().map((one) => [idOf(one.name, one.version), one.checksum]));
  const refs = new Map(all.packages.map((one) => [one.id, idOf(one.name, one.version)]));
  const deps = new Map(all.resolve.nodes.map((node) => [node.id, node.deps.map((dep) => refs.get(dep.pkg))]));
  return all.packages.map((one) => ({
    ref: refs.get(one.id),
    name: one.name,
    version: one.version,
    use: use(one.id),
    licence: one.license ? spdx(one.license) : undefined,
    hash: checksums.get(refs.get(one.id)) && { alg: "SHA-256", content: checksums.get(refs.get(one.id)) },
    purl: one.source ? `pkg:cargo/${one.name}@${encodeURIComponent(one.version)}` : undefined,
    needs: deps.get(one.id) ?? [],
    folder: dirname(one.manifest_path),
    authors: one.authors,
  }));
}

function npmPackages({ file, use, inProgram }) {
  const packages = json(file).packages;
  const refAt = (path) => `npm:${nameAt(path)}@${packages[path].version}`;
  // As Node.js looks: beside the package itself, then ever further up.
  const find = (from, name) => {
    for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
      const path = `${at ? `${at}/` : ""}node_modules/${name}`;
      if (packages[path]) return refAt(path);
      if (at === "") return undefined;
    }
  };
  const found = Object.entries(packages).filter(([path]) => path !== "");
  return found.map(([path, entry]) => {
    const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
    return {
      ref: refAt(path),
      name: nameAt(path),
      version: entry.version,
      use: inProgram.includes(nameAt(path)) ? "program" : entry.optional ? "elsewhere" : use,
      licence: entry.license,
      hash: hashOf(entry),
      purl: `pkg:npm/${nameAt(path).replace("@", "%40")}@${entry.version}`,
      needs: wanted.map((name) => find(path, name)).filter(Boolean),
      folder: join(dirname(file), path),
      authors: [],
    };
  });
}

// What comes along inside a crate, or with the compiler, and has no line in a lock file.
function carried(parts) {
  const sqlite = parts.find((part) => part.name === "libsqlite3-sys" && part.use === "program");
  const header = sqlite && join(sqlite.folder, "sqlite3/sqlite3.h");
  const extra = [];
  if (header && existsSync(header)) {
    const version = readFileSync(header, "utf8").match(/#define SQLITE_VERSION\s+"([\d.]+)"/)[1];
    extra.push({ name: "sqlite", version, licence: "blessing", purl: `pkg:generic/sqlite@${version}` });
    sqlite.needs = [...sqlite.needs, `carried:sqlite@${version}`];
  }
  const rust = process.env.RUSTC_VERSION;
  if (rust) extra.push({ name: "rust-std", version: rust, licence: "MIT OR Apache-2.0", purl: `pkg:generic/rust-std@${rust}` });
  return extra.map((one) => ({ ...one, ref: `carried:${one.name}@${one.version}`, use: "program", needs: [], authors: [] }));
}

// A package that stands in two lock files, or twice in one, is one part, with its strongest use.
function merged(parts) {
  const byRefs = new Map();
  for (const part of parts) {
    const other = byRefs.get(part.ref);
    if (!other) byRefs.set(part.ref, part);
    else if (STRONGEST.indexOf(part.use) < STRONGEST.indexOf(other.use)) other.use = part.use;
  }
  return [...byRefs.values()].sort(byRef);
}

function component(part) {
  return {
    type: part.ref.startsWith(`cargo:${ROOT}@`) ? "application" : "library",
    "bom-ref": part.ref,
    name: part.name,
    version: part.version,
    scope: part.use === "program" ? "required" : "excluded",
    ...(part.hash && { hashes: [part.hash] }),
    licenses: [{ expression: part.licence }],
    ...(part.purl && { purl: part.purl }),
    properties: [{ name: "everychance:use", value: part.use }],
  };
}

function sbom(parts) {
  const root = parts.find((part) => part.ref.startsWith(`cargo:${ROOT}@`));
  const components = parts.filter((part) => part !== root).map(component);
  const dependencies = parts.map((part) => ({ ref: part.ref, dependsOn: [...new Set(part.needs)].sort() }));
  const { scope, ...itself } = component(root);
  const digest = createHash("sha256").update(JSON.stringify([itself, components, dependencies])).digest("hex");
  const moment = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? 0) * 1000).toISOString().replace(".000", "");
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: `urn:uuid:${digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5")}`,
    version: 1,
    metadata: {
      timestamp: moment,
      lifecycles: [{ phase: "build" }],
      tools: { components: [{ type: "application", name: "script/sbom" }] },
      component: itself,
      properties: STRONGEST.map((use) => ({ name: `everychance:use:${use}`, value: MEANING[use] })),
    },
    components,
    dependencies,
  };
}

// The document itself against the lock files: the same parts, the same hashes, no reference into nothing.
function check(document) {
  const faults = [];
  const listed = [document.metadata.component, ...document.components];
  const refs = new Map(listed.map((one) => [one["bom-ref"], one]));
  if (refs.size !== listed.length) faults.push("a part is listed twice");
  const locked = cargoLock();
  const wanted = new Map(locked.map((one) => [idOf(one.name, one.version), one.checksum]));
  if (wanted.size !== locked.length) faults.push("Cargo.lock names two packages of the same name and version");
  for (const lock of NPM_LOCKS) {
    for (const [path, entry] of Object.entries(json(lock.file).packages)) {
      if (path === "") continue;
      wanted.set(`npm:${nameAt(path)}@${entry.version}`, hashOf(entry).content);
    }
  }
  const fromLocks = listed.filter((one) => !one["bom-ref"].startsWith("carried:"));
  if (fromLocks.length !== wanted.size) faults.push(`${fromLocks.length} parts, and the lock files name ${wanted.size}`);
  for (const [ref, hash] of wanted) {
    if (!refs.has(ref)) faults.push(`${ref} is missing`);
    else if (refs.get(ref).hashes?.[0].content !== hash) faults.push(`${ref} has another hash than its lock file says`);
  }
  for (const one of listed) if (!one.licenses[0].expression) faults.push(`${one["bom-ref"]} states no licence`);
  for (const { ref, dependsOn } of document.dependencies) {
    for (const end of [ref, ...dependsOn]) if (!refs.has(end)) faults.push(`${ref} depends on ${end}, which is not listed`);
  }
  if (faults.length > 0) die(`The list of parts is wrong: ${faults.join("; ")}.`);
  const count = (start) => fromLocks.filter((one) => one["bom-ref"].startsWith(start)).length;
  console.error(
    `${count("cargo:")} crates, as many as in Cargo.lock, and ${count("npm:")} npm packages; ` +
      `${listed.filter((one) => one.scope !== "excluded").length} parts are in the program.`,
  );
}

// The words that each part in the program wants to be handed on with it; the same words once.
function notices(parts) {
  const texts = new Map();
  const without = [];
  const ours = new Set(here.workspace_members.map((id) => all.packages.find((one) => one.id === id)?.name));
  const inside = parts.filter((part) => part.use === "program" && !(part.ref.startsWith("cargo:") && ours.has(part.name)));
  for (const part of inside) {
    const files = part.folder && existsSync(part.folder) ? readdirSync(part.folder) : [];
    const legal = files.filter((file) => /^(licen[cs]e|copying|notice|copyright|unlicense)[^/]*$/i.test(file));
    const words = legal.map((file) => join(part.folder, file)).flatMap(readTexts);
    if (words.length === 0) without.push(part);
    for (const text of words) {
      const key = text.replace(/\s+/g, " ").trim();
      if (!texts.has(key)) texts.set(key, { text: text.trim(), of: [] });
      texts.get(key).of.push(`${part.name} ${part.version}`);
    }
  }
  const line = "-".repeat(72);
  const list = inside.map((part) => `${part.name} ${part.version}: ${part.licence}`);
  const silent = without.map((part) => {
    const by = part.authors.map((author) => author.replace(/ *<.*>/, "")).join(", ");
    return `${part.name} ${part.version}: ${part.licence}${by && `, by ${by}`}`;
  });
  return [
    "What Every Chance is built from, and under which licence each part is used.",
    "Every Chance itself is under the MIT licence.",
    "The source of each part is published, unchanged, under this name and version: of govuk-frontend among the",
    "packages of npm, of SQLite by its makers, and of all others among the packages of Rust.",
    "The Mozilla Public License 2.0 is at https://mozilla.org/MPL/2.0/, and in /usr/share/common-licenses of Debian.",
    "",
    ...list,
    line,
    "These parts come without the words of their licence. They are those of the same licence below.",
    ...silent,
    ...[...texts.values()].flatMap(({ text, of }) => [line, [...new Set(of)].join(", "), "", text, ""]),
  ].join("\n");
}

function readTexts(path) {
  try {
    return [readFileSync(path, "utf8")];
  } catch {
    // Some crates keep their licences in a folder of that name.
    return readdirSync(path).map((file) => readFileSync(join(path, file), "utf8"));
  }
}

const fromLocks = merged([...crates(), ...NPM_LOCKS.flatMap(npmPackages)]);
const parts = [...fromLocks, ...carried(fromLocks)].sort(byRef);
if (what === "notices") console.log(notices(parts));
else {
  const document = sbom(parts);
  check(document);
  console.log(JSON.stringify(document, null, 1));
}
