// Takes the pictures of reports for docs/images: node e2e/report-pictures.mjs FOLDER (see script/screenshots). Pages of documents
// are drawn by poppler's pdftoppm; Word files and workbooks become pages by LibreOffice.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDemo } from "./demo.mjs";

const REPORT = "BW-RP18";

const folder = process.argv[2] ?? "docs/images";
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "pictures-"));
const demo = await startDemo("2026-11-26T12:00:00Z");
try {
  await shot("report-page.png", `${demo.site}/reports/BW-R7`);
  await shot("report-annual.png", `${demo.site}/reports/BW-R8`);
  await shot("report-review.png", `${demo.site}/reports/BW-R9`);
  writeFileSync(join(work, "report.html"), await fetched(`${REPORT}.html`));
  await shot("report-html.png", `file://${join(work, "report.html")}`, { javascript: false });
  await pages("report-pdf.png", await written(`${REPORT}.pdf`), [1, 2, 3]);
  await pages("report-word.png", await converted(`${REPORT}.docx`), [1, 2, 3]);
  await shot("report-workbook.png", `file://${await converted(`${REPORT}.xlsx`, "html")}`, { javascript: false });
  await pages("report-children.png", await written(`${REPORT}-children.pdf`), [1, 2]);
} finally {
  await demo.stop();
  rmSync(work, { recursive: true, force: true });
}

async function fetched(name) {
  const answer = await fetch(`${demo.site}/api/v1/reports/${name}`);
  if (!answer.ok) throw new Error(`${name} answered ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}

async function shot(name, address, options = {}) {
  const page = await demo.open({ width: 1000, ...options });
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(address);
  await page.screenshot({ path: join(folder, name) });
  console.log(join(folder, name));
  await page.close();
}

async function written(name) {
  const path = join(work, name);
  writeFileSync(path, await fetched(name));
  return path;
}

// What LibreOffice makes of a file.
async function converted(name, form = "pdf") {
  const path = await written(name);
  execFileSync("soffice", ["--headless", "--convert-to", form, "--outdir", join(work, "converted"), path], { stdio: "ignore" });
  return join(work, "converted", name.replace(/\.[a-z]+$/, `.${form}`));
}

// Some pages of a PDF beside each other.
async function pages(name, path, numbers) {
  const stem = join(work, name.replace(".png", ""));
  execFileSync("pdftoppm", ["-r", "70", "-png", "-f", "1", "-l", String(Math.max(...numbers)), path, stem]);
  const drawn = readdirSync(work).filter((file) => file.startsWith(name.replace(".png", "-")) && file.endsWith(".png")).sort();
  const all = drawn.slice(0, numbers.length).map((file) => `<img src="data:image/png;base64,${readFileSync(join(work, file)).toString("base64")}">`);
  const page = await demo.open({ width: 1800 });
  await page.setContent(`<div style="display:inline-flex;gap:8px;padding:8px;background:#888;align-items:flex-start">${all.join("")}</div>`);
  await page.locator("div").screenshot({ path: join(folder, name) });
  console.log(join(folder, name));
  await page.close();
}
