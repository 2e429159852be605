// Stands each note beside its very passage, below the note before it. Without this, each stands beside its paragraph.

const GAP = 12;
/** @type {HTMLElement | null} */
const page = document.querySelector(".annotated");

/** @param {HTMLElement} page */
function isBesideText(page) {
  const notes = page.querySelector(".notes");
  return notes !== null && getComputedStyle(notes).display === "contents";
}

/** @param {HTMLElement} page */
function place(page) {
  const top = page.getBoundingClientRect().top;
  let free = 0;
  /** @type {NodeListOf<HTMLElement>} */
  const notes = page.querySelectorAll(".note");
  for (const note of notes) {
    const passage = document.getElementById(`at-${note.id}`);
    if (!passage || !note.checkVisibility()) continue;
    const start = Math.max(free, passage.getBoundingClientRect().top - top);
    note.style.insetBlockStart = `${start}px`;
    free = start + note.offsetHeight + GAP;
  }
  page.style.minBlockSize = `${free}px`;
}

/** @param {HTMLElement} page */
function settle(page) {
  if (isBesideText(page)) place(page);
  else page.style.minBlockSize = "";
}

if (page) {
  page.classList.add("placed");
  const settled = () => settle(page);
  new ResizeObserver(settled).observe(page);
  addEventListener("change", settled);
  document.fonts.ready.then(settled);
}
