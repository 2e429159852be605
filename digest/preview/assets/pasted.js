// What became of a page that was pasted: told once, where its draft opens. What was left out of it can be taken back there.

const KEY = "digest-preview-pasted";

/**
 * What was handed over, to be handed over once more with the numbers of what is to be kept.
 *
 * @typedef {{ html: string, text: string, address: string, keep: number[] }} Sent
 * @typedef {{ number: number, text: string }} LeftOut
 * @typedef {{ message: string, hint: string, path: string, place: string }} Problem
 * @typedef {{ path: string, place: string, problems: Problem[], told: string[], left_out: LeftOut[] }} Made
 * @typedef {{ address: string, told: string[], left_out: LeftOut[], sent: Sent | null }} Kept
 */

/**
 * Asks for the draft of what was pasted; null where the preview does not take it.
 *
 * @param {string} base
 * @param {string} token
 * @param {Sent} sent
 * @returns {Promise<Made | null>}
 */
export async function ask(base, token, sent) {
  const answer = await fetch(`${base}_preview/new`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "digest-preview-token": token },
    body: JSON.stringify(sent),
  });
  return answer.ok ? answer.json() : null;
}

/**
 * Keeps what is told until the page at `address` is shown; what was sent only where there is room for it.
 *
 * @param {string} address
 * @param {Made} made
 * @param {Sent} sent
 */
export function keep(address, { told, left_out }, sent) {
  for (const each of [sent, null]) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ address, told, left_out, sent: each }));
      return;
    } catch {
      // It is too large, or storage is switched off: the command tells the same.
    }
  }
}

/**
 * What is told of the draft that this page shows; null where it was not pasted just now.
 *
 * @returns {Kept | null}
 */
export function taken() {
  try {
    /** @type {Kept | null} */
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    // The browser writes letters beyond ASCII in its own way.
    if (!kept || new URL(kept.address, location.href).pathname !== location.pathname) return null;
    sessionStorage.removeItem(KEY);
    return kept;
  } catch {
    return null;
  }
}
