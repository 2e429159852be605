// Files of the index: each is loaded once, a second time where the first fails; and the numbers that are written in them.

/** What could not be loaded. */
export class PartError extends Error {
  name = 'PartError'
}

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

/** Reads whole numbers from a text, one after the other; digest/core/search/numbers.py writes them. */
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
