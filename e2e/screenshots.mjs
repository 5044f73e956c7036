// Takes the pictures of docs/images: node e2e/screenshots.mjs FOLDER (see
// script/screenshots).

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { start } from "./harness.mjs";

const folder = process.argv[2] ?? "docs/images";
mkdirSync(folder, { recursive: true });

const site = await start();
try {
  await picture("home-320.png", { width: 320, height: 900 }, async () => "/");
  await picture("home-1280.png", { width: 1280, height: 900 }, async () => "/");
  await picture("thread-1280.png", { width: 1280, height: 900 }, findThread);
  await picture("ar-320.png", { width: 320, height: 900, lang: "ar" }, findArabic);
} finally {
  await site.stop();
}

// `find` gets a page that shows the front page and says which address to show.
async function picture(name, window, find) {
  const page = await site.page(window);
  await page.goto(`${site.first}/`);
  await page.goto(new URL(await find(page), site.first).href);
  await page.screenshot({ path: join(folder, name), fullPage: false });
  console.log(join(folder, name));
  await page.close();
}

// A page with the picture of the thread: linked from the front page, or listed in
// the site map.
async function findThread(page) {
  const linked = page.locator('a[href*="thread"]').first();
  if (await linked.count()) return linked.getAttribute("href");
  const listed = await (await page.request.get(`${site.first}/sitemap.xml`)).text();
  const address = listed.match(/<loc>\s*([^<]*thread[^<]*?)\s*<\/loc>/)?.[1];
  if (!address) throw new Error("Neither the front page nor /sitemap.xml has an address with 'thread' in it.");
  return new URL(address).pathname;
}

async function findArabic(page) {
  const link = page.locator('.ec-lang a[hreflang="ar"], .ec-lang a[lang="ar"], a[hreflang="ar"]').first();
  if (!(await link.count())) throw new Error("The front page has no link to Arabic (hreflang or lang 'ar').");
  return link.getAttribute("href");
}
