// Stands each note beside its very passage, below the note before it. Without this, each stands beside its paragraph.

const GAP = 12;
const blocks = document.querySelector(".blocks");

function isBesideText() {
  const notes = blocks.querySelector(".notes");
  return notes !== null && getComputedStyle(notes).display === "contents";
}

function place() {
  const top = blocks.getBoundingClientRect().top;
  let free = 0;
  for (const note of blocks.querySelectorAll(".note")) {
    const passage = document.getElementById(`at-${note.id}`);
    if (!passage || !note.checkVisibility()) continue;
    const start = Math.max(free, passage.getBoundingClientRect().top - top);
    note.style.insetBlockStart = `${start}px`;
    free = start + note.offsetHeight + GAP;
  }
  blocks.style.minBlockSize = `${free}px`;
}

function settle() {
  if (isBesideText()) place();
  else blocks.style.minBlockSize = "";
}

if (blocks) {
  blocks.classList.add("placed");
  new ResizeObserver(settle).observe(blocks);
  addEventListener("change", settle);
  document.fonts.ready.then(settle);
}
