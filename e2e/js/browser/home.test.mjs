// Home with known data: its numbers, its address, what is behind a number, its files, its days, and who may see it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch, open } from "./chromium.mjs";
import { AROUND_THE_CLOCK, call, sendCalls, sendScores, teamOf } from "./home-data.mjs";
import { invitationLink } from "./people.mjs";
import { product } from "./product.mjs";
import { address, register, threeSteps, WORDS } from "./steps.mjs";

let browser;
// the person, the project and the data of the first test
let team;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

const unique = () => Math.random().toString(36).slice(2, 10);
const tile = (page, id) => page.locator(`[data-tile="${id}"]`);
const figure = (page, id) => page.locator(`[data-figure="${id}"]`);
const home = (search = "") => address(`/project/${team.projectId}${search}`);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const usd = (value) => new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: value >= 1 ? 2 : 4 }).format(value);

/** Every tile has its answer. */
async function complete(page) {
  await tile(page, "score-distribution").waitFor();
  await page.waitForFunction(() => document.querySelector('[data-tile][aria-busy="true"], [data-stale="true"]') === null);
}

async function choose(page, id, item) {
  await tile(page, id).locator("header button[aria-haspopup]").click();
  await page.getByRole("menuitem", { name: item }).click();
  // it fades out, and the next one would stand beside it
  await page.getByRole("menu").waitFor({ state: "detached" });
}

/** The cells of a tile that is shown as a table. */
const rows = (page, id) => tile(page, id).locator("tbody tr").evaluateAll((found) => found.map((row) => [...row.cells].map((cell) => cell.innerText)));

async function file(page, id, item) {
  const [download] = await Promise.all([page.waitForEvent("download"), choose(page, id, item)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("English: empty, then the numbers that were sent, files, and what is behind them", { timeout: 120_000 }, async () => {
  const { page, shot, complaints, context } = await open(browser, "en-US", "home-en");
  await page.goto(product.url);
  await page.getByRole("button", { name: WORDS.en.signUp }).click();
  await register(page, `home-${unique()}@example.com`);
  const keys = await threeSteps(page, WORDS.en, async () => {});
  const projectId = new URL(page.url()).searchParams.get("projectId");
  team = { projectId, keys, state: await context.storageState(), ...teamOf(Date.now()) };

  await page.goto(home());
  await page.getByTestId("home-no-traces").waitFor();
  assert.match(await page.getByRole("link", { name: "Connect an application" }).getAttribute("href"), /\/start\?/);
  await shot("empty");

  await sendCalls(keys, [...team.calls, team.before]);
  await sendScores(keys, team.scores);
  const known = team.calls.filter(({ cost }) => cost !== null);
  const cost = sum(known.map((each) => each.cost));
  await page.goto(home());
  await complete(page);
  for (const [id, value] of [
    ["traces", "12"], ["observations", "12"], ["users", "2"], ["errors", "1"],
    ["tokens", sum(team.calls.map(({ tokens }) => tokens)).toLocaleString("en-US")], ["cost", usd(cost)],
  ]) {
    assert.match(await figure(page, id).innerText(), new RegExp(value.replace(/[$.]/g, "\\$&")), id);
  }
  assert.match(await figure(page, "traces").innerText(), /12 times/, "twelve after one");
  assert.match(await figure(page, "cost").innerText(), /2 without a price/);
  assert.match(await tile(page, "cost-time").innerText(), /2 calls without a price are not in this sum/);
  await shot("full");

  const names = await file(page, "traces-name", "Download CSV");
  assert.match(names.name, /^plumbline-traces-name-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  assert.equal(names.bytes.toString("utf8"), "\uFEFFName,Traces\r\nanswer,11\r\n'=HYPERLINK(1),1\r\n");
  const models = (await file(page, "cost-model", "Download CSV")).bytes.toString("utf8").replace(/\r\n$/, "").split("\r\n").map((line) => line.split(","));
  assert.deepEqual(models.map(([model]) => model), ["\uFEFFModel", "gpt-4o-2024-08-06", "our-own-7b"]);
  assert.ok(Math.abs(Number(models[1][1]) - cost) < 1e-12, "the cost is written as it is");
  assert.deepEqual(models[2].slice(1), ["", "2000", "2", "2"], "an unknown price is no nought");
  for (const id of ["cost-time", "latency", "overview"]) {
    const { bytes } = await file(page, id, "Download PNG");
    const size = await page.evaluate(async (data) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: "image/png" }));
      return [picture.width, picture.height];
    }, [...bytes]);
    assert.equal(size[0], 1920, id);
    assert.ok(size[1] > 200, id);
  }

  await choose(page, "cost-time", "Show as a table");
  assert.ok((await rows(page, "cost-time")).length === 7, "seven days");
  await tile(page, "traces-name").getByRole("link", { name: "answer" }).click();
  await page.waitForURL(/\/traces\?.*from=.*filter=/);
  await page.getByText("1–11 of 11").waitFor();
  await page.goBack();
  await complete(page);
  await figure(page, "errors").getByRole("link").click();
  await page.getByText("1–1 of 1").waitFor();
  await page.goBack();
  await complete(page);
  const { width, height } = await tile(page, "traces-time").locator("canvas").boundingBox();
  // the column of today, above its bars or on them
  await tile(page, "traces-time").locator("canvas").click({ position: { x: width - 50, y: height - 45 } });
  await page.waitForURL(/\/traces\?.*from=/);
  await page.getByTestId("traces-table").waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

test("the address shows a colleague the same", { timeout: 60_000 }, async () => {
  const { page, shot, complaints, context } = await open(browser, "en-US", "home-address", { storageState: team.state });
  await page.goto(home("?users=count"));
  await complete(page);
  await page.getByRole("button", { name: "Environment", exact: true }).click();
  await page.getByRole("option", { name: /staging/ }).click();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.querySelector('[data-figure="traces"]').innerText.split("\n").includes("2"));
  await page.getByRole("radio", { name: "Level", exact: true }).check();
  await page.waitForURL(/traces=level/);
  await complete(page);
  await shot("narrowed");
  const seen = await page.getByTestId("home-tiles").innerText();
  const fresh = await open(browser, "en-US", "home-address-fresh", { storageState: team.state });
  await fresh.page.goto(page.url());
  await complete(fresh.page);
  assert.match(fresh.page.url(), /environment=staging/);
  assert.equal(await fresh.page.getByTestId("home-tiles").innerText(), seen);
  await fresh.context.close();

  await page.goto(home("?from=2020-01-01T00:00:00.000Z&to=2020-01-02T00:00:00.000Z"));
  await page.getByTestId("home-no-data").waitFor();
  await shot("no-data");
  await page.getByRole("button", { name: /Past 90 days/ }).click();
  await page.waitForURL(/range=90d/);
  await complete(page);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("days are the reader's calendar days, also when the clock is set back", { timeout: 60_000 }, async () => {
  const name = `clock-${unique()}`;
  await sendCalls(team.keys, AROUND_THE_CLOCK.map((at) => call({ at: Date.parse(at), name })));
  const cases = [
    ["America/New_York", "2026-11-01T04:00:00.000Z", "2026-11-03T05:00:00.000Z", [["Sun, Nov 1, 2026", "2"], ["Mon, Nov 2, 2026", "1"]]],
    ["Asia/Kathmandu", "2026-10-31T18:15:00.000Z", "2026-11-02T18:15:00.000Z", [["Sun, Nov 1, 2026", "1"], ["Mon, Nov 2, 2026", "2"]]],
  ];
  for (const [timezoneId, from, to, expected] of cases) {
    const { page, context, shot } = await open(browser, "en-US", `home-${timezoneId.split("/")[1]}`, { storageState: team.state, timezoneId });
    // 72 hours and less are shown by the hour, so a week around the two days is asked for
    const day = 24 * 60 * 60_000;
    const ends = new URLSearchParams({ from: new Date(Date.parse(from) - 2 * day).toISOString(), to: new Date(Date.parse(to) + 2 * day).toISOString(), name });
    await page.goto(home(`?${ends}`));
    await complete(page);
    assert.match(await page.getByTestId("home-zone").innerText(), new RegExp(timezoneId.replace("Kathmandu", "Kath?mandu")));
    await choose(page, "traces-time", "Show as a table");
    const found = (await rows(page, "traces-time")).filter(([, count]) => count !== "0");
    assert.deepEqual(found, expected, timezoneId);
    await shot("days");
    await context.close();
  }
});

test("a viewer sees all of it, on a phone as well", { timeout: 90_000 }, async () => {
  const owner = await open(browser, "en-US", "home-owner", { storageState: team.state });
  await owner.page.goto(home());
  const link = await invitationLink(owner.page, "VIEWER");
  await owner.context.close();
  const { page, complaints, shot, context } = await open(browser, "en-US", "home-viewer", { colorScheme: "dark" });
  await page.goto(link);
  await page.getByRole("button", { name: WORDS.en.signUp }).click();
  await register(page, `viewer-${unique()}@example.com`);
  await page.waitForURL(/\/project\/[^/]+$/);
  await complete(page);
  assert.match(await figure(page, "traces").innerText(), /\b12\b/);
  assert.equal(await page.getByTestId("error-state").or(page.locator("[data-tile] [role=alert]")).count(), 0);
  await shot("dark");
  await page.setViewportSize({ width: 390, height: 844 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0, "no scrolling sideways");
  await shot("phone");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("Chinese: the same numbers in Chinese words", { timeout: 60_000 }, async () => {
  const { page, complaints, shot, context } = await open(browser, "zh-CN", "home-zh", { storageState: team.state });
  await page.goto(home());
  await page.getByRole("heading", { name: "首页", exact: true }).waitFor();
  await complete(page);
  assert.match(await figure(page, "traces").innerText(), /追踪\s+12\s+12 倍/);
  assert.match(await tile(page, "cost-time").innerText(), /2 次调用没有价格/);
  const { bytes } = await file(page, "traces-name", "下载 CSV");
  assert.match(bytes.toString("utf8"), /^\uFEFF名称,追踪数\r\nanswer,11\r\n/);
  await shot("full");
  assert.deepEqual(complaints, []);
  await context.close();
});
