// The running product, and the programs that a person would run beside the browser.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const e2e = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const target = join(e2e, "target");
export const product = JSON.parse(readFileSync(process.env.PLUMBLINE_WALK_STATE ?? join(target, "product.json"), "utf8"));

const PROGRAM_MS = 60_000;
const INSTALL_MS = 120_000;
const COMMANDS = {
  v3: join(target, "venv-v3", "bin", "python"),
  v4: join(target, "venv-v4", "bin", "python"),
  js: process.execPath,
  curl: "/bin/sh",
  java: "java",
};
// where the page's install command put the jars
const ARGUMENTS = { java: ["-cp", join(e2e, "js", "target", "java", "lib", "*")] };

/** Runs a program with nothing but what stands in it. kind: v3, v4 (Python packages of that generation), js, curl or java. */
export async function runProgram(kind, name, code) {
  // beside the packages, so that JavaScript finds them
  const folder = join(e2e, "js", "target");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, code);
  const { stdout, stderr } = await run(COMMANDS[kind], [...(ARGUMENTS[kind] ?? []), file], { timeout: PROGRAM_MS, env: { PATH: process.env.PATH } });
  if (/Failed to export|ERROR|SEVERE/.test(stderr)) throw new Error(`${name}: ${stderr}`);
  return stdout;
}

/** Runs an install command of the page in a folder of its own. */
export async function runInstall(kind, command) {
  const folder = join(e2e, "js", "target", kind);
  mkdirSync(folder, { recursive: true });
  await run("/bin/sh", ["-c", command], { cwd: folder, timeout: INSTALL_MS, env: { PATH: process.env.PATH, HOME: process.env.HOME } });
}

/** The article's first program with the keys that a page showed. */
export function articleProgram({ secretKey, publicKey }, stub) {
  return readFileSync(join(e2e, "python", "article", "simplest.py"), "utf8")
    .replace("https://your-custom-openai-endpoint.com/v1", `${stub}/v1/`)
    .replace("sk-lf-...", secretKey)
    .replace("pk-lf-...", publicKey)
    .replace("http://localhost:3000", product.url);
}

/** The OpenAI stub: its address, and a function that ends it. */
export async function startStub() {
  const process = spawn(COMMANDS.v4, [join(e2e, "stub", "openai_stub.py"), "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise((resolve, reject) => {
    process.stdout.once("data", (data) => resolve(data.toString()));
    process.once("exit", () => reject(new Error("the OpenAI stub ended")));
  });
  return { url: `http://127.0.0.1:${line.trim().split(" ").pop()}`, stop: () => process.kill() };
}
