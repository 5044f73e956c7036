// The open directory against the schemas of Open Referral UK 3.0: every list, page by page, and everything that it names by its
// identifier; for both examples, for services that are made up by rule, and for a real feed where there is one.
//
// The schemas are other people's text and no part of the project, so this runs where the folder beside it exists.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { startProgram, startServe } from "./harness.mjs";
import { madeUpServices } from "./servers/services.mjs";

const SHARED = new URL("../../shared/", import.meta.url).pathname;
const SCHEMAS = `${SHARED}conformance/uk-profile-3.0-schema/`;
const FEED = `${SHARED}data/directory/real_council_feed.json`;
const skip = !existsSync(SCHEMAS) && "the schemas of Open Referral are not beside the project";

// So many services are made up; all of them in the long version.
const MADE_UP = process.env.EVERYCHANCE_FULL ? 20_000 : 1_000;

let demo;

before(async () => {
  if (!skip) demo = await startProgram();
});
after(() => demo?.stop());

function schemas() {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  addFormats(ajv);
  const compile = (file) => {
    const check = ajv.compile(inline(JSON.parse(readFileSync(`${SCHEMAS}${file}`, "utf8"))));
    return (value, where) => assert.ok(check(value), `${where}: ${ajv.errorsText(check.errors)}\n${JSON.stringify(value)}`);
  };
  return {
    services: { listed: compile("compiled/service_list.json"), whole: compile("compiled/service.json") },
    service_at_locations: {
      listed: compile("compiled/service_at_location_list.json"),
      whole: compile("compiled/service_at_location.json"),
    },
    organizations: { listed: compile("compiled/organization_list.json"), whole: compile("compiled/organization.json") },
    taxonomies: { listed: compile("taxonomy.json"), whole: compile("taxonomy.json") },
    taxonomy_terms: { listed: compile("taxonomy_term.json"), whole: compile("taxonomy_term.json") },
  };
}

// A schema that names others by their files has them inside of it; one that names itself again is left open there.
function inline(schema, above = []) {
  if (Array.isArray(schema)) return schema.map((one) => inline(one, above));
  if (schema === null || typeof schema !== "object") return schema;
  const file = schema.$ref;
  if (typeof file === "string") {
    if (above.includes(file)) return {};
    return inline(JSON.parse(readFileSync(`${SCHEMAS}${file}`, "utf8")), [...above, file]);
  }
  return Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, inline(value, above)]));
}

function assertSaysSomething(value, where) {
  assert.notEqual(value, null, where);
  if (typeof value === "string") assert.notEqual(value.trim(), "", where);
  else if (typeof value === "object") for (const [name, inner] of Object.entries(value)) assertSaysSomething(inner, `${where}.${name}`);
}

async function get(site, address) {
  const answer = await fetch(`${site}/open-referral${address}`);
  assert.equal(answer.status, 200, address);
  assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  return answer.json();
}

const PAGE = ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"];

// Every item of a list, page by page, each checked.
async function* pages(site, list, per_page, check) {
  for (let number = 1; ; number += 1) {
    const page = await get(site, `/${list}?per_page=${per_page}&page=${number}`);
    assert.deepEqual(Object.keys(page), PAGE);
    for (const item of page.contents) {
      check(item, `${list} ${item.id}`);
      assertSaysSomething(item, list);
      yield item;
    }
    if (page.last_page) return;
  }
}

// Checks everything below /open-referral/, and answers how many services there are.
async function conforms(site) {
  const counts = {};
  for (const [list, { listed, whole }] of Object.entries(schemas())) {
    const ids = new Set();
    for await (const { id } of pages(site, list, 500, listed)) {
      assert.ok(!ids.has(id), `${list} ${id} twice`);
      ids.add(id);
      const one = await get(site, `/${list}/${id}`);
      assert.equal(one.id, id);
      whole(one, `${list}/${id}`);
      assertSaysSomething(one, `${list}/${id}`);
    }
    counts[list] = ids.size;
  }
  return counts;
}

test("the schemas refuse what is not sound", { skip }, () => {
  const { services } = schemas();
  for (const check of [services.listed, services.whole]) {
    assert.throws(() => check({ id: "1", name: "Tea", status: "active" }, "an identifier that is none"), /uuid/);
    assert.throws(() => check({ id: "00000000-0000-4000-8000-000000000000", status: "open" }, "no name"), /name/);
  }
});

test("the real borough's", { skip }, async () => {
  assert.equal((await conforms(demo.first)).services, 33);
});

test("the invented borough's", { skip }, async () => {
  const counts = await conforms(demo.second);
  assert.deepEqual([counts.services, counts.service_at_locations, counts.taxonomy_terms], [298, 297, 31]);
});

test(`${MADE_UP} services that are made up by rule`, { skip }, async () => {
  const site = await startServe();
  try {
    const file = site.write("made-up.json", JSON.stringify(madeUpServices(MADE_UP)));
    await site.run("import", "services", file, "--feed", "made up", "--apply");
    assert.equal((await conforms(site.first)).services, MADE_UP);
  } finally {
    await site.stop();
  }
});

test("a real feed: 818 services, a reason for each field that was not taken, and a second import changes nothing", { skip: skip || (!existsSync(FEED) && "the feed is not there") }, async () => {
  const site = await startServe();
  try {
    const take = () => site.run("import", "services", FEED, "--feed", "a council", "--apply");
    const first = await take();
    assert.match(first, /^Services: 818 new, 0 changed, 0 as before$/m);
    assert.match(first, /Left out: 5 fields\. Put right: 85 fields\. Shortened: 0 fields\. Services of which nothing was kept: 1\./);
    assert.equal(first.match(/^ {2}.+, .+: .+; .+$/gm).length, 91, "a line for each");
    const { contents } = await get(site.first, "/services?minimal=true");
    assert.equal((await conforms(site.first)).services, 818);
    for (const { id } of contents) {
      const page = await fetch(`${site.first}/services/${id}`);
      assert.equal(page.status, 200, id);
    }
    assert.match(await take(), /^Services: 0 new, 0 changed, 818 as before$/m);
    assert.deepEqual((await get(site.first, "/services?minimal=true")).contents, contents);
  } finally {
    await site.stop();
  }
});
