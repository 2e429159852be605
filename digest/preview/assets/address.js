// Addresses as people read them. What is no encoded text (`100%`) stands for itself.

/** @param {string} text */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {string} path */
export function encoded(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

/**
 * Where this page lies below the site's root, `base`.
 *
 * @param {string} base
 */
export function below(base) {
  return decoded(location.pathname).slice(base.length);
}
