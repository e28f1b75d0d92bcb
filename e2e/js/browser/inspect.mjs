// What every page of ours has to keep: no barrier that axe finds, nothing wider than the window, no complaint, nothing from elsewhere.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { product } from "./product.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
// a page is left when what it loads and moves has come to rest
const SETTLED_MS = 250;

/** Collects what a page asks for outside our origin, and what our content policy had to refuse. */
export async function watch(page) {
  const seen = { foreign: [], refused: [] };
  const origin = new URL(product.url).origin;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && !url.startsWith("blob:") && new URL(url).origin !== origin) seen.foreign.push(url);
  });
  await page.exposeFunction("reportRefusal", (text) => seen.refused.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.reportRefusal(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return seen;
}

/** Everything that is wrong with the page as it is now, in words. A tooltip belongs to no landmark, wherever it is drawn. */
export async function inspect(page, name) {
  await page.waitForTimeout(SETTLED_MS);
  if (!(await page.evaluate("typeof window.axe === 'object'"))) await page.evaluate(axe);
  const violations = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run({ exclude: ['[role="tooltip"]'] }, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 5).map(({ target, any, all }) =>
      `${id}: ${help}: ${target.join(" ")}: ${[...any, ...all].map(({ message }) => message).join("; ").slice(0, 200)}`));
  }, TAGS);
  const { wide, title } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth, title: document.title,
  }));
  return [
    ...violations,
    ...(wide > 0 ? [`${wide} pixels wider than the window`] : []),
    ...(title === "" ? ["has no title"] : []),
  ].map((fault) => `${name}: ${fault}`);
}
