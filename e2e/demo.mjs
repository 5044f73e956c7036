// The demonstration on a day, with a browser beside it, for journeys through the invented borough:
//
//   const demo = await startDemo("2026-11-26T12:00:00Z");
//   const page = await demo.signedIn("strategy-officer", { width: 320 });
//   await look(page);
//   await demo.stop();

import { checkAccessibility, noHorizontalScroll, openPage, startBrowser, startProgram } from "./harness.mjs";
import { makeClock } from "./clock.mjs";

export async function startDemo(day) {
  const clock = makeClock(day);
  const program = await startProgram({ env: clock.env });
  const browser = await startBrowser();
  const site = program.second;
  const open = (options) => openPage(browser, options);
  const signIn = async (page, role) => {
    await page.goto(`${site}/demo`);
    await page.check(`input[value="${role}"]`);
    await page.click("main form button");
  };
  const signedIn = async (role, options) => {
    const page = await open(options);
    await signIn(page, role);
    return page;
  };
  const stop = async () => {
    await browser.close();
    await program.stop();
  };
  return { clock, site, open, signIn, signedIn, stop };
}

// A page is accessible, and does not scroll sideways.
export async function look(page) {
  await checkAccessibility(page);
  await noHorizontalScroll(page);
}

// Presses a button or follows a link, and waits for the page that comes.
export async function send(page, button) {
  await page.click(button);
  await page.waitForLoadState();
}
