// A Chromium that a person is signed in to: with its own profile, so that Lighthouse's tab shares the session.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

export async function openSignedIn({ url, email, password }) {
  const executablePath = execFileSync("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"]);
  const port = await freePort();
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "plumbline-speed-")), {
    executablePath: executablePath.toString().trim(),
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    viewport: { width: 1360, height: 860 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/start`);
  await page.locator("#username").fill(email);
  await page.locator("#password").fill(password);
  await page.locator("#kc-login").click();
  await page.waitForURL((address) => address.origin === new URL(url).origin && !address.pathname.startsWith("/auth"));
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("plumbline.user:")));
  return { context, page, port, token: () => page.evaluate(storedToken) };
}

function storedToken() {
  const key = Object.keys(localStorage).find((name) => name.startsWith("plumbline.user:"));
  return JSON.parse(localStorage.getItem(key)).access_token;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
