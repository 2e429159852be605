// The engine and its index, loaded when they are first asked for. What failed is tried again at the next call; an index
// that has been renewed is opened anew, where somebody tells of it: the live preview does.

export const RENEWED = "digest-renewed";

let opening;
addEventListener(RENEWED, () => {
  opening = undefined;
});

export function opened(root) {
  opening ??= import("./engine.js")
    .then(({ openIndex }) => openIndex(root))
    .catch((failure) => {
      opening = undefined;
      throw failure;
    });
  return opening;
}
