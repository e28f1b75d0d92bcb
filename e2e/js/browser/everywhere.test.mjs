// Every page of ours, in both themes, both languages and two widths: nothing in anybody's way, nothing from elsewhere.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./chromium.mjs";
import { inspect, watch } from "./inspect.mjs";
import { sendSpans } from "./otlp.mjs";
import { product } from "./product.mjs";
import { address, register, threeSteps, WORDS } from "./steps.mjs";
import { agentTrace, largeTrace } from "./trace-examples.mjs";

let browser;
// who looks at the pages: signed in, with a project that has something and one that has nothing
let person;

const unique = () => Math.random().toString(36).slice(2, 10);

before(async () => {
  browser = await launch();
  const { page, context } = await open(browser, "en-US", "everywhere-setup");
  await page.goto(product.url);
  await page.getByRole("button", { name: WORDS.en.signUp }).click();
  await page.locator("#kc-register-form").waitFor();
  await register(page, `eve-${unique()}@example.com`);
  const keys = await threeSteps(page, WORDS.en, async () => {});
  const projectId = new URL(page.url()).searchParams.get("projectId");
  const agent = agentTrace("weather agent");
  const shared = agentTrace("shared agent", { "langfuse.trace.public": true });
  await sendSpans(keys, [...agent.spans, ...shared.spans, ...largeTrace(300, "many steps").spans]);
  await page.getByText(WORDS.en.arrived).waitFor();
  person = { projectId, agent, shared, state: await context.storageState() };
  await context.close();
});

after(() => browser?.close());

// each pair of language, theme and width occurs
const LOOKS = [
  { locale: "en-US", colorScheme: "light", width: 1280 },
  { locale: "en-US", colorScheme: "dark", width: 390 },
  { locale: "zh-CN", colorScheme: "dark", width: 1280 },
  { locale: "zh-CN", colorScheme: "light", width: 390 },
];

const windowOf = ({ colorScheme, width }) => ({ colorScheme, viewport: { width, height: 860 }, reducedMotion: "reduce" });

for (const look of LOOKS) {
  const name = `${look.locale.slice(0, 2)}-${look.colorScheme}-${look.width}`;

  test(`every page, ${name}`, { timeout: 150_000 }, async () => {
    const { page, complaints, shot, context } = await open(browser, look.locale, `everywhere-${name}`, { ...windowOf(look), storageState: person.state });
    const seen = await watch(page);
    const faults = [];
    for (const { what, path, ready, act, expected = [] } of pages(person)) {
      const before = complaints.length;
      await page.goto(address(path));
      await ready(page).first().waitFor();
      await act?.(page);
      faults.push(...await inspect(page, what));
      await shot(what);
      faults.push(...complaints.splice(before).filter((complaint) => !expected.some((each) => each.test(complaint))).map((complaint) => `${what}: ${complaint}`));
    }
    assert.deepEqual({ faults, ...seen }, { faults: [], foreign: [], refused: [] });
    await context.close();
  });
}

test("every page signed out", { timeout: 60_000 }, async () => {
  for (const look of LOOKS) {
    const { page, complaints, shot, context } = await open(browser, look.locale, `everywhere-out-${look.locale.slice(0, 2)}-${look.colorScheme}`, windowOf(look));
    const seen = await watch(page);
    await page.goto(product.url);
    await page.getByRole("button", { name: WORDS[look.locale.slice(0, 2)].signIn, exact: true }).waitFor();
    const faults = await inspect(page, "welcome");
    await shot("welcome");
    assert.deepEqual(complaints, []);
    await page.getByRole("button", { name: WORDS[look.locale.slice(0, 2)].signIn, exact: true }).click();
    await page.locator("#kc-login").waitFor();
    faults.push(...await inspect(page, "login"));
    await shot("login");
    await page.goto(address(`/public/${person.projectId}/traces/no-such-trace`));
    await page.getByTestId("not-found").waitFor();
    faults.push(...await inspect(page, "public page of nothing"));
    await shot("public-not-found");
    assert.deepEqual({ faults, ...seen }, { faults: [], foreign: [], refused: [] });
    await context.close();
  }
});

/** What there is to see. A status that is not a success is no complaint where the page is about that status. */
function pages({ projectId, agent, shared }) {
  const project = `/project/${projectId}`;
  const trace = `${project}/traces/${agent.traceId}`;
  const testId = (id) => (page) => page.getByTestId(id);
  const heading = (page) => page.getByRole("heading", { level: 1 });
  return [
    { what: "start", path: "/start", ready: heading },
    { what: "home", path: project, ready: heading },
    { what: "traces", path: `${project}/traces`, ready: (page) => page.getByText("weather agent", { exact: true }) },
    { what: "peek", path: `${project}/traces?peek=${agent.traceId ?? trace.split("/").pop()}`, ready: (page) => page.getByRole("dialog").getByTestId("tree") },
    { what: "observations", path: `${project}/traces?tab=observations`, ready: (page) => page.getByRole("row").nth(2) },
    { what: "sessions", path: `${project}/sessions`, ready: heading },
    { what: "scores", path: `${project}/scores`, ready: heading },
    { what: "no-traces", path: `${project}/traces?name=${unique()}`, ready: (page) => page.getByTestId("no-match").or(page.getByTestId("no-traces")) },
    { what: "trace", path: trace, ready: testId("section-output") },
    { what: "generation", path: `${trace}?observation=${agent.generation}`, ready: testId("section-receipt") },
    { what: "timeline", path: `${trace}?view=timeline`, ready: testId("timeline") },
    { what: "tree-search", path: `${trace}?find=weather&level=ERROR`, ready: (page) => page.locator("mark") },
    { what: "trace-missing", path: `${project}/traces/${"0".repeat(32)}`, ready: testId("trace-missing"), expected: [/status of 404/] },
    { what: "users", path: `${project}/users`, ready: testId("users-table") },
    { what: "user", path: `${project}/users/ada`, ready: testId("user-facts") },
    { what: "settings", path: `${project}/settings`, ready: testId("keys-table") },
    { what: "no-project", path: "/project/no-such-project/traces", ready: testId("error-state"), expected: [/status of 40[34]/] },
    { what: "no-page", path: "/no/such/page", ready: testId("not-found") },
    { what: "palette", path: `${project}/users`, ready: testId("users-table"), act: palette },
    { what: "shortcuts", path: trace, ready: testId("tree"), act: help },
    { what: "score-dialog", path: trace, ready: testId("section-scores"), act: (page) => dialogOf(page, page.getByTestId("section-scores").getByRole("button").first()) },
    { what: "tags-popover", path: trace, ready: testId("trace-actions"), act: (page) => dialogOf(page, action(page, /^(Edit tags|编辑标签)$/)) },
    { what: "share-popover", path: trace, ready: testId("trace-actions"), act: (page) => dialogOf(page, action(page, /^(Share publicly|公开分享)$/)) },
    { what: "config-dialog", path: `${project}/settings`, ready: testId("no-score-configs"), act: (page) => dialogOf(page, page.getByRole("button", { name: /^(New score config|新建评分配置)$/ })) },
    { what: "public-trace", path: `/public/${projectId}/traces/${shared.traceId}`, ready: testId("section-output") },
    { what: "delete-dialog", path: trace, ready: testId("trace-actions"), act: (page) => dialogOf(page, action(page, /^(Delete the trace|删除追踪)$/)) },
  ];
}

const action = (page, name) => page.getByTestId("trace-actions").getByRole("button", { name });

async function dialogOf(page, button) {
  await button.click();
  await page.getByRole("dialog").waitFor();
}

async function palette(page) {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  await page.keyboard.type("e");
  await page.getByTestId("palette-list").getByRole("option").first().waitFor();
}

async function help(page) {
  await page.keyboard.press("?");
  await page.getByTestId("shortcuts").waitFor();
}
