// Loading parts of the index: each once, a second time where the first fails.

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
