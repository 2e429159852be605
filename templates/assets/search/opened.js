// The engine and its index, loaded when they are first asked for. What failed is tried again at the next call.

let opening;

export function opened(root) {
  opening ??= import("./engine.js")
    .then(({ openIndex }) => openIndex(root))
    .catch((failure) => {
      opening = undefined;
      throw failure;
    });
  return opening;
}
