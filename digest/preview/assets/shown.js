// Where something new is shown, once it is: a build may take its time, or fail until something else is mended.

/**
 * Waits until the file at `path` is shown, and gives the place below the site's root; empty where the preview tells
 * nothing more.
 *
 * @param {string} base
 * @param {string} token
 * @param {string} path
 * @param {() => boolean} goesOn  Whether it is still waited for.
 * @returns {Promise<string>}
 */
export async function shownAt(base, token, path, goesOn = () => true) {
  while (goesOn()) {
    const answer = await fetch(`${base}_preview/desk/shown`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "digest-preview-token": token },
      body: JSON.stringify({ path }),
    });
    if (!answer.ok) return "";
    const { place } = await answer.json(); // it is sent once there is one, or after some time
    if (place) return place;
  }
  return "";
}
