// News from the server. Every message has all that a page needs to know, so one that was slept through is not missed.

/**
 * What digest/preview/bulletin.py tells.
 *
 * @typedef {object} Problem
 * @property {string} id
 * @property {"error" | "warning"} severity
 * @property {string} code
 * @property {string} message
 * @property {string} path
 * @property {number} line
 * @property {number} column
 * @property {string} hint
 * @property {string} frame
 * @property {boolean} opens  Whether it can be opened in an editor.
 * @property {string} page  Where its file is shown, below the site's root; empty where it is not.
 * @property {boolean} mendable  Whether it may have a sure remedy.
 *
 * @typedef {object} News
 * @property {string} run  Which run of the server it is of.
 * @property {number} version
 * @property {string} base  The path of the site's root.
 * @property {string[] | null} changed  The files that changed since the version before; null for any.
 * @property {string} labels  Another where the labels on drafts are.
 * @property {string} files  Another where the digest's own files are.
 * @property {number} errors
 * @property {number} warnings
 * @property {Problem[]} problems
 *
 * @typedef {{ connected: boolean, news?: News | null }} Heard
 * @typedef {(heard: Heard) => void} Hear
 */

/**
 * The preview's scripts stand in a folder that is named for them; what they ask for stands beside it.
 *
 * @param {string} name
 */
const here = (name) => new URL(name, import.meta.url);

/**
 * A stream of the tab's own, where tabs cannot share one: it is open only while the tab is looked at.
 *
 * @param {Hear} hear
 */
function own(hear) {
  /** @type {EventSource | null} */
  let stream = null;
  /** @type {News | null} */
  let news = null;
  const settle = () => {
    if (document.visibilityState === "hidden") {
      stream?.close();
      stream = null;
    } else if (!stream || stream.readyState === EventSource.CLOSED) {
      stream = new EventSource(here("../events"));
      stream.onmessage = (event) => {
        news = JSON.parse(event.data);
        hear({ connected: true, news });
      };
      stream.onerror = () => hear({ connected: false, news });
    }
  };
  document.addEventListener("visibilitychange", settle);
  setInterval(settle, 1000);
  settle();
}

/** @param {Hear} hear */
function shared(hear) {
  const { port } = new SharedWorker(here("worker.js"), { name: "digest-preview" });
  port.onmessage = ({ data }) => hear(data);
  const ask = () => port.postMessage("newest");
  document.addEventListener("visibilitychange", ask);
  document.addEventListener("resume", ask);
  addEventListener("pageshow", ask);
  addEventListener("pagehide", () => port.postMessage("leaving"));
}

/** @param {Hear} hear */
export function listen(hear) {
  if ("SharedWorker" in window) shared(hear);
  else own(hear);
}
