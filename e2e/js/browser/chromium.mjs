// A real Chromium, started the way that works as root and without a network.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { target } from "./product.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
// one step of a person; on two busy cores a first page of Keycloak takes a few seconds
const STEP_MS = 30_000;

export async function launch() {
  const executablePath = execFileSync("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"]);
  return chromium.launch({ executablePath: executablePath.toString().trim(), args: FLAGS });
}

/** A fresh person's window; collects what the page complained about. options: what else the context is to be like. */
export async function open(browser, locale, folder, options = {}) {
  const context = await browser.newContext({ locale, viewport: { width: 1360, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_MS);
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  mkdirSync(join(target, "screenshots"), { recursive: true });
  let shots = 0;
  const shot = async (name) => {
    shots += 1;
    const file = `${folder}-${String(shots).padStart(2, "0")}-${name}.png`;
    await page.screenshot({ path: join(target, "screenshots", file), animations: "disabled" });
  };
  return { context, page, complaints, shot };
}
