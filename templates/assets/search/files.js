// Files of the index: each is loaded once, a second time where the first fails; and the numbers that are written in them.

const NAME = 10

/** What could not be loaded. */
export class PartError extends Error {
  name = 'PartError'
}

/** The name in the place `at` of `names`, each of ten characters and one after the other. */
export const nameAt = (names, at) => names.slice(at * NAME, (at + 1) * NAME)

export class Files {
  /** `root` is the URL of the digest's root; `fetch` the function to load with. */
  constructor(root, fetch) {
    this.root = root
    this.fetch = fetch
    this.loading = new Map()
  }

  /** The file at `path` below the root, as what `read` makes of its text. Rejects with PartError. */
  get(path, read) {
    let found = this.loading.get(path)
    if (!found) {
      found = this.text(path, {})
        .catch(() => this.text(path, {}))
        .then(read)
        .catch((error) => {
          this.loading.delete(path)
          throw error instanceof PartError ? error : new PartError(path, { cause: error })
        })
      this.loading.set(path, found)
    }
    return found
  }

  /** The text at `path`; `asked` is its response where that was asked for before. */
  async text(path, options, asked) {
    const response = await (asked ?? this.fetch(new URL(path, this.root).href, options))
    if (!response.ok) throw new PartError(`${path}: ${response.status}`)
    return response.text()
  }
}

/** Reads whole numbers from a text, one after the other; digest/search/numbers.py writes them. */
export class Numbers {
  constructor(text) {
    this.text = text
    this.at = 0
  }

  get more() {
    return this.at < this.text.length
  }

  next() {
    const first = this.text.charCodeAt(this.at++)
    if (first < 97) return first - 33
    let high = first - 97
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

const BITS = 14
const MOST = 1023
const LEAST = 1 << 24
const DIGITS = new Uint8Array(128)
;[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].forEach((digit, at) => {
  DIGITS[digit.charCodeAt(0)] = at
})

/** Reads a column of numbers, each from the distribution of its context; digest/search/entropy.py writes them. */
export class Coded {
  /** `contexts` is how many there are. */
  constructor([distributions, text], contexts) {
    this.contexts = contexts
    this.text = text
    this.at = 0
    this.state = 0
    while (this.at < 5) this.digit()
    const written = new Numbers(distributions)
    this.distributions = []
    while (written.more) this.distributions.push(distribution(written))
  }

  digit() {
    this.state = this.state * 64 + (DIGITS[this.text.charCodeAt(this.at++)] ?? 0)
  }

  next(context = 0) {
    const { numbers, counts, starts } = this.distributions[context]
    const low = this.state & ((1 << BITS) - 1)
    const number = numbers[low]
    this.state = counts[number] * (this.state >>> BITS) + low - starts[number]
    // A text that was cut off ends.
    while (this.state < LEAST && this.at < this.text.length) this.digit()
    return number < MOST || context >= this.contexts ? number : MOST + this.next(this.contexts) * 1024 + this.next(this.contexts + 1)
  }
}

/** A distribution: where each number starts among all, and which number stands where. */
function distribution(written) {
  const counts = Array.from({ length: written.next() }, () => written.next())
  const starts = []
  const numbers = new Uint16Array(1 << BITS)
  let reached = 0
  counts.forEach((count, number) => {
    starts.push(reached)
    numbers.fill(number, reached, (reached += count))
  })
  return { counts, starts, numbers }
}
