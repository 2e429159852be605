// A link to an annotation is copied where it is followed, and says so for a moment.

const SAID = "Copied";
const MOMENT = 1500;
const told = document.createElement("p");
told.className = "hidden";
told.setAttribute("role", "status");
document.querySelector("main")?.append(told);

/** @param {HTMLAnchorElement} link */
async function copy(link) {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return; // Not allowed here: the address bar has it.
  }
  link.dataset.said = told.textContent = SAID;
  setTimeout(() => {
    delete link.dataset.said;
    told.textContent = "";
  }, MOMENT);
}

document.addEventListener("click", ({ target }) => {
  /** @type {HTMLAnchorElement | null} */
  const link = target instanceof Element ? target.closest("a.permalink") : null;
  if (link) copy(link);
});
