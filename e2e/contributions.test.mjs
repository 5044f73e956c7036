// A charity tells what it did in three lines from a phone, and by the spreadsheet that it keeps, and sees itself on a priority's page.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

// A line above the headings, a total in the middle, a row without what was done, and a column that nobody is to read.
const sheet = (name) => `${name} 2026,,,\nDate,Activity,Children who came,Led by\n12/9/2026,Kites on the marsh (${name}),41,Jane Roe\n,Total September,41,\n3/10/2026,Crabs on the quay (${name}),17,Jane Roe\n,,9,\n`;

for (const [width, javascript] of [[320, false], [1280, true]]) {
  const name = `kept at ${width}`;
  test(`what was done stands on the page of its priority: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const page = await demo.signedIn("contributor", { width, javascript });
    await page.goto(`${site}/work`);
    await send(page, "main a[href='/work/contributions']");
    await looked(page);
    await send(page, "main form button:has-text('Publish it')");
    assert.match(await page.innerText("main"), /Write in one sentence what you did\./);
    await looked(page);
    await page.selectOption("#concerns", "BW-S1-P4-O1");
    await page.fill("#title", `A fair on the quay (${name})`);
    await page.fill("#count", "310");
    await page.fill("#of_what", "people who came");
    await page.fill("#until", "3/10/2026");
    await send(page, "main form button:has-text('Publish it')");
    assert.match(await page.innerText("main"), /It is published\./);

    await send(page, "main a:has-text('Send a spreadsheet that you keep')");
    await looked(page);
    await page.setInputFiles("#file", { name: "kept.csv", mimeType: "text/csv", buffer: Buffer.from(sheet(name)) });
    await send(page, "main form button:has-text('Look at it')");
    const first = await page.innerText("main");
    assert.match(first, /It adds up other rows\./);
    await looked(page);
    await page.selectOption("#column_count", "Children who came");
    await page.selectOption("#all_for", "BW-S1-P4");
    await send(page, "main form button:has-text('Look again')");
    assert.match(await page.innerText("main"), /2 rows can be published\./);
    await looked(page);
    await send(page, "main form button:has-text('Publish 2 rows')");
    assert.match(await page.innerText("main"), /2 contributions are published\./);

    const reader = await demo.open({ width, javascript });
    await reader.goto(`${site}/priorities/BW-S1-P4`);
    const body = await reader.innerText("section:has(#contributed)");
    assert.match(body, new RegExp(`Crabs on the quay \\(${name}\\)`));
    assert.match(body, /17 Children who came/);
    assert.match(body, /not added up/);
    assert.ok(!body.includes("Jane Roe") && !body.includes("Total September"), body);
    await looked(reader);
    await send(reader, "section:has(#contributed) a:has-text('Brackwater Council') >> nth=0");
    assert.match(await reader.innerText("main"), /A fair on the quay/);
    await looked(reader);

    // The same sheet again: the columns are remembered, and nothing is told twice.
    await page.goto(`${site}/work/contributions/sheet`);
    await page.setInputFiles("#file", { name: "kept.csv", mimeType: "text/csv", buffer: Buffer.from(sheet(name)) });
    await send(page, "main form button:has-text('Look at it')");
    assert.match(await page.innerText("main"), /It has been told already\./);
    assert.equal(await page.inputValue("#all_for"), "BW-S1-P4");

    // A slip is put right, and what should not stand there is taken out.
    await page.goto(`${site}/work/contributions`);
    await send(page, `main a:has-text('A fair on the quay (${name})')`);
    await looked(page);
    await page.fill("#count", "301");
    await send(page, "main form button:has-text('Save')");
    assert.match(await page.innerText("main"), /It is kept\. Everybody reads it so/);
    await reader.goto(`${site}/organisations/BW-ORG1/contributions`);
    assert.match(await reader.innerText("main"), /301 people who came/);
    await send(page, `main a:has-text('Crabs on the quay (${name})')`);
    await send(page, "main form button:has-text('Take it out')");
    assert.match(await page.innerText("main"), /It is taken out\./);
    await reader.reload();
    assert.ok(!(await reader.innerText("main")).includes(`Crabs on the quay (${name})`));
  });
}
