// What is to be said beside hits: problems of the index or of the query, and other searches to try.

import { element } from "./element.js";
import { DID_YOU_MEAN } from "./messages.js";

export function remarks({ problems, suggestions }, tryInstead) {
  const said = problems.map(({ text }) => element("p", { class: "search-remark", dir: "auto" }, text));
  if (!suggestions.length) return said;
  const choices = suggestions.map((text) => {
    const button = element("button", { type: "button", class: "quiet", dir: "auto" }, text);
    button.addEventListener("click", () => tryInstead(text));
    return element("li", {}, button);
  });
  const question = element("p", {}, DID_YOU_MEAN);
  return [...said, element("div", { class: "suggestions" }, question, element("ul", {}, ...choices))];
}
