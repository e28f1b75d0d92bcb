// Prints what docs/performance.md says about pages and reads: node measure.mjs STATE
// STATE: {"url","email","password","projectId","days"} of a project that holds the million observations.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { scores } from "./lighthouse.mjs";
import { measurePages } from "./pages.mjs";
import { measureReads } from "./reads.mjs";
import { openSignedIn } from "./signed-in.mjs";

const place = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ms = (value) => `${Math.round(value)} ms`;

const browser = await openSignedIn(place);
try {
  table(await measureReads(place, await browser.token()));
  table(await measurePages(place, browser.page));
  console.log("\n| Lighthouse | performance | accessibility |\n|---|---|---|");
  for (const row of await scores(place, browser.port)) {
    console.log(`| ${row.what} | ${row.performance} | ${row.accessibility} |`);
    if (row.below.length > 0) console.log(`<!-- below 90: ${row.below.join("; ")} -->`);
  }
  console.log(`\nentry script, gzipped: ${Math.round((await entryBytes(place.url)) / 1024)} KB`);
} finally {
  await browser.context.close();
}

function table(rows) {
  console.log("\n| what | first | median | slowest | goal |\n|---|---|---|---|---|");
  for (const { what, first, median, slowest, goal, refused } of rows) {
    if (refused) {
      console.log(`| ${what} | refused: ${refused} |`);
      process.exitCode = 1;
      continue;
    }
    console.log(`| ${what} | ${ms(first)} | ${ms(median)} | ${ms(slowest)} | ${goal ? ms(goal) : "–"} |`);
  }
}

/** The scripts that the first page names, each gzipped. */
async function entryBytes(url) {
  const page = await (await fetch(url)).text();
  const scripts = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => match[1]);
  let bytes = 0;
  for (const script of new Set(scripts)) bytes += gzipSync(Buffer.from(await (await fetch(url + script)).arrayBuffer()), { level: 9 }).length;
  return bytes;
}
