// What became of a page that was pasted: told once, where its draft opens.

const KEY = "digest-preview-pasted";

/**
 * Keeps the lines until the page at `address` is shown.
 *
 * @param {string} address
 * @param {string[]} told
 */
export function keep(address, told) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ address, told }));
  } catch {
    // Storage is switched off: the command tells the same.
  }
}

/** The lines about the draft that this page shows; none where it was not pasted just now. */
export function taken() {
  try {
    /** @type {{ address: string, told: string[] } | null} */
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (kept?.address !== location.pathname) return [];
    sessionStorage.removeItem(KEY);
    return kept.told;
  } catch {
    return [];
  }
}
