// Where a form stands: beside its passage, above the keyboard of a phone.

import { host } from "../bar.js";

const NAME = "digest-desk";

/**
 * Places `sheet` beside the passage at `range`, which is shown as what the form is about.
 *
 * @param {HTMLElement} sheet
 * @param {Range | null} range
 */
export function place(sheet, range) {
  if (!range) return;
  const passage = range.getBoundingClientRect();
  if (sheet.offsetWidth === innerWidth) {
    const room = (innerHeight - sheet.offsetHeight) / 2; // above a sheet that is as wide as the page
    scrollBy({ top: passage.top - Math.max(16, room), behavior: "instant" });
  }
  const width = sheet.offsetWidth + 24;
  // Text that is read from the right stands where the form would be: it goes to the other side then.
  const text = range.startContainer.parentElement?.closest(".text")?.getBoundingClientRect() ?? passage;
  if (text.right > innerWidth - width && passage.left > width) sheet.style.insetInline = "1rem auto";
  const wanted = passage.top - 24;
  const keepIn = () => {
    const most = innerHeight - sheet.offsetHeight - 72;
    sheet.style.insetBlockStart = `${Math.max(12, Math.min(wanted, most))}px`;
  };
  new ResizeObserver(keepIn).observe(sheet); // it grows with what is told, and with the fields that are shown
  keepIn();
  if ("highlights" in CSS) CSS.highlights.set(NAME, new Highlight(range));
}

// The keyboard of a phone is drawn over the page: what stands at its foot is lifted above it.
visualViewport?.addEventListener("resize", () => {
  const { height, scale } = visualViewport ?? { height: innerHeight, scale: 1 };
  const covered = scale === 1 ? Math.max(0, innerHeight - height) : 0;
  host.style.setProperty("--keyboard", `${covered}px`);
});

/** Shows no passage any more as that of a form. */
export function unmark() {
  if ("highlights" in CSS) CSS.highlights.delete(NAME);
}
