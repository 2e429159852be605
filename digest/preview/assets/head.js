// The head of a page: its style sheets are swapped without a flash, its scripts cannot be.

const IGNORED = "#digest-preview, [href*='_preview/']";

/** @param {HTMLHeadElement} head */
const styles = (head) =>
  [...head.querySelectorAll("link")].filter((link) => link.matches("[rel=stylesheet]") && !link.matches(IGNORED));
/** @param {Element} element */
const isScript = (element) => element.matches("script") && (!element.type || element.type === "module");
/** @param {HTMLHeadElement} head */
const scripts = (head) =>
  [...head.querySelectorAll("script[src]")].filter((each) => isScript(each) && !each.matches(IGNORED));
/** @param {HTMLHeadElement} head */
const rest = (head) =>
  [...head.children].filter(
    (each) => !isScript(each) && !each.matches("title, link[rel=stylesheet]") && !each.matches(IGNORED),
  );
/** @param {Element} link */
const pathOf = (link) => new URL(link.getAttribute("href") ?? "", location.href).pathname;

/**
 * Whether the page runs other scripts now, and must be loaded anew.
 *
 * @param {HTMLHeadElement} next
 */
export function runsOthers(next) {
  const named = (/** @type {HTMLHeadElement} */ head) =>
    scripts(head)
      .map((script) => script.getAttribute("src"))
      .join("\n");
  return named(document.head) !== named(next);
}

/**
 * Shows `link` in the place of `old`, once it is there.
 *
 * @param {HTMLElement} old
 * @param {Node} link
 */
export function swap(old, link) {
  old.dataset.leaving = "";
  const done = () => old.remove();
  link.addEventListener("load", done);
  link.addEventListener("error", done);
  old.after(link);
}

/** @param {HTMLHeadElement} next */
export function renew(next) {
  document.title = next.ownerDocument.title;
  const known = new Map(
    styles(document.head)
      .filter((link) => !("leaving" in link.dataset))
      .map((link) => [pathOf(link), link]),
  );
  for (const wanted of styles(next)) {
    const old = known.get(pathOf(wanted));
    known.delete(pathOf(wanted));
    if (old?.getAttribute("href") === wanted.getAttribute("href")) continue;
    const link = document.importNode(wanted, true);
    if (old) swap(old, link);
    else document.head.append(link);
  }
  for (const gone of known.values()) gone.remove();

  const stays = new Set(rest(next).map((each) => each.outerHTML));
  const has = new Set();
  for (const each of rest(document.head)) {
    if (stays.has(each.outerHTML)) has.add(each.outerHTML);
    else each.remove();
  }
  for (const each of rest(next)) if (!has.has(each.outerHTML)) document.head.append(document.importNode(each, true));
}
