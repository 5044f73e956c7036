// A picture from a phone without script: refused until it is said what it shows, read by an officer, on the page of the action
// and in reports; and a logo that is far too large changes nothing.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, startDemo } from "./demo.mjs";
import { noHorizontalScroll } from "./harness.mjs";

const ACTION = "BW-S1-P4-A1";
const SHOWS = "Two people in gloves mend a swing beside the sea.";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

// A picture as a phone or a designer would make it, drawn by the browser.
async function drawn(type, width, height) {
  const page = await demo.open();
  const url = await page.evaluate(([type, width, height]) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const pen = canvas.getContext("2d");
    const sky = pen.createLinearGradient(0, 0, 0, height);
    [[0, "#7fb2d9"], [0.6, "#d9ecf5"], [0.61, "#3c7a68"], [1, "#c9b48a"]].forEach(([at, colour]) => sky.addColorStop(at, colour));
    pen.fillStyle = sky;
    pen.fillRect(0, 0, width, height);
    pen.lineWidth = width / 60;
    pen.strokeRect(width * 0.35, height * 0.3, width * 0.3, height * 0.6);
    return canvas.toDataURL(type, 0.9);
  }, [type, width, height]);
  await page.close();
  return Buffer.from(url.split(",")[1], "base64");
}

async function everyWay(page, path) {
  for (const [width, language] of [[1280, ""], [1280, "/ar"], [320, ""], [320, "/ar"]]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site}${language}${path}`);
    await look(page);
  }
  await page.goto(`${site}${path}`);
}

test("a picture is brought, described, read and shown", async () => {
  const owner = await demo.signedIn("action-owner", { width: 320, javascript: false });
  const place = `/work/updates/${ACTION}`;
  await owner.goto(`${site}${place}`);
  await owner.fill("#told", "The swing by the sea wall is mended.");
  await owner.check("input[value='on track']");
  await owner.click("button:has-text('Add a picture or document')");
  assert.equal(new URL(owner.url()).pathname, `${place}/evidence`);
  const picture = { name: "IMG_0412.PNG", mimeType: "image/png", buffer: await drawn("image/jpeg", 2400, 1800) };
  await owner.setInputFiles("#file", picture);
  await owner.click("button:text-is('Save')");
  assert.ok(await owner.isVisible(".govuk-error-summary >> text=The picture is kept. Say in one sentence what it shows"));
  await noHorizontalScroll(owner);
  await owner.fill("main input[type=text] >> nth=0", SHOWS);
  await owner.click("button:text-is('Save')");
  const image = owner.locator("main img");
  assert.equal(await image.getAttribute("alt"), SHOWS);
  assert.deepEqual(await image.evaluate((image) => image.decode().then(() => [image.naturalWidth, image.naturalHeight])), [1200, 900]);
  const eyes = await demo.signedIn("action-owner");
  await everyWay(eyes, `${place}/evidence`);
  await everyWay(eyes, place);
  await eyes.close();
  await owner.click("a:has-text('Back to the update')");
  assert.equal(await owner.inputValue("#told"), "The swing by the sea wall is mended.");
  await owner.click("form button:has-text('Send')");

  const officer = await demo.signedIn("strategy-officer", { width: 1280 });
  await officer.goto(`${site}/manage/updates?show=to-read`);
  await officer.click("main table a");
  await everyWay(officer, new URL(officer.url()).pathname);
  assert.ok(await officer.isVisible("text=Look whether a child can be recognised"));
  assert.equal(await officer.locator("main img").evaluate((image) => image.decode().then(() => image.naturalWidth)), 1200);
  await officer.check("input[value='everyone']");
  await officer.click("button:has-text('Approve')");
  assert.ok(await officer.isVisible("text=Approved. Everybody may read it now."));
  for (const path of [`/actions/${ACTION}`, "/reports/BW-RP6"]) {
    await everyWay(officer, path);
    const shown = officer.locator(`main img[alt='${SHOWS}']`);
    await shown.scrollIntoViewIfNeeded();
    assert.ok(await shown.isVisible(), path);
  }
  // It is taken back by one button, and gone at once.
  await officer.goto(`${site}/manage/updates`);
  await officer.click("main a:has-text('Pictures and documents that everybody may see')");
  await everyWay(officer, "/manage/updates/files");
  const address = await officer.locator("main figure a").getAttribute("href");
  await officer.click("button:has-text('Take file back')");
  assert.ok(await officer.isVisible("text=The file is taken back"));
  assert.equal((await officer.request.get(`${site}${address}`)).status(), 410);
  for (const page of [owner, officer]) await page.close();
});

test("a logo of 40 MB changes nothing, and a small one stands in reports", async () => {
  const officer = await demo.signedIn("strategy-officer", { width: 1280 });
  await officer.goto(`${site}/manage/site`);
  await officer.click("main a:has-text('logo')");
  const logo = await drawn("image/png", 400, 160);
  await officer.fill("#shows", "Brackwater Children and Families Partnership");
  const large = Buffer.concat([logo, Buffer.alloc(40 << 20)]);
  await officer.setInputFiles("#file", { name: "logo.png", mimeType: "image/png", buffer: large });
  await officer.click("button:has-text('Save the logo')");
  assert.ok(await officer.isVisible("text=larger than"), await officer.innerText("main"));
  await officer.click("main a:has-text('Back to where you sent it')");
  assert.equal(new URL(officer.url()).pathname, "/manage/site/logo");
  assert.equal(await officer.locator("main img").count(), 0);
  await officer.fill("#shows", "Brackwater Children and Families Partnership");
  await officer.setInputFiles("#file", { name: "logo.png", mimeType: "image/png", buffer: logo });
  await officer.click("button:has-text('Save the logo')");
  assert.ok(await officer.isVisible("text=The logo is saved."));
  await everyWay(officer, "/manage/site/logo");
  const pdf = await officer.request.get(`${site}/api/v1/reports/BW-RP6.pdf`);
  assert.ok((await pdf.body()).toString("latin1").includes("Brackwater Children and Families Partnership"));
  await officer.close();
});
