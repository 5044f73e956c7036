// Builds dist/everychance.css from styles/everychance.scss (see script/styles).

import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as sass from "sass";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// GOV.UK Frontend says left and right. Said as start and end, the same sheet
// serves pages that are read from the right. Text is aligned and floated both
// ways, because browsers older than 2023 don't know `float: inline-start`.
const side = { left: "start", right: "end" };
export function followReadingDirection(css) {
  return css
    .replace(/([{;]\s*)(margin|padding|border)-(left|right)(-\w+)?(?=\s*:)/g,
      (_, before, box, edge, rest = "") => `${before}${box}-inline-${side[edge]}${rest}`)
    .replace(/([{;]\s*)(left|right)(?=\s*:)/g, (_, before, edge) => `${before}inset-inline-${side[edge]}`)
    .replace(/([{;]\s*)(margin|padding):\s*([^\s;{}(]+) ([^\s;{}(]+) ([^\s;{}(]+) ([^\s;{}(]+)/g,
      (_, before, box, top, right, bottom, left) => `${before}${box}-block:${top} ${bottom};${box}-inline:${left} ${right}`)
    .replace(/([{;]\s*)text-align:\s*(left|right)/g, (_, before, edge) => `${before}text-align:${side[edge]}`)
    .replace(/([{;]\s*)float:\s*(left|right)/g, (_, before, edge) => `${before}float:${edge};float:inline-${side[edge]}`);
}

// Every --govuk colour is set on :root, so the value kept beside each use for
// the case that it is not would only be weight; so would the printer's font and
// sizes and the smoothing, which GOV.UK Frontend repeats in every rule and
// _theme.scss says once.
export function sayOnce(css) {
  return css
    .replace(/var\((--govuk-[\w-]+-colour), ?(#\w+|\w+|rgb\([^()]*\))\)/g, "var($1)")
    .replace(/-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale;?/g, "")
    .replace(/-webkit-text-decoration-skip(-ink)?:none;?/g, "")
    .replace(/(\.\d{4})\d+/g, "$1")
    .replace(/@media print\{[^{}]+\{(font-family:sans-serif|font-size:[\d.]+pt;line-height:[\d.]+)\}\}/g, "");
}

const { css } = sass.compile(here("styles/everychance.scss"), {
  loadPaths: [here("node_modules")],
  style: "compressed",
  quietDeps: true,
});
mkdirSync(here("dist"), { recursive: true });
// Written beside and moved over, so that nobody reads half a file.
writeFileSync(here("dist/everychance.css.new"), sayOnce(followReadingDirection(css)));
renameSync(here("dist/everychance.css.new"), here("dist/everychance.css"));
