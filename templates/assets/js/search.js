// What every page needs of search: what opens it, and the words that a result asks to be marked. All the rest is loaded
// when it is first needed. Without this, the link leads to the search page.

const link = document.querySelector("[data-opens=search]");
const dialog = document.getElementById("search");
const field = dialog?.querySelector("[role=combobox]") ?? document.getElementById("search-field");

// Should it fail to load, the dialog is still a form that leads to the search page. The index is loaded at the same time as
// the dialog, so that it may be there before the first letter.
const load = () => {
  import("../search/opened.js").then(({ opened }) => opened()).catch(() => {});
  if (dialog) import("../search/dialog.js").catch(() => {});
};
if (!dialog) load();

link.addEventListener("pointerenter", load, { once: true });
link.addEventListener("focus", load, { once: true });
link.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dialog?.showModal();
  field.focus();
  field.select();
  load();
});

// The words arrive in the address and go on in the state of this visit: going back or loading again keeps them, while the
// address is the page's own, to be copied and shared.
const address = new URL(location.href);
const asked = address.searchParams.getAll("mark");
if (asked.length) {
  address.searchParams.delete("mark");
  history.replaceState({ ...history.state, marks: asked }, "", address);
}
const marks = history.state?.marks;
if (marks && dialog) import("../search/marks.js").then(({ mark }) => mark(marks, dialog.dataset.style)).catch(() => {});
