// Somebody who is watched leaves a page at once, and going back does not lead to it.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo;

before(async () => {
  demo = await startDemo("2026-11-25T14:30:00Z");
});
after(() => demo.stop());

// The weather, as another site would show it.
async function weather(page) {
  await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Rain</h1>" }));
}

const SEARCHES = ["/services?theme=domestic-abuse", "/services?q=my+dad+hits+me", "/services/map?theme=domestic-abuse", "/services/calendar?theme=domestic-abuse"];

test("what may be watched has a way out, and what may not has none", async () => {
  const page = await demo.open({ width: 320 });
  for (const path of SEARCHES) {
    await page.goto(demo.site + path);
    await look(page);
    assert.ok(await page.isVisible("[data-exit]"), path);
    assert.match(await page.title(), /^Home/, "the history of the browser does not tell");
  }
  await page.goto(`${demo.site}/services?theme=sport`);
  assert.equal(await page.$("[data-exit]"), null);
  await page.goto(`${demo.site}/ar/unsafe-places/tell`);
  await look(page);
  assert.ok(await page.isVisible("[data-exit]"));
  await page.context().close();
});

for (const how of ["link", "keys"]) {
  test(`she leaves by ${how}, and the page is not in the history`, async () => {
    const page = await demo.open({ width: 320 });
    await weather(page);
    await page.goto(`${demo.site}/services`);
    await page.goto(`${demo.site}/services?theme=domestic-abuse`);
    await send(page, ".ec-card__title a");
    assert.ok(await page.isVisible("[data-exit-keys]"));
    await look(page);
    if (how === "link") await page.click("[data-exit]");
    else for (let n = 0; n < 3; n++) await page.keyboard.press("Shift");
    await page.waitForURL("https://www.bbc.co.uk/weather");
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, "/services", "the page before, and not the one that was left");
    await page.context().close();
  });
}

test("without script the link leads out, and tells the other side nothing", async () => {
  const page = await demo.open({ width: 320, javascript: false });
  await weather(page);
  let referrer;
  page.on("request", (request) => {
    if (request.url().startsWith("https://www.bbc.co.uk/")) referrer = request.headers().referer;
  });
  await page.goto(`${demo.site}/services?theme=domestic-abuse`);
  assert.equal(await page.isVisible("[data-exit-keys]"), false);
  await page.click("[data-exit]");
  await page.waitForURL("https://www.bbc.co.uk/weather");
  assert.equal(referrer, undefined);
  await page.context().close();
});
