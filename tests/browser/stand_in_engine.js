// Answers like the engine, from a handful of hits made here, so that tests can bring about any state of the interface.
// The word `segment` finds with a problem, and `slow` waits until the test calls `window.answerNow()`.

/**
 * @import { Answer, FacetName, Hit, Kind, Options, Piece } from "types/search"
 *
 * @typedef {Hit & Record<Exclude<FacetName, "kind">, string>} Made
 * @typedef {{ asked?: string[], counted?: string[], answerNow?: (answered?: unknown) => void }} Told  What tests look at.
 */

const told = /** @type {typeof globalThis & Told} */ (globalThis);

const STORY = "articles/huawei-turns-to-japan/";
/** @type {Kind[]} */
const KINDS = ["article", "quote", "figure"];
const SPEAKERS = ["Liang Hua", "Ada Brook"];

/**
 * @param {number} number
 * @returns {Made}
 */
function made(number) {
  const kind = KINDS[number % 3];
  const year = String(2019 + (number % 2));
  const speaker = kind === "quote" ? SPEAKERS[number % 2] : "";
  return {
    kind,
    url: { article: STORY, quote: `${STORY}#story`, figure: `${STORY}#numbers` }[kind] ?? STORY,
    title: `Huawei turns to Japan, part ${number}`,
    text: [
      ["Purchases from ", false],
      ["Japan", true],
      [` rose <b>again</b> & again, ${number}`, false],
    ],
    date: `${year}-11-21`,
    language: "en",
    outlet: number % 4 ? "South China Morning Post" : "Nikkei Asia",
    corrected: "",
    topic: number % 2 ? "japan" : "supply-chain",
    speaker,
    role: speaker && "chairman, Huawei",
    marks: "",
    value: kind === "figure" ? `over ${number},000 jobs` : "",
    terms: kind === "figure" ? "forecast, 2020" : "",
    year,
  };
}

/** @type {FacetName[]} */
const NAMES = ["kind", "topic", "speaker", "outlet", "year"];
const HITS = Array.from({ length: 36 }, (_, number) => made(number));
/** @type {Partial<Record<string, string>>} */
const LABELS = {
  quote: "Quotations",
  article: "Stories",
  figure: "Figures",
  japan: "Japan",
  "supply-chain": "Supply chain",
};

export async function openIndex() {
  return { search };
}

/**
 * @param {string} text
 * @param {Options} options
 * @returns {Promise<Answer>}
 */
async function search(text, { typing = false, facets = {}, sort, offset = 0, limit = 10, signal }) {
  told.asked = [...(told.asked ?? []), text];
  if (text.includes("slow")) {
    await new Promise((answered) => {
      told.answerNow = answered;
    });
  }
  signal?.throwIfAborted();
  const known = !text || /jap|hua|turns|segment|slow|entity/i.test(text) ? HITS : [];
  const chosen = NAMES.map((name) => ({ name, values: facets[name] ?? [] })).filter(({ values }) => values.length);
  const left = (/** @type {FacetName | void} */ except) =>
    known.filter((hit) => chosen.every(({ name, values }) => name === except || values.includes(hit[name])));
  let found = text || chosen.length ? left() : [];
  // Words that are in the text of a story alone.
  if (text.includes("entity")) found = found.map((hit) => ({ ...hit, text: marked("What Japan sold.", text) }));
  if (sort === "date") found.sort((one, other) => (one.date < other.date ? 1 : -1));
  return {
    total: found.length,
    isBegun: typing && /[a-z]$/.test(text),
    hits: found.slice(offset, offset + limit),
    facets: async (names) => {
      told.counted = [...(told.counted ?? []), names.join(" ")];
      return Object.fromEntries(names.map((name) => [name, counts(left(name), name)]));
    },
    labels: Object.fromEntries(
      chosen.map(({ name, values }) => [name, values.map((value) => ({ value, label: LABELS[value] ?? value }))]),
    ),
    mark: (piece) => marked(piece, text),
    words: text ? [text] : [],
    suggestions: found.length || !text ? [] : ["japan"],
    problems: text.includes("segment") ? [{ kind: "segment", text: "A part of the index could not be loaded." }] : [],
  };
}

/**
 * @param {string} piece
 * @param {string} text
 * @returns {Piece[]}
 */
function marked(piece, text) {
  const pieces = text ? piece.split(new RegExp(`(${text})`, "i")) : [piece];
  return pieces.map((part, at) => [part, at % 2 === 1]);
}

/**
 * @param {Made[]} hits
 * @param {FacetName} name
 */
function counts(hits, name) {
  /** @type {Map<string, number>} */
  const totals = new Map();
  for (const { [name]: value } of hits) if (value) totals.set(value, (totals.get(value) ?? 0) + 1);
  return [...totals].map(([value, count]) => ({ value, label: LABELS[value] ?? value, count }));
}
