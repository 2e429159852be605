// What every page needs of search: what opens it, and the words that a result asks to be marked. All the rest is loaded
// when it is first needed. Without this, the link leads to the search page.

const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".search-link"));
const ownField = /** @type {HTMLInputElement | null} */ (document.getElementById("search-field")); // of the search page

// What the dialog and the index are made of, asked for at once rather than one after the other: opened.js before all. A
// build puts all that these import into them.
const PARTS = ["ui/opened", "ui/dialog", "engine/engine"];
let isAsked = false;

/**
 * Should it fail to load, the dialog is still a form that leads to the search page. The index is loaded at the same time as
 * the dialog, so that it may be there before the first letter. The search page opens its index by itself.
 */
const load = () => {
  if (ownField) return;
  const manifest = isAsked ? undefined : fetch(addressOf("../../search/index.json"), { cache: "no-cache" });
  // Whoever awaits it is told of its failure; nobody may be yet.
  manifest?.catch(() => {});
  if (!isAsked) {
    for (const name of PARTS) preload(addressOf(`../search/${name}.js`));
    preload(addressOf("words.js"));
  }
  isAsked = true;
  import("../search/ui/opened.js")
    .then(async ({ opened }) => {
      opened(manifest).catch(() => {});
      if (await dialog("search")) return import("../search/ui/dialog.js");
    })
    .catch(() => {});
};
if (link && !ownField && !document.getElementById("search")) {
  import("./dialogs.js").then(({ prepare }) => prepare()).catch(() => {}); // whoever opens one asks for it again
}

link?.addEventListener("pointerenter", load, { once: true });
link?.addEventListener("focus", load, { once: true });
link?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load();
  open(link.href);
});

/** @param {string} page  The search page, where the dialog cannot be had. */
async function open(page) {
  const typed = noted();
  const shown = ownField ? null : await dialog("search");
  const field = ownField ?? shown?.querySelector("input");
  const text = typed();
  if (!field) return location.assign(page);
  if (shown && !shown.open) shown.showModal();
  field.focus();
  field.select();
  if (!text) return;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Notes what is typed before the field is there; what it gives ends that and says what it was. */
function noted() {
  let text = "";
  const note = (/** @type {KeyboardEvent} */ event) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    text += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("keydown", note, { capture: true });
  return () => {
    removeEventListener("keydown", note, { capture: true });
    return text;
  };
}

/**
 * The dialog with an id; null where it cannot be had.
 *
 * @param {string} id
 */
async function dialog(id) {
  const dialogs = await import("./dialogs.js").catch(() => null);
  return dialogs && dialogs.dialog(id);
}

/** @param {string} path */
function addressOf(path) {
  return new URL(path, import.meta.url).href;
}

/** @param {string} href */
function preload(href) {
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
}

// The words arrive in the address and go on in the state of this visit: going back or loading again keeps them, while the
// address is the page's own, to be copied and shared.
const address = new URL(location.href);
const asked = address.searchParams.getAll("mark");
if (asked.length) {
  address.searchParams.delete("mark");
  history.replaceState({ ...history.state, marks: asked }, "", address);
}
const marks = history.state?.marks;
if (marks && !ownField) {
  const style = addressOf("../css/search.css");
  import("../search/ui/marks.js").then(({ mark }) => mark(marks, style)).catch(() => {});
}
