// Whole numbers as text; digest/core/search/numbers.py writes them.

/** Reads numbers from a text, one after the other. */
export class Numbers {
  constructor(text) {
    this.text = text
    this.at = 0
  }

  get more() {
    return this.at < this.text.length
  }

  next() {
    let high = 0
    for (;;) {
      const code = this.text.charCodeAt(this.at++)
      if (code < 97) return high * 64 + code - 33
      if (!(code >= 97)) return 0 // past the end of what was cut off
      high = high * 30 + code - 97
    }
  }

  /** Adds a list of rising numbers to `into`. */
  list(into) {
    let last = -1
    for (;;) {
      const gap = this.next()
      last += (gap >> 1) + 1
      into.push(last)
      if (!(gap & 1)) return
    }
  }
}
