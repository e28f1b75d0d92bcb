// Further people of a walk.
import assert from "node:assert/strict";
import { product } from "./product.mjs";

/** The access token of the person who is signed in to a page. */
const token = (page) =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("plumbline.user:"));
    return JSON.parse(localStorage.getItem(key)).access_token;
  });

export async function api(page, method, path, body) {
  const response = await fetch(`${product.url}${path}`, {
    method,
    headers: { Authorization: `Bearer ${await token(page)}`, "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${await response.clone().text()}`);
  return response.status === 204 ? undefined : response.json();
}

/** A link with which somebody joins the only organization of the person on the page. */
export async function invitationLink(page, role) {
  const { organizations } = await api(page, "GET", "/api/me");
  const { url } = await api(page, "POST", `/api/organizations/${organizations[0].id}/invitations`, { role });
  return url;
}
