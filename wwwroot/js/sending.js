// Sends one item to the site, and tells what came of it.

/**
 * @param {string} address where the form is sent to
 * @returns {Promise<{ status: number, reply: object | null }>} without a reply where the site answered with a page: the form has expired, or the
 * worksheet is gone
 * @throws where there is no connection to the site: none here, or none of a machine between
 */
export async function send(address, body, keepalive) {
  const response = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" }, keepalive });
  const { status } = response;
  if (response.headers.get("Content-Type")?.startsWith("application/json")) {
    return { status, reply: await response.json() };
  }
  if (status >= 500) {
    throw new Error(response.statusText);
  }
  return { status, reply: null };
}
