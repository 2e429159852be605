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
 * Shows all of the text, where it is not shown yet; gives its title then.
 *
 * @param {(text: string) => void} say
 */
export async function show(say) {
  if (document.getElementById(ID)) return null;
  const answer = await server.text();
  if (server.isRefusal(answer)) return (say(answer.why), null);
  const text = make("div", { className: "text", lang: answer.language, dir: "auto" });
  for (const paragraph of answer.paragraphs) text.append(make("p", { dir: "auto" }, paragraph), "\n");
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
