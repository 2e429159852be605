// Files of the index: each is loaded once, a second time where the first fails; and the numbers that are written in them.

/** @import { Fetch, Loaded, Report } from "types/search" */

const NAME = 10;

/** What could not be loaded. */
export class PartError extends Error {
  name = "PartError";
}

/**
 * The name in the place `at` of `names`, each of ten characters and one after the other.
 *
 * @param {string} names
 * @param {number} at
 */
export const nameAt = (names, at) => names.slice(at * NAME, (at + 1) * NAME);

/** The files of one index. */
export class Files {
  /**
   * `root` is the URL of the digest's root; `fetch` the function to load with.
   *
   * @param {string} root
   * @param {Fetch} fetch
   */
  constructor(root, fetch) {
    this.root = root;
    this.fetch = fetch;
    /** @type {Map<string, Promise<unknown>>} */
    this.loading = new Map();
  }

  /**
   * The file at `path` below the root, as what `read` makes of its text. Rejects with PartError.
   *
   * @template T
   * @param {string} path
   * @param {(text: string) => T} read
   * @returns {Promise<T>}
   */
  get(path, read) {
    const known = this.loading.get(path);
    if (known) return /** @type {Promise<T>} */ (known);
    const found = this.text(path, {})
      .catch(() => this.text(path, {}))
      .then(read)
      .catch((error) => {
        this.loading.delete(path);
        throw error instanceof PartError ? error : new PartError(path, { cause: error });
      });
    this.loading.set(path, found);
    return found;
  }

  /**
   * The files of all `rows`, as `pathOf` names them; `lost` stands for what cannot be loaded.
   *
   * @template Row, Part, Lost
   * @param {Row[]} rows
   * @param {(row: Row) => string} pathOf
   * @param {(text: string) => Part} read
   * @param {Report} report
   * @param {Lost} lost
   */
  parts(rows, pathOf, read, report, lost) {
    return Promise.all(rows.map((row) => this.get(pathOf(row), read).catch((error) => report(error) ?? lost)));
  }

  /**
   * The text at `path`; `asked` is its response where that was asked for before.
   *
   * @param {string} path
   * @param {Parameters<Fetch>[1]} options
   * @param {Promise<Loaded>} [asked]
   */
  async text(path, options, asked) {
    const response = await (asked ?? this.fetch(new URL(path, this.root).href, options));
    if (!response.ok) throw new PartError(`${path}: ${response.status}`);
    return response.text();
  }
}

/** Reads whole numbers from a text, one after the other; digest/search/numbers.py writes them. */
export class Numbers {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  get more() {
    return this.at < this.text.length;
  }

  next() {
    const first = this.text.charCodeAt(this.at++);
    if (first < 97) return first - 33;
    let high = first - 97;
    for (;;) {
      const code = this.text.charCodeAt(this.at++);
      if (code < 97) return high * 64 + code - 33;
      if (!(code >= 97)) return 0; // past the end of what was cut off
      high = high * 30 + code - 97;
    }
  }

  /**
   * Adds a list of rising numbers to `into`.
   *
   * @param {number[]} into
   */
  list(into) {
    let last = -1;
    for (;;) {
      const gap = this.next();
      last += (gap >> 1) + 1;
      into.push(last);
      if (!(gap & 1)) return;
    }
  }
}

/**
 * A file of columns: what its first line says, with the others as `columns`, to be read as numbers.
 *
 * @template T
 * @param {string} text
 * @returns {T & { columns: string[] }}
 */
export function readColumns(text) {
  const [tables, ...columns] = text.split("\n");
  return { ...JSON.parse(tables), columns };
}
