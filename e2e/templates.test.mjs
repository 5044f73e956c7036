// Accessibility of every template: English at 320 pixels and Arabic at 1280, no
// violation that axe finds, nothing wider than the window. And print.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { checkAccessibility, noHorizontalScroll, start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site?.stop());

// One address for each template, and for each noun a page with much on it.
const REAL = [
  "/", "/strategies", "/strategies/CF19", "/strategies/ACC24", "/priorities/CP23-P4", "/actions", "/actions/CP23-P2-A7",
  "/outcomes/CF19-P2-O1", "/indicators/CF19-P2-I1", "/statistics/ST9", "/statistics/ST13", "/printed", "/scorecards", "/scorecards/CF19", "/scorecards/CP23", "/measures", "/measures?by=strategy",
  "/measures/M-LAC", "/measures/M-LAC/compare", "/measures/M-LAC/map", "/measures/M-LAC/embed", "/compare", "/measures/M-LAC-KS4-AVG-Attain8", "/datasets", "/datasets/DATASET-1", "/assessments/EIA-ACC24", "/commitments/CH1", "/context/CTX-STRATEGIC-PLAN",
  "/messages", "/messages/KM15", "/you-said", "/engagements/EN8", "/bodies", "/bodies/BODY-ECEC", "/meetings", "/meetings/MEET-1", "/meetings/MEET-2", "/structure", "/money", "/funding", "/funding/FUND-8", "/asks", "/asks/ASK-1", "/organisations/ORG-LBTH",
  "/documents", "/documents/CP23-DOC", "/services", "/services/d5746f93-d8ff-83b9-a04d-19aec0e15ed5", "/thread/KM15", "/crosswalk", "/completeness", "/search?q=health", "/search?q=zzzz",
  "/api", "/accessibility", "/privacy", "/languages", "/nowhere", "/actions?as-at=never", "/actions?as-at=2026-11-02",
];
const INVENTED = [
  // One that is checked, a refuge, and one that is over.
  "/coverage", "/coverage?theme=lgbt", "/opportunities", "/opportunities?kind=apprenticeship&care=yes", "/entitlements", "/services/list?of=873.1009", "/services/de6270f3-a2e6-8caf-9334-9d480327efa9/wrong", "/services/de6270f3-a2e6-8caf-9334-9d480327efa9", "/services/a5b8c1fe-8cf0-8c69-84f4-5915607032b0", "/services/71a10dda-cac3-8b2e-a735-d2af1d25cafa", "/services?q=CAMHS&day=SU&postcode=nowhere&now=yes",
  "/", "/surveys", "/surveys/BW-SV1", "/surveys/BW-SV1/questions", "/surveys/BW-SV2/results", "/surveys/BW-SV2/waves", "/engagements/BW-E1", "/answer", "/receipt", "/unsafe-places", "/unsafe-places/tell", "/pledges", "/pledges/BW-PD1", "/signatures", "/signatures/BW-SG2", "/signatures/BW-SG4", "/offers", "/offers/BW-OF1", "/offers/BW-OF5", "/consultations", "/consultations/BW-CO1", "/consultations/BW-CO2", "/question-times", "/question-times/BW-QT1", "/question-times/BW-QT2", "/question-times/BW-QT2/second", "/questions", "/questions/BW-Q3", "/surveys/BW-SV1/more", "/you-said", "/messages/BW-M8", "/strategies/BW-S1", "/actions/BW-S1-P1-A1", "/thread/BW-M1", "/messages", "/completeness", "/scorecards/BW-S1", "/measures/BW-ME1", "/measures/BW-ME2", "/measures/BW-ME3", "/assessments", "/assessments/BW-EIA-1", "/measures/BW-ME1/compare", "/measures/BW-ME1/map", "/measures/BW-ME2/embed", "/compare", "/progress", "/reports", "/reports/BW-RP18", "/reports/BW-RP18/children", "/reports/BW-R7", "/strategies/BW-S2", "/actions/BW-S2-P1-A2", "/bodies/BW-BODY9", "/bodies/BW-BODY9/dashboard", "/bodies/BW-BODY10/dashboard", "/messages/BW-M14", "/barriers", "/barriers/BW-B1", "/meetings", "/meetings?body=BW-BODY4", "/meetings/BW-MT5", "/meetings/BW-MT6", "/meetings/BW-MT7", "/agenda-items", "/agenda-items/BW-AG25", "/agenda-items/BW-AG48", "/decisions", "/decisions/BW-DC8", "/follow-ups", "/follow-ups/BW-FU24", "/structure", "/structure?on=soon", "/money", "/funding", "/funding/BW-F2", "/grants", "/grants?recipient=nobody", "/grants/360G-brackwater-1", "/grant-files", "/grant-files/BW-GF1", "/asks", "/asks/BW-ASK1", "/asks/BW-ASK6", "/bodies/BW-BODY1", "/bodies/BW-BODY7"];

test("reports are read from the right on a phone", async () => {
  const page = await site.page({ width: 320 });
  const faults = [];
  for (const path of ["/reports/BW-R7", "/reports/BW-R7/children", "/reports/BW-R9", "/reports/BW-RP5?body=BW-BODY2", "/barriers"]) {
    await page.goto(`${site.second}/ar${path}`);
    for (const check of [noHorizontalScroll, checkAccessibility]) {
      await check(page).catch((error) => faults.push(`${path}: ${error.message}`));
    }
  }
  await page.close();
  assert.equal(faults.length, 0, faults.join("\n\n"));
});

for (const [name, width, prefix] of [["English at 320", 320, ""], ["Arabic at 1280", 1280, "/ar"], ["Bengali at 320", 320, "/bn"]]) {
  test(`every template: ${name} pixels`, async () => {
    const page = await site.page({ width });
    const faults = [];
    const all = [...REAL.map((path) => [site.first, path]), ...INVENTED.map((path) => [site.second, path])];
    for (const [host, path] of all) {
      await page.goto(`${host}${prefix}${path === "/" && prefix ? "" : path}`);
      for (const check of [noHorizontalScroll, checkAccessibility]) {
        await check(page).catch((error) => faults.push(error.message));
      }
    }
    await page.close();
    assert.equal(faults.length, 0, faults.join("\n\n"));
  });
}

test("a printed page has the plan and not the way round it", async () => {
  const page = await site.page();
  await page.goto(`${site.first}/actions/CF19-P2-A2`);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.isVisible(".ec-nav"), false);
  assert.equal(await page.isVisible("h1"), true);
  const pdf = await page.pdf({ format: "A4" });
  assert.ok(pdf.length > 10_000);
  await page.close();
});
