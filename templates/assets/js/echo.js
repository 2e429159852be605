// A passage and its note answer each other: pointing at, focusing or visiting one lights up the other.

const marksOf = (id) => document.querySelectorAll(`mark[data-passages~="${CSS.escape(id)}"]`);
const entriesOf = (id) => document.querySelectorAll(`[data-annotation="${CSS.escape(id)}"]`);

// The annotations that an element belongs to: those of a passage, of its number, of a note or of a card.
function annotationsAt(element) {
  const place = element.closest?.("mark[data-passages], a.ref, [data-annotation]");
  if (!place) return [];
  if (place.matches("mark")) return place.dataset.passages.split(" ");
  return [place.dataset.annotation ?? decodeURIComponent(place.hash.slice(1))];
}

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

document.addEventListener("pointerover", (event) => light(annotationsAt(event.target), "lit"));
document.addEventListener("focusin", (event) => light(annotationsAt(event.target), "lit"));
addEventListener("hashchange", () => light(visited(), "visited"));
light(visited(), "visited");

// Where notes are folded away, a tap anywhere on a passage opens its note, not on the small number alone.
document.addEventListener("click", (event) => {
  if (event.target.closest("a") || !getSelection().isCollapsed) return;
  const [id] = event.target.closest("mark[data-passages]")?.dataset.passages.split(" ") ?? [];
  const note = id && document.getElementById(id);
  if (note && !note.checkVisibility()) location.hash = id;
});
