// A search as an address: read from one, written as one, so that searches can be linked and gone back to.

export const FACETS = ["kind", "topic", "speaker", "outlet", "year"];

// Longer texts would not fit into the addresses that servers accept.
const LONGEST = 2000;
const MOST_MARKS = 12;
const LONGEST_MARK = 120;

export function readQuery(search) {
  const given = new URLSearchParams(search);
  return {
    text: (given.get("q") ?? "").slice(0, LONGEST),
    facets: Object.fromEntries(FACETS.map((name) => [name, [...new Set(given.getAll(name).filter(Boolean))]])),
    sort: given.get("sort") === "date" ? "date" : "relevance",
  };
}

export function writeQuery({ text, facets, sort }) {
  const written = new URLSearchParams();
  if (text.trim()) written.set("q", text);
  for (const name of FACETS) for (const value of facets[name]) written.append(name, value);
  if (sort !== "relevance") written.set("sort", sort);
  return written.size ? `?${written}` : "";
}

export function isEmpty({ text, facets }) {
  return !text.trim() && FACETS.every((name) => !facets[name].length);
}

// The address of a hit, with the words that are to be marked there: those that were found, and those asked for. The words
// of a phrase are not marked by themselves. js/search.js takes all of them out of the address again on arrival.
export function hitAddress(root, hit, words) {
  const address = new URL(hit.url, root);
  const found = hit.text.filter(([, matched]) => matched).map(([piece]) => piece);
  const all = [...found, ...words].map((word) => word.trim().toLowerCase());
  const phrases = all.filter((word) => word.includes(" ")).map((phrase) => ` ${phrase} `);
  const isAlone = (word) => !phrases.some((phrase) => phrase !== ` ${word} ` && phrase.includes(` ${word} `));
  const marks = new Set(all.filter((word) => word && word.length <= LONGEST_MARK && isAlone(word)));
  for (const word of [...marks].slice(0, MOST_MARKS)) address.searchParams.append("mark", word);
  return address.href;
}
