// From an empty browser to one's own call on the page, with the keys that the page showed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./chromium.mjs";
import { articleProgram, product, runProgram, startStub } from "./product.mjs";
import { address, logIn, openFirstTrace, register, signOut, threeSteps, WORDS } from "./steps.mjs";

const QUESTION = "What is Langfuse?";
let browser;
let stub;
// who signed up in the English walk
let person;

before(async () => {
  browser = await launch();
  stub = await startStub();
});

after(async () => {
  await browser?.close();
  stub?.stop();
});

const unique = () => Math.random().toString(36).slice(2, 10);

test("English: sign up, three steps, run the program, see it arrive, open it, open Users", { timeout: 150_000 }, async () => {
  const { page, shot, complaints, context } = await open(browser, "en-US", "en");
  const words = WORDS.en;
  const email = `ada-${unique()}@example.com`;
  await page.goto(product.url);
  await shot("welcome");
  await page.getByRole("button", { name: words.signUp }).click();
  await page.locator("#kc-register-form").waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await shot("register");
  await register(page, email);

  const keys = await threeSteps(page, words, shot);
  assert.match(keys.secretKey, /^sk-lf-[0-9a-f-]{36}$/);
  assert.match(keys.publicKey, /^pk-lf-[0-9a-f-]{36}$/);
  assert.equal(keys.host, product.url);
  const programs = await pageRuns(page);

  await runProgram("v3", "simplest.py", articleProgram(keys, stub.url));
  await openFirstTrace(page, words, shot);
  const tree = page.getByRole("tree").or(page.getByTestId("timeline")).first();
  for (const name of ["main", "story", "OpenAI-generation"]) await tree.getByText(name, { exact: true }).first().waitFor();
  await page.getByText(`Stub answer to: ${QUESTION}`).first().waitFor();
  await shot("trace");
  await tree.getByText("OpenAI-generation", { exact: true }).first().click();
  await page.getByTestId("section-receipt").waitFor();
  await page.getByText("gpt-4o-2024-08-06").first().waitFor();
  await shot("generation");
  const traceUrl = new URL(page.url()).pathname;

  for (const { kind, name, code } of programs) await runProgram(kind, name, code);
  await page.getByRole("link", { name: words.tracing, exact: true }).click();
  await page.getByTestId("traces-table").getByText("main", { exact: true }).first().waitFor();
  await shot("traces");
  await page.getByRole("link", { name: words.users, exact: true }).click();
  const user = page.getByTestId("users-table").getByRole("row").filter({ hasText: "user_001" });
  await user.waitFor();
  assert.match(await user.innerText(), new RegExp(`\\b${programs.length}\\b`), "one trace per program of the page");
  await shot("users");
  await user.getByText("user_001").click();
  await page.waitForURL(/\/users\/user_001/);
  await page.getByTestId("traces-table").getByText("main", { exact: true }).first().waitFor();
  await page.getByTestId("user-chart").locator("canvas, svg").first().waitFor();
  await shot("user");
  await page.getByRole("link", { name: words.settings, exact: true }).click();
  await page.getByTestId("keys-table").getByText(keys.publicKey).waitFor();
  assert.equal(await page.getByText(keys.secretKey).count(), 0, "the secret is shown once");
  await shot("settings");
  assert.deepEqual(complaints, []);

  person = { email, traceUrl, context, page, shot };
});

test("sign out, deep link through login, trace found by its id alone", { timeout: 90_000 }, async () => {
  assert.ok(person, "needs the person of the English walk");
  const { page, shot, email, traceUrl, context } = person;
  const words = WORDS.en;
  const traceId = traceUrl.split("/").pop();
  await signOut(page, words);
  await shot("signed-out");
  await page.goto(address(`/trace/${traceId}`));
  await page.locator("#username").waitFor();
  await logIn(page, email);
  await page.waitForURL((url) => url.pathname === traceUrl);
  await page.getByText(`Stub answer to: ${QUESTION}`).first().waitFor();
  await shot("deep-link");

  // signed in already: the link that get_trace_url() gave opens at once, in a new tab too
  const tab = await context.newPage();
  await tab.goto(address(traceUrl));
  await tab.getByText(`Stub answer to: ${QUESTION}`).first().waitFor();
  await tab.close();

  await page.goto(address("/project/no-such-project/traces"));
  await page.getByText("This project does not exist, or you are not a member of it.").waitFor();
  await shot("foreign-project");
  await context.close();
});

test("Chinese: sign up, three steps, run the program, see it arrive, open it, open Users", { timeout: 150_000 }, async () => {
  const { page, shot, complaints, context } = await open(browser, "zh-CN", "zh");
  const words = WORDS.zh;
  await page.goto(product.url);
  await shot("welcome");
  await page.getByRole("button", { name: words.signIn, exact: true }).click();
  await page.locator("#kc-login").waitFor();
  assert.match(await page.locator("html").getAttribute("lang"), /^zh/);
  assert.match(await page.locator("body").innerText(), /登录/);
  await shot("login");
  await page.goto(product.url);
  await page.getByRole("button", { name: words.signUp }).click();
  await page.locator("#kc-register-form").waitFor();
  await shot("register");
  await register(page, `zh-${unique()}@example.com`);

  const keys = await threeSteps(page, words, shot);
  await runProgram("v4", "simplest_zh.py", articleProgram(keys, stub.url));
  await openFirstTrace(page, words, shot);
  await page.getByText(`Stub answer to: ${QUESTION}`).first().waitFor();
  await shot("trace");
  await page.getByRole("link", { name: words.users, exact: true }).click();
  await page.getByRole("heading", { name: words.users, exact: true }).waitFor();
  await shot("users");
  await page.getByRole("link", { name: words.settings, exact: true }).click();
  await page.getByTestId("keys-table").getByText(keys.publicKey).waitFor();
  await shot("settings");
  assert.deepEqual(complaints, []);
  await context.close();
});

/** The programs that the page offers, with the kind of packages that each needs. */
async function pageRuns(page) {
  const found = [];
  for (const [tab, kind, name] of [
    ["Python v4", "v4", "page_v4.py"],
    ["Python v3", "v3", "page_v3.py"],
    ["JS/TS v5", "js", "page_v5.mjs"],
  ]) {
    await page.getByRole("tab", { name: tab }).click();
    const id = { v4: "python4", v3: "python3", js: "js5" }[kind];
    found.push({ kind, name, code: await page.getByTestId(`program-${id}`).locator("code").innerText() });
  }
  return found;
}
