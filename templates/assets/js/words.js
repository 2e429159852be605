// What scripts say, in the language of the digest: messages as gettext has them. A build fills in the catalogue; as it stands
// here, all is English. Nothing in it knows a page, so that the engine of search has words as well.

/** @type {{ direction: string, language: string, messages: Record<string, string | Partial<Record<string, string>>> }} */
const CATALOGUE = { direction: "ltr", language: "en", messages: {} };

export const { language } = CATALOGUE;
const BEHIND_CONTEXT = "\u0004";
const PLACEHOLDER = /%\((\w+)\)s/g;
const plurals = new Intl.PluralRules(language);
// As pages have them: four digits are grouped too, where CLDR would leave them together (Spanish, Italian, Polish).
const numbers = new Intl.NumberFormat(language, { numberingSystem: "latn", useGrouping: "always" });
const lists = new Intl.ListFormat(language, { type: "unit", style: "short" });

// Letters that run against the sentences that they stand in: Unicode keeps two stretches for those that run to the left.
const AGAINST =
  CATALOGUE.direction === "rtl"
    ? /[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u
    : /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]/u;
const [ISOLATED, ENDED] = ["\u2068", "\u2069"];

/** What stands around a phrase or a quotation, in any language. */
export const QUOTATION_MARKS = '"“”„«»「」『』＂';

/** @typedef {Record<string, string | number>} Values */

/** @param {number} value */
export const written = (value) => numbers.format(value);
/** @param {string[]} items */
export const listed = (items) => lists.format(items.map(within));

/**
 * What stands in a sentence, or in a list, running its own way.
 *
 * @param {string} text
 */
const within = (text) => (AGAINST.test(text) && !text.includes(ISOLATED) ? `${ISOLATED}${text}${ENDED}` : text);

/**
 * @param {string} message  In English, with placeholders such as `%(name)s`.
 * @param {Values} [values]
 */
export const gettext = (message, values) => filled(plain(message, message), values);

/**
 * The same, of a message that means something else in another context.
 *
 * @param {string} context
 * @param {string} message
 * @param {Values} [values]
 */
export const pgettext = (context, message, values) =>
  filled(plain(`${context}${BEHIND_CONTEXT}${message}`, message), values);

/**
 * The form for a number, which its placeholder `%(num)s` has as the language writes it.
 *
 * @param {string} one
 * @param {string} many
 * @param {number} number
 * @param {Values} [values]
 */
export function ngettext(one, many, number, values) {
  const forms = CATALOGUE.messages[one];
  const english = number === 1 ? one : many;
  const form = typeof forms === "object" ? (forms[plurals.select(number)] ?? forms.other ?? english) : english;
  return filled(form, { num: written(number), ...values });
}

/**
 * A message in pieces, with what is no text in the places of its placeholders.
 *
 * @template Value
 * @param {string} message  As `gettext` gives it without values.
 * @param {Record<string, Value>} values
 * @returns {(string | Value)[]}
 */
export function pieces(message, values) {
  const parts = message.split(PLACEHOLDER);
  return parts.map((part, place) => (place % 2 ? values[part] : part)).filter((part) => part !== "");
}

/**
 * @param {string} key
 * @param {string} message
 */
function plain(key, message) {
  const found = CATALOGUE.messages[key];
  return typeof found === "string" ? found : message;
}

/**
 * @param {string} text
 * @param {Values} [values]
 */
function filled(text, values) {
  return values ? text.replace(PLACEHOLDER, (_, name) => within(String(values[name]))).replaceAll("%%", "%") : text;
}
