// Lighthouse's own settings for a desktop, on pages behind the login.
import lighthouse, { desktopConfig } from "lighthouse";

const CATEGORIES = ["performance", "accessibility"];

export async function scores({ url, projectId, days }, port) {
  const rows = [];
  for (const [what, path] of [["Home", ""], ["Tracing", "/traces"]]) {
    const address = `${url}/project/${projectId}${path}?range=${days}d`;
    const result = await lighthouse(address, { port, output: "json", logLevel: "error", disableStorageReset: true, onlyCategories: CATEGORIES }, desktopConfig);
    if (result.lhr.runtimeError) throw new Error(`${what}: ${result.lhr.runtimeError.message}`);
    const failed = Object.values(result.lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9);
    rows.push({
      what,
      ...Object.fromEntries(CATEGORIES.map((category) => [category, Math.round(result.lhr.categories[category].score * 100)])),
      below: failed.map((audit) => `${audit.id} ${audit.displayValue ?? ""}`.trim()),
    });
  }
  return rows;
}
