// The sure remedy of a problem, as a patch that is looked at before it is written.

import { make } from "./bar.js";

/**
 * Offers the remedy of the problem called `id` below `item`, where there is one.
 *
 * @param {HTMLElement} item
 * @param {string} id
 */
export async function offerRemedy(item, id) {
  const [server, { say }] = await Promise.all([import("./editing/server.js"), import("./editing/telling.js")]);
  const found = await server.remedy(id);
  if (server.isRefusal(found)) return;
  const show = make("button", { type: "button", className: "remedy" }, `Mend: ${found.does}`);
  show.setAttribute("aria-expanded", "false");
  const write = make("button", { type: "button", className: "remedy" }, "Write it");
  const patch = make("pre", { tabIndex: 0, ariaLabel: "What would be changed" }, found.patch);
  const review = make("div", { hidden: true }, patch, write);
  show.addEventListener("click", () => {
    review.hidden = !review.hidden;
    show.setAttribute("aria-expanded", String(!review.hidden));
    if (!review.hidden) write.focus();
  });
  write.addEventListener("click", async () => {
    write.disabled = true;
    const answer = await server.mend(id, found.seen);
    write.disabled = false;
    if (server.isRefusal(answer)) say(answer.why);
    else say(answer.saved ? `${found.path} is mended.` : answer.refused, answer.saved);
  });
  item.append(show, review);
}
