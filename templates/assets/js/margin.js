// Stands each note beside its very passage. Where notes crowd, all of them move as little as can be, up as well as down,
// and where one would still be far off, the longest around it are folded. Without this, each stands beside its paragraph.

const GAP = 12;
const FAR = 180;
/** @type {HTMLElement | null} */
const page = document.querySelector(".annotated");

/**
 * @typedef {{ element: HTMLElement, wanted: number, height: number, top: number, isFolded: boolean }} Placed
 */

/** @param {Placed} note  How much it takes, with the gap below it. */
const extent = ({ height, isFolded }) => height + (isFolded ? 0 : GAP);

/** @param {Placed} note */
const isFar = ({ top, wanted }) => Math.abs(top - wanted) > FAR;

/** @param {HTMLElement} page */
function isBesideText(page) {
  const notes = page.querySelector(".notes");
  return notes !== null && getComputedStyle(notes).display === "contents";
}

/**
 * The notes that are shown, in order, with the tops of their passages.
 *
 * @param {HTMLElement} page
 * @returns {Placed[]}
 */
function shown(page) {
  const top = page.getBoundingClientRect().top;
  /** @type {NodeListOf<HTMLElement>} */
  const notes = page.querySelectorAll(".note");
  const elements = [...notes];
  for (const element of elements) element.classList.remove("folded");
  return elements.flatMap((element) => {
    const passage = document.getElementById(`at-${element.id}`);
    if (!passage || !element.checkVisibility()) return [];
    const wanted = passage.getBoundingClientRect().top - top;
    return [{ element, wanted, height: element.offsetHeight, top: 0, isFolded: false }];
  });
}

/**
 * Gives each note a top, in order and without overlap, so that the sum of the squares of their distances from their
 * passages is the least (isotonic regression, by pooling adjacent violators). Returns the groups of notes that touch.
 *
 * @param {Placed[]} notes
 * @param {number} room  How far down they may reach, where there is so much.
 * @param {number} highest  How far up.
 */
function settleTops(notes, room, highest) {
  /** @type {{ notes: Placed[], sum: number }[]} */
  const groups = [];
  let above = 0;
  const mean = (/** @type {{ notes: Placed[], sum: number }} */ { notes, sum }) => sum / notes.length;
  for (const note of notes) {
    groups.push({ notes: [note], sum: note.wanted - above });
    above += extent(note);
    for (let last = groups.length - 1; last > 0 && mean(groups[last]) < mean(groups[last - 1]); last--) {
      const [{ notes: joined, sum }] = groups.splice(last);
      groups[last - 1].notes.push(...joined);
      groups[last - 1].sum += sum;
    }
  }
  const lowest = Math.max(highest, room - above + GAP);
  let filled = 0;
  /** @type {Map<number, Placed[]>} */
  const touching = new Map();
  for (const group of groups) {
    const start = Math.min(Math.max(mean(group), highest), lowest);
    for (const note of group.notes) {
      note.top = start + filled;
      filled += extent(note);
    }
    touching.set(start, [...(touching.get(start) ?? []), ...group.notes]);
  }
  return [...touching.values()];
}

/** @param {HTMLElement} page */
function place(page) {
  const notes = shown(page);
  if (!notes.length) return 0;
  const end = page.lastElementChild ?? page;
  const room = end.getBoundingClientRect().bottom - page.getBoundingClientRect().top;
  for (;;) {
    const groups = settleTops(notes, room, 0);
    const crowded = groups.find((group) => group.some(isFar));
    const open = (crowded ?? []).filter(({ isFolded }) => !isFolded);
    if (!open.length) break;
    const longest = open.reduce((one, other) => (other.height > one.height ? other : one));
    longest.isFolded = true;
    // A folded note has less around its line (css/article.css); the one that is looked at stays open.
    longest.element.classList.add("folded");
    longest.height = longest.element.offsetHeight;
  }
  // Apart from what is above the story, where that takes no note too far.
  settleTops(notes, room, GAP);
  if (notes.some(isFar)) settleTops(notes, room, 0);
  for (const { element, top } of notes) element.style.insetBlockStart = `${top}px`;
  const last = notes[notes.length - 1];
  return last.top + last.height + GAP;
}

/** @param {HTMLElement} page */
function settle(page) {
  page.style.minBlockSize = isBesideText(page) ? `${place(page)}px` : "";
}

if (page) {
  page.classList.add("beside");
  const settled = () => settle(page);
  new ResizeObserver(settled).observe(page);
  // Another script gives notes their links, which may take a line more.
  new MutationObserver(settled).observe(page, { childList: true, subtree: true });
  addEventListener("change", settled);
  document.fonts.ready.then(settled);
}
