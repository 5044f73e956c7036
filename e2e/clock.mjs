// A clock for a program under test, which can be put forward while it runs:
//
//   const clock = makeClock();            // it is noon
//   const clock = makeClock("2026-05-18T10:00:00Z");
//   const site = await startServe({ env: clock.env });
//   clock.forward(60);   // a minute has passed
//   clock.now()          // in milliseconds, for a server of the tests that compares
//
// Without a moment it begins at the next noon, so that no daily work (at night and at seven)
// falls into a test that counts mails, whenever that test runs. The program itself is the one
// that is shipped: clock.c stands between it and the system.

import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SOURCE = new URL("clock.c", import.meta.url).pathname;

export function makeClock(begin = nextNoon()) {
  const folder = mkdtempSync(join(tmpdir(), "everychance-clock-"));
  const [file, library] = ["ahead", "clock.so"].map((name) => join(folder, name));
  execFileSync(process.env.CC ?? "cc", ["-shared", "-fPIC", "-O1", "-o", library, SOURCE]);
  const descriptor = openSync(file, "w");
  let ahead = Math.ceil((new Date(begin) - Date.now()) / 1000);
  const forward = (seconds) => {
    ahead += seconds;
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(ahead));
    writeSync(descriptor, bytes, 0, bytes.length, 0);
  };
  forward(0);
  process.once("exit", () => {
    closeSync(descriptor);
    rmSync(folder, { recursive: true, force: true });
  });
  return { env: { LD_PRELOAD: library, E2E_CLOCK: file }, forward, now: () => Date.now() + ahead * 1000 };
}

function nextNoon() {
  const noon = new Date();
  noon.setUTCHours(12, 0, 0, 0);
  if (noon < Date.now()) noon.setUTCDate(noon.getUTCDate() + 1);
  return noon;
}
