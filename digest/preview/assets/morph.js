// Patches the page in place. What readers and scripts have done to it since it was served stays: only what differs
// between what was served then and what is served now is changed (a three-way merge, by idiomorph's callbacks).

import { Idiomorph } from "./idiomorph.js";

/** @import { Callbacks } from "./idiomorph.js" */

/** @type {WeakMap<Node, Element>} */
const served = new WeakMap(); // each element of the page: a copy of it as the server last gave it
/** @type {WeakMap<Node, Element>} */
const incoming = new WeakMap(); // each element being patched: a copy of what is to become of it

/**
 * @param {Element} live
 * @param {Element} copy
 */
function remember(live, copy) {
  served.set(live, copy);
  for (let index = 0; index < live.children.length; index += 1) remember(live.children[index], copy.children[index]);
}

/** @param {Element} element */
const copyOf = (element) => /** @type {Element} */ (element.cloneNode(true));

/**
 * Changes no more of a text than what differs, so that a selection around or beside that stays.
 *
 * @param {Text} text
 * @param {string} wanted
 */
function retype(text, wanted) {
  const { data } = text;
  let start = 0;
  while (start < data.length && start < wanted.length && data[start] === wanted[start]) start += 1;
  let end = 0;
  const most = Math.min(data.length, wanted.length) - start;
  while (end < most && data[data.length - 1 - end] === wanted[wanted.length - 1 - end]) end += 1;
  text.replaceData(start, data.length - start - end, wanted.slice(start, wanted.length - end));
}

/** @type {Callbacks} */
const callbacks = {
  beforeNodeMorphed(old, next) {
    if (old instanceof Text) {
      const wanted = next.textContent ?? "";
      if (old.data !== wanted) retype(old, wanted);
      return false;
    }
    if (!(old instanceof Element && next instanceof Element)) return true;
    if (served.get(old)?.isEqualNode(next)) return false;
    incoming.set(old, copyOf(next));
    return true;
  },
  afterNodeMorphed(old) {
    const copy = incoming.get(old);
    if (copy) served.set(old, copy);
  },
  afterNodeAdded(node) {
    if (node instanceof Element && !served.has(node)) remember(node, copyOf(node));
  },
  beforeNodeRemoved(node) {
    return node.nodeType !== Node.ELEMENT_NODE || served.has(node); // what scripts have added is theirs
  },
  beforeAttributeUpdated(name, node) {
    const before = served.get(node);
    return !before || before.getAttribute(name) !== (incoming.get(node)?.getAttribute(name) ?? null);
  },
};

/** The page as it was served: to be called before any script has changed it. */
export function begin() {
  remember(document.body, copyOf(document.body));
}

/** @param {HTMLElement} body */
export function morph(body) {
  Idiomorph.morph(document.body, body, {
    morphStyle: "outerHTML",
    head: { style: "none" },
    restoreFocus: true,
    // A paragraph that has the keyboard is patched as any other.
    ignoreActiveValue: document.activeElement?.matches("input, textarea, select") ?? false,
    callbacks,
  });
}
