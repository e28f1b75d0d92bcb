// The reads behind the pages, one at a time over HTTP as the page sends them.
import { timed } from "./figures.mjs";

const DAY_MS = 86_400_000;
const ROUNDS = 5;

const filter = (...filters) => `filter=${encodeURIComponent(JSON.stringify(filters))}`;
const anyOf = (column, ...value) => ({ type: "stringOptions", column, operator: "any of", value });
const above = (column, value) => ({ type: "number", column, operator: ">", value });

/** What people do on the Tracing page, with the goal of each in milliseconds. */
function reads(days) {
  const range = `from=${new Date(Date.now() - days * DAY_MS).toISOString()}&to=${new Date().toISOString()}&limit=50`;
  return [
    ["traces, newest first", 300, `traces?${range}`],
    ["traces, page 100", 300, `traces?${range}&page=100`],
    ["traces of an environment", 300, `traces?${range}&${filter(anyOf("environment", "production"))}`],
    ["traces with a tag", 300, `traces?${range}&${filter({ type: "arrayOptions", column: "tags", operator: "any of", value: ["beta"] })}`],
    ["traces with a model", 300, `traces?${range}&${filter({ type: "arrayOptions", column: "model", operator: "any of", value: ["gpt-4o"] })}`],
    ["traces slower than 5 s", 300, `traces?${range}&${filter(above("latency", 5))}`],
    ["traces by cost", 300, `traces?${range}&orderBy=totalCost.desc`],
    ["traces with errors", 300, `traces?${range}&${filter(above("errorCount", 0))}`],
    ["observations, newest first", 300, `observations?${range}`],
    ["observations of a type and level", 300, `observations?${range}&${filter(anyOf("type", "GENERATION"), anyOf("level", "ERROR"))}`],
    ["sessions, newest first", 300, `sessions?${range}`],
    ["users by cost", 300, `users?${range}&orderBy=totalCost.desc`],
    ["facets of traces", 500, `traces/facets?${range}&columns=environment,name,level,tags,model,type,release,version`],
    ["facets of observations", 500, `observations/facets?${range}&columns=environment,type,level,name,model`],
  ];
}

export async function measureReads({ url, projectId, days }, token) {
  const rows = [];
  for (const [what, goal, path] of reads(days)) {
    let refused;
    const time = await timed(ROUNDS, async () => {
      const answer = await fetch(`${url}/api/projects/${projectId}/${path}`, { headers: { authorization: `Bearer ${token}` } });
      const body = await answer.text();
      if (!answer.ok) refused = `${answer.status} ${body.slice(0, 300)}`;
    });
    rows.push({ what, goal, refused, ...time });
  }
  return rows;
}
