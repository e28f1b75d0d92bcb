// What a person does, in words of either language.
import { product } from "./product.mjs";

export const PASSWORD = "correct Horse 42 battery";

export const WORDS = {
  en: {
    signUp: "Create an account", signIn: "Sign in", organization: "Organization name", createOrganization: "Create organization",
    project: "Project name", createProject: "Create project", createKeys: "Create API keys", waiting: "Waiting for your first trace",
    arrived: "Your first trace has arrived", open: "Open the trace", users: "Users", tracing: "Tracing", settings: "Settings",
    account: /^Account/, signOut: "Sign out",
  },
  zh: {
    signUp: "注册账户", signIn: "登录", organization: "组织名称", createOrganization: "创建组织", project: "项目名称",
    createProject: "创建项目", createKeys: "创建 API 密钥", waiting: "正在等待第一条追踪", arrived: "第一条追踪已到达", open: "打开追踪",
    users: "用户", tracing: "追踪", settings: "设置", account: /^账户/, signOut: "退出登录",
  },
};

const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Keycloak's registration form, filled in and sent. */
export async function register(page, email) {
  await page.locator("#email").fill(email);
  await page.locator("#firstName").fill("Ada");
  await page.locator("#lastName").fill("Walker");
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password-confirm").fill(PASSWORD);
  await page.locator('form#kc-register-form [type="submit"]').click();
}

/** Keycloak's login form. */
export async function logIn(page, email) {
  await page.locator("#username").fill(email);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#kc-login").click();
}

/** The three steps up to the page that waits; the keys just shown. */
export async function threeSteps(page, words, shot) {
  await page.getByLabel(words.organization).fill("Acme 示例");
  await shot("organization");
  await button(page, words.createOrganization).click();
  await page.getByLabel(words.project).fill("Assistant 助手");
  await shot("project");
  await button(page, words.createProject).click();
  await button(page, words.createKeys).click();
  const shown = (id) => page.getByTestId(id).innerText();
  const keys = { secretKey: await shown("secret-key"), publicKey: await shown("public-key"), host: await shown("host") };
  await page.getByText(words.waiting).waitFor();
  await shot("keys-and-waiting");
  return keys;
}

/** The trace page, from the link that the waiting page turned into. */
export async function openFirstTrace(page, words, shot) {
  await page.getByText(words.arrived).waitFor();
  await shot("arrived");
  await page.getByRole("link", { name: words.open }).or(button(page, words.open)).first().click();
  await page.waitForURL(/\/project\/[^/]+\/traces\/[0-9a-f]{32}/);
}

export async function signOut(page, words) {
  await page.getByRole("button", { name: words.account }).click();
  await button(page, words.signOut).click();
  await button(page, words.signIn).waitFor();
}

export const address = (path) => `${product.url}${path}`;
