// A passage and its note answer each other: pointing at, focusing or visiting one lights up the other.

const BEGINNING = "at-";

/**
 * The marks of a passage: the one that its id stands in, and those that name it.
 *
 * @param {string} id
 */
function marksOf(id) {
  const first = document.getElementById(BEGINNING + id)?.closest("mark");
  return [...(first ? [first] : []), ...document.querySelectorAll(`mark[data-passages~="${CSS.escape(id)}"]`)];
}

/**
 * The annotations that a mark belongs to.
 *
 * @param {HTMLElement} mark
 */
const annotationsOf = (mark) => mark.dataset.passages?.split(" ") ?? [mark.id.slice(BEGINNING.length)];

const ENTRIES = ".note, .card, .quotation, .explained, .deeper li";

/**
 * The annotation of an entry: the one that it is the place of, or whose passage or note its first link leads to.
 *
 * @param {Element} entry
 */
function annotationOf(entry) {
  /** @type {HTMLAnchorElement | null} */
  const link = entry.querySelector('a[href^="#"]');
  return entry.id || decodeURIComponent(link?.hash.slice(1) ?? "").replace(/^at-/, "");
}

/** @param {string} id */
const entriesOf = (id) => [...document.querySelectorAll(ENTRIES)].filter((entry) => annotationOf(entry) === id);

/**
 * The annotations that an element belongs to: those of a passage, of its number, of a note or of a card.
 *
 * @param {EventTarget | null} target
 * @returns {string[]}
 */
function annotationsAt(target) {
  if (!(target instanceof Element)) return [];
  /** @type {HTMLElement | null} */
  const place = target.closest(`mark.passage, a.ref, ${ENTRIES}`);
  if (!place) return [];
  if (place.localName === "mark") return annotationsOf(place);
  if (place instanceof HTMLAnchorElement) return [decodeURIComponent(place.hash.slice(1))];
  const annotation = annotationOf(place);
  return annotation ? [annotation] : [];
}

/**
 * @param {string[]} ids
 * @param {string} state  The class of what is lit.
 */
function light(ids, state) {
  for (const lit of document.querySelectorAll(`.${state}`)) lit.classList.remove(state);
  for (const id of ids) {
    for (const end of [...marksOf(id), ...entriesOf(id)]) end.classList.add(state);
  }
}

function visited() {
  try {
    const id = decodeURIComponent(location.hash.slice(1)).replace(/^at-/, "");
    return id ? [id] : [];
  } catch {
    return []; // a fragment such as `#100%` names nothing
  }
}

/** @type {string[]} */
let pointedAt = [];
document.addEventListener("pointerover", ({ target }) => {
  pointedAt = annotationsAt(target);
  light(pointedAt, "lit");
});
// A click on a passage gives the focus to the whole content, which is no annotation: what is pointed at stays lit.
document.addEventListener("focusin", ({ target }) => {
  const focused = annotationsAt(target);
  light(focused.length ? focused : pointedAt, "lit");
});

function visit() {
  const ids = visited();
  light(ids, "visited");
  // Figures beyond the first three are folded away.
  for (const id of ids) document.getElementById(id)?.closest("details")?.setAttribute("open", "");
}
addEventListener("hashchange", visit);
visit();

// Where notes are folded away, a tap anywhere on a passage opens its note, not on the small number alone.
document.addEventListener("click", (event) => {
  const { target } = event;
  if (!(target instanceof Element) || target.closest("a") || !getSelection()?.isCollapsed) return;
  /** @type {HTMLElement | null} */
  const passage = target.closest("mark.passage");
  const [id] = passage ? annotationsOf(passage) : [];
  const note = id && document.getElementById(id);
  if (note && !note.checkVisibility()) location.hash = id;
});
