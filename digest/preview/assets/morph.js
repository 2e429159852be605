// Patches the page in place. What readers and scripts have done to it since it was served stays: only what differs
// between what was served then and what is served now is changed (a three-way merge, by idiomorph's callbacks).

import { Idiomorph } from "./idiomorph.js";

const served = new WeakMap(); // each element of the page: a copy of it as the server last gave it
const incoming = new WeakMap(); // each element being patched: a copy of what is to become of it

function remember(live, copy) {
  served.set(live, copy);
  for (let index = 0; index < live.children.length; index += 1) remember(live.children[index], copy.children[index]);
}

// Changes no more of a text than what differs, so that a selection around or beside that stays.
function retype(text, wanted) {
  const { data } = text;
  let start = 0;
  while (start < data.length && start < wanted.length && data[start] === wanted[start]) start += 1;
  let end = 0;
  const most = Math.min(data.length, wanted.length) - start;
  while (end < most && data[data.length - 1 - end] === wanted[wanted.length - 1 - end]) end += 1;
  text.replaceData(start, data.length - start - end, wanted.slice(start, wanted.length - end));
}

const callbacks = {
  beforeNodeMorphed(old, next) {
    if (old.nodeType === Node.TEXT_NODE) {
      if (old.data !== next.data) retype(old, next.data);
      return false;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) return true;
    if (served.get(old)?.isEqualNode(next)) return false;
    incoming.set(old, next.cloneNode(true));
    return true;
  },
  afterNodeMorphed(old) {
    const copy = incoming.get(old);
    if (copy) served.set(old, copy);
  },
  afterNodeAdded(node) {
    if (node.nodeType === Node.ELEMENT_NODE && !served.has(node)) remember(node, node.cloneNode(true));
  },
  beforeNodeRemoved(node) {
    return node.nodeType !== Node.ELEMENT_NODE || served.has(node); // what scripts have added is theirs
  },
  beforeAttributeUpdated(name, node) {
    const before = served.get(node);
    return !before || before.getAttribute(name) !== (incoming.get(node)?.getAttribute(name) ?? null);
  },
};

// The page as it was served: to be called before any script has changed it.
export function begin() {
  remember(document.body, document.body.cloneNode(true));
}

export function morph(body) {
  Idiomorph.morph(document.body, body, {
    morphStyle: "outerHTML",
    head: { style: "none" },
    restoreFocus: true,
    ignoreActiveValue: true,
    callbacks,
  });
}
