// Pages as a person opens them: from the address to the last answer and the last tile.
import { timed } from "./figures.mjs";

const ROUNDS = 3;
const QUIET_MS = 400;
const LONGEST_MS = 60_000;

/** Milliseconds from the navigation to the last answer of the API, after which nothing on the page says it is loading. */
export async function openedWithin(page, address) {
  let open = 0;
  let last = performance.now();
  const api = (request) => new URL(request.url()).pathname.startsWith("/api/");
  const began = (request) => api(request) && (open += 1);
  const ended = (request) => {
    if (!api(request)) return;
    open -= 1;
    last = performance.now();
  };
  page.on("request", began);
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  const start = performance.now();
  try {
    await page.goto(address, { waitUntil: "commit" });
    for (;;) {
      await page.waitForTimeout(50);
      const now = performance.now();
      const waiting = open > 0 || now - last < QUIET_MS || (await page.locator("[aria-busy=true], [data-testid=loading]").count()) > 0;
      if (!waiting) return { address, milliseconds: last - start };
      if (now - start > LONGEST_MS) throw new Error(`${address} is not complete after ${LONGEST_MS} ms`);
    }
  } finally {
    page.off("request", began);
    page.off("requestfinished", ended);
    page.off("requestfailed", ended);
  }
}

export async function measurePages({ url, projectId, days }, page) {
  const pages = [
    ["Home, all tiles", 1500, `${url}/project/${projectId}?range=${days}d`],
    ["Tracing page", undefined, `${url}/project/${projectId}/traces?range=${days}d`],
  ];
  const rows = [];
  for (const [what, goal, address] of pages) {
    const times = [];
    await timed(ROUNDS, async () => {
      await page.goto("about:blank");
      times.push((await openedWithin(page, address)).milliseconds);
    });
    const later = times.slice(1).sort((a, b) => a - b);
    rows.push({ what, goal, first: times[0], median: later[Math.floor(later.length / 2)], slowest: later.at(-1) });
  }
  return rows;
}
