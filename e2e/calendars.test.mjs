// The meetings as a calendar file: two programs that know nothing of ours read the same in it.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import ical from "node-ical";
import { PROGRAM } from "./harness.mjs";

for (const [example, least] of [["brackwater", 30], ["tower-hamlets", 0]]) {
  test(`two calendar programs read the meetings of ${example}`, () => {
    const text = execFileSync(PROGRAM, ["export", "calendar", `--demo=${example}`], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const component = new ICAL.Component(ICAL.parse(text));
    const first = component.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    const second = Object.values(ical.sync.parseICS(text)).filter((one) => one.type === "VEVENT");
    assert.ok(first.length >= least, `${first.length} events`);
    assert.equal(first.length, second.length);
    for (const event of first) {
      const other = second.find((one) => one.uid === event.uid);
      assert.ok(other, event.uid);
      assert.equal(event.summary, String(other.summary?.val ?? other.summary));
      assert.equal(event.startDate.toJSDate().getTime(), other.start.getTime(), event.uid);
      assert.equal(event.component.getFirstPropertyValue("status"), other.status);
      assert.ok(event.component.getFirstPropertyValue("dtstamp"), event.uid);
    }
    assert.equal(new Set(first.map((event) => event.uid)).size, first.length, "each has a mark of its own");
  });
}
