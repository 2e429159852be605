// What Snowball's stemmers rest on: its runtime (https://snowballstem.org/, version 3.1.1), translated by hand from its
// Python. LICENSE.txt has its licence.

/** @typedef {[text: string, shorter: number, result: number, condition?: string]} Among */

export default class BaseStemmer {
  current = "";
  cursor = 0;
  limit = 0;
  limit_backward = 0;
  bra = 0;
  ket = 0;

  /**
   * @param {string} word
   * @returns {string}
   */
  stemWord(word) {
    this.current = word;
    this.cursor = 0;
    this.limit = word.length;
    this.limit_backward = 0;
    this.bra = 0;
    this.ket = this.limit;
    this.stem();
    return this.current;
  }

  /** @returns {boolean} */
  stem() {
    return true;
  }

  /** @param {Set<string>} s */
  in_grouping(s) {
    if (this.cursor >= this.limit || !s.has(this.current[this.cursor])) return false;
    this.cursor++;
    return true;
  }

  /** @param {Set<string>} s */
  go_in_grouping(s) {
    for (; this.cursor < this.limit; this.cursor++) if (!s.has(this.current[this.cursor])) return true;
    return false;
  }

  /** @param {Set<string>} s */
  in_grouping_b(s) {
    if (this.cursor <= this.limit_backward || !s.has(this.current[this.cursor - 1])) return false;
    this.cursor--;
    return true;
  }

  /** @param {Set<string>} s */
  go_in_grouping_b(s) {
    for (; this.cursor > this.limit_backward; this.cursor--) if (!s.has(this.current[this.cursor - 1])) return true;
    return false;
  }

  /** @param {Set<string>} s */
  out_grouping(s) {
    if (this.cursor >= this.limit || s.has(this.current[this.cursor])) return false;
    this.cursor++;
    return true;
  }

  /** @param {Set<string>} s */
  go_out_grouping(s) {
    for (; this.cursor < this.limit; this.cursor++) if (s.has(this.current[this.cursor])) return true;
    return false;
  }

  /** @param {Set<string>} s */
  out_grouping_b(s) {
    if (this.cursor <= this.limit_backward || s.has(this.current[this.cursor - 1])) return false;
    this.cursor--;
    return true;
  }

  /** @param {Set<string>} s */
  go_out_grouping_b(s) {
    for (; this.cursor > this.limit_backward; this.cursor--) if (s.has(this.current[this.cursor - 1])) return true;
    return false;
  }

  /** @param {string} s */
  eq_s(s) {
    if (this.limit - this.cursor < s.length || !this.current.startsWith(s, this.cursor)) return false;
    this.cursor += s.length;
    return true;
  }

  /** @param {string} s */
  eq_s_b(s) {
    if (this.cursor - this.limit_backward < s.length || !this.current.endsWith(s, this.cursor)) return false;
    this.cursor -= s.length;
    return true;
  }

  /**
   * The result of the longest entry that stands at the cursor, and whose condition holds; 0 where none does.
   *
   * @param {Among[]} v
   */
  find_among(v) {
    return this.among(v, 1);
  }

  /**
   * The same for entries that end at the cursor.
   *
   * @param {Among[]} v
   */
  find_among_b(v) {
    return this.among(v, -1);
  }

  /**
   * @param {Among[]} v
   * @param {1 | -1} way
   */
  among(v, way) {
    const c = this.cursor;
    const most = way > 0 ? this.limit - c : c - this.limit_backward;
    let i = 0;
    let j = v.length;
    let common_i = 0;
    let common_j = 0;
    let first_key_inspected = false;
    while (true) {
      const k = i + ((j - i) >> 1);
      const text = v[k][0];
      let diff = 0;
      let common = Math.min(common_i, common_j);
      for (; common < text.length; common++) {
        if (common === most) {
          diff = -1;
          break;
        }
        const at = way > 0 ? c + common : c - 1 - common;
        diff = this.current.charCodeAt(at) - text.charCodeAt(way > 0 ? common : text.length - 1 - common);
        if (diff !== 0) break;
      }
      if (diff < 0) {
        j = k;
        common_j = common;
      } else {
        i = k;
        common_i = common;
      }
      if (j - i <= 1) {
        // The first entry needs one more round to be looked at.
        if (i > 0 || j === i || first_key_inspected) break;
        first_key_inspected = true;
      }
    }
    while (i >= 0) {
      const [text, shorter, result, condition] = v[i];
      if (common_i >= text.length) {
        this.cursor = c + way * text.length;
        if (condition === undefined) return result;
        // @ts-expect-error - a method of the stemmer, by its name
        const holds = this[condition]();
        this.cursor = c + way * text.length;
        if (holds) return result;
      }
      i = shorter;
    }
    return 0;
  }

  /**
   * @param {number} c_bra
   * @param {number} c_ket
   * @param {string} s
   */
  replace_s(c_bra, c_ket, s) {
    const adjustment = s.length - (c_ket - c_bra);
    this.current = this.current.slice(0, c_bra) + s + this.current.slice(c_ket);
    this.limit += adjustment;
    if (this.cursor >= c_ket) this.cursor += adjustment;
    else if (this.cursor > c_bra) this.cursor = c_bra;
    return adjustment;
  }

  /** @param {string} s */
  slice_from(s) {
    this.replace_s(this.bra, this.ket, s);
    this.ket = this.bra + s.length;
  }

  slice_del() {
    this.slice_from("");
  }

  /**
   * @param {number} c_bra
   * @param {number} c_ket
   * @param {string} s
   */
  insert(c_bra, c_ket, s) {
    const adjustment = this.replace_s(c_bra, c_ket, s);
    if (c_bra <= this.bra) this.bra += adjustment;
    if (c_bra <= this.ket) this.ket += adjustment;
  }

  slice_to() {
    return this.current.slice(this.bra, this.ket);
  }
}
