// A team: invited by link, seen as a member, given another role, removed; the project renamed, and deleted with its name typed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./chromium.mjs";
import { product } from "./product.mjs";
import { address, register, threeSteps, WORDS } from "./steps.mjs";

const TEAM = {
  en: {
    create: "Create invitation link", members: "Members", roleOf: /^Role of Ada Walker$/, remove: "Remove", rename: "Rename",
    projectName: "Project name", deleteProject: "Delete project", typed: "Name", viewer: "VIEWER",
  },
  zh: {
    create: "创建邀请链接", members: "成员", roleOf: /^Ada Walker 的角色$/, remove: "移除", rename: "重命名",
    projectName: "项目名称", deleteProject: "删除项目", typed: "名称", viewer: "VIEWER",
  },
};

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });
const unique = () => Math.random().toString(36).slice(2, 10);

for (const [language, locale] of [["en", "en-US"], ["zh", "zh-CN"]]) {
  test(`${locale}: invite, see, demote and remove a member; rename and delete the project`, { timeout: 150_000 }, async () => {
    const words = WORDS[language];
    const team = TEAM[language];
    const owner = await open(browser, locale, `members-${language}`);
    await owner.page.goto(product.url);
    await owner.page.getByRole("button", { name: words.signUp }).click();
    await register(owner.page, `owner-${unique()}@example.com`);
    await threeSteps(owner.page, words, async () => {});
    const me = await owner.page.evaluate(async () => {
      const key = Object.keys(localStorage).find((name) => name.startsWith("plumbline.user:"));
      const token = JSON.parse(localStorage.getItem(key)).access_token;
      return (await fetch("/api/me", { headers: { authorization: `Bearer ${token}` } })).json();
    });
    const project = me.organizations[0].projects[0];
    await owner.page.goto(address(`/project/${project.id}/settings`));
    await owner.page.getByRole("button", { name: team.create }).click();
    const link = await owner.page.getByTestId("invitation-link").innerText();
    const token = link.match(/\/invite\/([\w-]+)/)[1];

    const guest = await open(browser, locale, `members-${language}-guest`);
    await guest.page.goto(address(`/invite/${token}`));
    await guest.page.getByRole("button", { name: words.signUp }).click();
    const email = `guest-${unique()}@example.com`;
    await register(guest.page, email);
    await guest.page.waitForURL(/\/project\/|\/start/);
    await guest.page.goto(address(`/project/${project.id}/settings`));
    const seen = guest.page.getByTestId("members-table");
    await seen.getByText(email).waitFor();
    assert.equal(await seen.getByRole("combobox").count(), 0, "a member changes nobody");
    await guest.shot("as-a-member");

    await owner.page.reload();
    const row = owner.page.getByTestId("members-table").getByRole("row").filter({ hasText: email });
    await row.waitFor();
    await owner.shot("members");
    await row.getByRole("combobox").selectOption(team.viewer);
    await owner.page.waitForLoadState("networkidle");
    await guest.page.reload();
    await guest.page.getByTestId("settings-project-id").waitFor();
    assert.equal(await guest.page.getByTestId("members-table").count(), 0, "a viewer does not see who is there");

    await row.getByRole("button", { name: team.remove }).click();
    await owner.page.getByRole("dialog").getByRole("button", { name: team.remove }).click();
    await row.waitFor({ state: "detached" });

    await owner.page.getByLabel(team.projectName).fill(`Renamed ${language}`);
    await owner.page.locator("form").filter({ has: owner.page.getByLabel(team.projectName) }).getByRole("button", { name: team.rename }).click();
    await owner.page.getByTestId("project-switcher").getByText(`Renamed ${language}`).first().waitFor();
    await owner.page.getByRole("button", { name: team.deleteProject }).click();
    const dialog = owner.page.getByRole("dialog");
    assert.ok(await dialog.getByRole("button", { name: team.deleteProject }).isDisabled());
    await dialog.getByLabel(team.typed).fill(`Renamed ${language}`);
    await owner.shot("delete");
    await dialog.getByRole("button", { name: team.deleteProject }).click();
    await owner.page.waitForURL((url) => !url.pathname.includes(project.id));
    assert.deepEqual(owner.complaints, []);
    await owner.context.close();
    await guest.context.close();
  });
}
