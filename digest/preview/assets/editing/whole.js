// All of an article's text in the page of one that is not published in full, so that it can be annotated there too. Nobody
// but its editor sees it: the page that is published has no such part.

import { make } from "../bar.js";
import * as server from "./server.js";

const ID = "digest-preview-text";

/**
 * Shows all of the text below the article and leads the keyboard to it, or takes it away again.
 *
 * @param {(text: string) => void} say
 */
export async function toggle(say) {
  const shown = document.getElementById(ID);
  if (shown) {
    shown.remove();
    return;
  }
  const title = await show(say);
  title?.scrollIntoView({ block: "start" });
  title?.focus({ preventScroll: true });
}

/**
 * The blocks of a text: without ids, which the page has already where it shows a part of the text, and with its tables in
 * frames, in which they scroll.
 *
 * @param {string} html
 */
function blocksOf(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("[id]")) element.removeAttribute("id");
  for (const element of body.querySelectorAll("p, li, h2, h3, h4, h5, h6, td, th")) element.setAttribute("dir", "auto");
  for (const table of body.querySelectorAll("table")) {
    const frame = make("div", { className: "table-frame", role: "group", ariaLabel: "Table", tabIndex: 0 });
    table.replaceWith(frame);
    frame.append(table);
  }
  return body.childNodes;
}

/**
 * Shows all of the text, where it is not shown yet; gives its title then.
 *
 * @param {(text: string) => void} say
 */
export async function show(say) {
  if (document.getElementById(ID)) return null;
  const answer = await server.text();
  if (server.isRefusal(answer)) return (say(answer.why), null);
  const text = make("div", { className: "text", lang: answer.language, dir: "auto" });
  text.append(...blocksOf(answer.html));
  const title = make("h2", { className: "rail", id: `${ID}-title`, tabIndex: -1 }, "The whole text, for its editor");
  const section = make(
    "section",
    { id: ID, className: "band story", "aria-labelledby": title.id },
    title,
    make("div", { className: "blocks" }, text),
  );
  document.querySelector("main article")?.append(section);
  return title;
}
