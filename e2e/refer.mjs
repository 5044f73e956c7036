// Writing a referral, as a worker does it.

import assert from "node:assert/strict";
import { send } from "./demo.mjs";

/** Presses the button with these words. */
export const press = (page, words) => send(page, `main button:has-text("${words}")`);

/** Writes a referral, to the worry workshops unless another service is named, and answers the code for whoever it is about, and its number. Before it is sent, `before` may add to it. */
export async function refer(demo, page, { name, language = "bn", service = "BW-RS1", before = async () => {}, every = async () => {} }) {
  await page.goto(`${demo.site}/work/referrals`);
  await every(page);
  await send(page, 'main a:has-text("Refer somebody")');
  await page.check(`input[value="${service}"]`);
  await every(page);
  await press(page, "Save and go on");
  await page.fill("#name", name);
  await page.fill("#born", "3/4/2015");
  await page.selectOption("#language", language);
  await page.selectOption("#safe", "telephone");
  await page.fill("#telephone", "07700 900987");
  await every(page);
  await press(page, "Save and go on");
  await page.fill("#need", "She worries so much that she does not sleep.");
  await page.fill("#wanted", "Somebody who helps her with that.");
  await page.fill("#private", "Her uncle reads her messages.");
  await every(page);
  await press(page, "Save and go on");
  await page.check('input[value="parent"]');
  await page.fill("#agreed-name", "Her mother");
  await page.selectOption("#agreed-how", "face-to-face");
  await page.fill("#agreed-on", "24/11/2026");
  await page.fill("#agreed-until", "24/5/2027");
  await page.selectOption("#agreed-in", language);
  await page.check("#agreed-sure");
  await every(page);
  await press(page, "Save and go on");
  await every(page);
  await before(page);
  await press(page, "Send it");
  await every(page);
  assert.equal(await page.$(".ec-code"), null, "somebody reads her messages: no code before it is said that it is safe");
  await send(page, 'main a:has-text("It is safe")');
  await every(page);
  const code = (await page.textContent(".ec-code")).trim();
  const number = (await page.textContent("main table a")).trim();
  assert.match(number, /^R-/);
  return { code, number };
}
