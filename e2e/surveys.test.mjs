// The promise of surveys: a child answers in their own words of their own language, with a code from school, on a cheap phone;
// nothing is kept of who it was; and what came of it is read by everybody, with small numbers hidden.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo;
before(async () => (demo = await startDemo("2026-11-26T12:00:00Z")));
after(() => demo?.stop());

const next = (page) => send(page, "button[value=next]");

for (const [width, javascript] of [[320, false], [1280, true]]) {
  test(`a question and its choices are heard: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const page = await demo.open({ width, javascript });
    await page.goto(`${demo.site}/answer`);
    await page.fill("#code", "try6 try6 try6");
    await page.click("main form button[type=submit]");
    await page.check('input[value="en-x-easy"]');
    await send(page, "main form button[type=submit]");
    await send(page, "main form button[type=submit]");
    await page.waitForLoadState();
    assert.equal(await page.locator("audio").count(), 6, "the question and its five choices");
    if (javascript) await page.getByRole("button", { name: "Listen: Often", exact: true }).waitFor();
    assert.equal(await page.locator("audio[controls]").count(), javascript ? 0 : 6, "the browser plays them without script");
    // What plays without script, the browser's own buttons do: then only the file can be looked at from here.
    const file = await page.request.get(new URL(await page.locator("audio").first().getAttribute("src"), demo.site).href);
    assert.deepEqual([file.status(), file.headers()["content-type"]], [200, "audio/mpeg"]);
    if (!javascript) return;
    await look(page);
    // One button for each sound, which says what it reads; one sound at a time.
    const named = (name) => page.getByRole("button", { name, exact: true });
    await page.$$eval("audio", (sounds) => sounds.forEach((sound) => (sound.muted = true)));
    const playing = () => page.$$eval("audio", (sounds) => sounds.map((sound) => !sound.paused));
    await named("Listen: Often").click();
    await named("Listen: Do you feel safe on the way to school?").click();
    assert.deepEqual(await playing(), [true, false, false, false, false, false]);
    assert.equal(await named("Listen: Often").count(), 1, "the other was stopped");
    await named("Stop: Do you feel safe on the way to school?").click();
    assert.ok((await playing()).every((plays) => !plays));
    const played = page.locator("audio").first().evaluate(
      (sound) => new Promise((resolve) => sound.addEventListener("ended", () => resolve(sound.duration))));
    await named("Listen: Do you feel safe on the way to school?").click();
    assert.ok((await played) > 1, "the whole question is heard");
    await named("Listen: Do you feel safe on the way to school?").waitFor();
    // A sound that was taken out meanwhile leaves no button that does nothing.
    await page.route(/\.mp3/, (route) => route.fulfill({ status: 404, body: "" }));
    await named("Listen: Never").click();
    await page.locator("audio[controls]").waitFor();
    assert.equal(await named("Stop: Never").count(), 0);
  });

  test(`a child answers in Bengali with the code of their class: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const page = await demo.open({ width, javascript });
    const looked = async () => (javascript ? look(page) : undefined);
    await page.goto(`${demo.site}/surveys`);
    await page.click('main a[href="/answer"]');
    await looked();
    await page.fill("#code", "try6 try6 try6");
    await page.click("main form button[type=submit]");
    await page.waitForLoadState();
    await looked();
    await page.check("input[value=bn]");
    await send(page, "main form button[type=submit]");
    // What is kept is said in the words in which they are asked, before the first question.
    assert.equal(await page.getAttribute("html", "lang"), "bn");
    const promise = await page.innerText("main");
    assert.match(promise, /আপনার নাম, সময়, যন্ত্র বা নেটওয়ার্ক আমরা রাখি না/);
    assert.match(promise, /Year 6/);
    await looked();
    await send(page, "main form button[type=submit]");
    assert.equal(await page.locator("nav").count(), 0, "nothing leads away from a question");
    await looked();
    await page.check("input[value=never]");
    await next(page);
    assert.match(await page.innerText("h1"), /কোথায়/, "who never feels safe is asked where");
    await page.check("input[value=bus]");
    await page.check("input[value=park]");
    await looked();
    await next(page);
    await page.click("button[value=back]");
    await page.waitForLoadState();
    assert.equal(await page.locator("input:checked").count(), 2, "what was chosen stands there again");
    await next(page);
    await page.goBack();
    assert.match(await page.innerText("h1"), /কোথায়/, "the browser's own back button shows the question again");
    assert.equal(await page.locator("input:checked").count(), 2);
    await next(page);
    let asked = 0;
    while (await page.locator("button[value=next]").count()) {
      if (await page.locator("input#answer").count()) {
        await page.fill("#answer", "many");
        await next(page);
        assert.ok(await page.locator(".govuk-error-summary").count(), "a word is no number");
        await looked();
        await page.fill("#answer", "১২");
        await next(page);
      } else if (await page.locator("button[value=skip]").count()) {
        await next(page);
        assert.ok(await page.locator(".govuk-error-summary").count(), "nothing is left out without noticing");
        await send(page, "button[value=skip]");
      } else {
        await next(page);
      }
      asked += 1;
      assert.ok(asked < 20);
    }
    await looked();
    await page.click("button[value=send]");
    await page.waitForLoadState();
    assert.match(await page.innerText("h1"), /ধন্যবাদ/);
    await looked();
    assert.deepEqual(await page.context().cookies(), [], "no cookie was set");
    await page.close();
  });
}

test("what came of a survey is read by everybody, with small numbers hidden, also in Arabic", async () => {
  for (const [path, width] of [["/surveys/BW-SV2/results", 320], ["/ar/surveys/BW-SV2/results", 1280], ["/surveys/BW-SV2", 320], ["/surveys/BW-SV1/questions", 320]]) {
    const page = await demo.open({ width });
    await page.goto(`${demo.site}${path}`);
    for (const details of await page.locator("details").all()) await details.evaluate((one) => (one.open = true));
    await look(page);
    await page.close();
  }
  const page = await demo.open({ width: 1280 });
  await page.goto(`${demo.site}/surveys/BW-SV2/results`);
  const main = await page.innerText("main");
  assert.match(main, /586 questionnaires were sent\./);
  assert.match(main, /hidden/);
  await page.close();
});

// A whole school sends from one network; whoever comes then need not wait where script runs, and is told how long where none does.
test("when many send at once, a browser works instead of waiting", async () => {
  const wait = async (page, fields) => (await page.request.post(`${demo.site}/surveys/BW-SV1/answer`, { form: fields, headers: { "sec-fetch-site": "same-origin" } })).text();
  const hidden = (text, name) => text.match(new RegExp(`name="${name}" value="([^"]*)"`))[1];
  const crowd = await demo.open();
  const code = await crowd.request.post(`${demo.site}/answer`, { form: { code: "TRY6-TRY6-TRY6" }, headers: { "sec-fetch-site": "same-origin" } });
  const entry = hidden(await code.text(), "entry");
  // Until whoever comes next waits for half a minute.
  const fill = async () => {
    for (let n = 0; n < 400; n += 1) {
      let text = await wait(crowd, { entry, wording: "en" });
      text = await wait(crowd, { slip: hidden(text, "slip"), answer: "always", go: "next" });
      while (!text.includes('value="send"')) text = await wait(crowd, { slip: hidden(text, "slip"), go: "skip" });
      text = await wait(crowd, { slip: hidden(text, "slip"), go: "send" });
      if (Number(text.match(/data-wait="(\d+)"/)?.[1]) >= 30) return;
    }
    assert.fail("the network is not busy");
  };
  for (const javascript of [true, false]) {
    await fill();
    const page = await demo.open({ width: 320, javascript });
    await page.goto(`${demo.site}/answer`);
    await page.fill("#code", "TRY6-TRY6-TRY6");
    for (let n = 0; n < 3; n += 1) await send(page, "main form button[type=submit]");
    await page.check("input[value=always]");
    await next(page);
    while (await page.locator("button[value=skip]").count()) {
      await send(page, "button[value=skip]");
    }
    if (await page.locator("textarea").count()) await next(page);
    while (await page.locator("button[value=skip]").count()) {
      await send(page, "button[value=skip]");
    }
    await page.click("button[value=send]");
    if (javascript) {
      // It would wait for half a minute; the browser is done in less than that.
      await page.waitForSelector("text=Your answers were sent.", { timeout: 15_000 });
    } else {
      assert.match(await page.innerText("main"), /Wait \d+ seconds?, then press/);
      assert.equal(await page.locator("[data-working]").isVisible(), false);
      demo.clock.forward(120);
      await page.click("button[value=send]");
      await page.waitForLoadState();
      assert.match(await page.innerText("main"), /Your answers were sent/);
    }
  }
});
