// Stands each note beside its very passage, below the note before it. Without this, each stands beside its paragraph.

const GAP = 12;
const page = document.querySelector(".annotated");

function isBesideText() {
  const notes = page.querySelector(".notes");
  return notes !== null && getComputedStyle(notes).display === "contents";
}

function place() {
  const top = page.getBoundingClientRect().top;
  let free = 0;
  for (const note of page.querySelectorAll(".note")) {
    const passage = document.getElementById(`at-${note.id}`);
    if (!passage || !note.checkVisibility()) continue;
    const start = Math.max(free, passage.getBoundingClientRect().top - top);
    note.style.insetBlockStart = `${start}px`;
    free = start + note.offsetHeight + GAP;
  }
  page.style.minBlockSize = `${free}px`;
}

function settle() {
  if (isBesideText()) place();
  else page.style.minBlockSize = "";
}

if (page) {
  page.classList.add("placed");
  new ResizeObserver(settle).observe(page);
  addEventListener("change", settle);
  document.fonts.ready.then(settle);
}
