// From "Create an account" to the first trace: how long it takes, what helps on the way, and that every program of the page runs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./chromium.mjs";
import { product, runInstall, runProgram } from "./product.mjs";
import { openFirstTrace, register, threeSteps, WORDS } from "./steps.mjs";

const MOST_SECONDS = 90;
let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

const unique = () => Math.random().toString(36).slice(2, 10);

/** The page that waits, of a person who has just signed up. */
async function waitingPage(page, words, shot) {
  await page.goto(product.url);
  await page.getByRole("button", { name: words.signUp }).click();
  const since = Date.now();
  await page.locator("#kc-register-form").waitFor();
  await register(page, `onboarding-${unique()}@example.com`);
  return { since, keys: await threeSteps(page, words, shot) };
}

async function shown(page, tab, testId) {
  await page.getByRole("tab", { name: tab }).click();
  return page.getByTestId(testId).locator("code").innerText();
}

test("English: the first trace of a real SDK within 90 s, then curl and Java as the page shows them", { timeout: 240_000 }, async (t) => {
  const { page, shot, complaints, context } = await open(browser, "en-US", "onboarding-en");
  const { since } = await waitingPage(page, WORDS.en, shot);
  await runProgram("v4", "onboarding_v4.py", await shown(page, "Python v4", "program-python4"));
  await page.getByText(WORDS.en.arrived).waitFor();
  const seconds = (Date.now() - since) / 1000;
  t.diagnostic(`sign up to first trace: ${seconds.toFixed(1)} s`);
  assert.ok(seconds <= MOST_SECONDS, `${seconds} s`);

  const curl = await shown(page, "curl", "program-curl");
  await shot("curl");
  const install = await shown(page, "Java", "install-java");
  const java = await shown(page, "Java", "program-java");
  await shot("java");
  assert.match(await shown(page, "LiteLLM", "program-litellm"), /langfuse_otel/);
  await openFirstTrace(page, WORDS.en, shot);
  await runProgram("curl", "first-trace.sh", curl);
  await runInstall("java", install);
  await runProgram("java", "FirstTrace.java", java);
  await page.getByRole("link", { name: WORDS.en.users, exact: true }).click();
  const user = page.getByTestId("users-table").getByRole("row").filter({ hasText: "user_001" });
  await user.getByRole("cell", { name: "3", exact: true }).first().waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

test("Chinese: a wrong secret and a refused body are explained; a test trace arrives", { timeout: 120_000 }, async () => {
  const { page, shot, context } = await open(browser, "zh-CN", "onboarding-zh");
  const { keys } = await waitingPage(page, WORDS.zh, shot);
  const send = (secret, body) => fetch(`${product.url}/api/public/otel/v1/traces`, {
    method: "POST", body,
    headers: { "Content-Type": "application/json", Authorization: `Basic ${Buffer.from(`${keys.publicKey}:${secret}`).toString("base64")}` },
  });
  await page.getByTestId("host-check-command").getByText(`curl -i "${product.url}/api/public/health"`).waitFor();
  await shot("silence");
  assert.equal((await send("sk-lf-mistyped", "{}")).status, 401);
  assert.equal((await send(keys.secretKey, "no JSON")).status, 400);
  const problems = page.getByTestId("ingest-problems");
  await problems.getByText(keys.publicKey).waitFor();
  await problems.getByText("被拒绝").waitFor();
  await shot("problems");
  await page.getByTestId("send-test-trace").click();
  await openFirstTrace(page, WORDS.zh, shot);
  await page.getByText("test-trace").first().waitFor();
  await shot("test-trace");
  await context.close();
});
