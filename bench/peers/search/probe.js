// A page that searches, as it would in a browser that has nothing yet: ours.html?engine=ours&query=merger&facets=1

const query = new URL(location.href).searchParams
const word = query.get('query')
const root = new URL('./', location.href).href

const engines = {
  async ours() {
    const { openIndex } = await import('./assets/search/engine.js')
    const index = await openIndex(root)
    return (text, typing) => index.search(text, { typing, limit: typing ? 5 : 10 })
  },
  async pagefind() {
    const pagefind = await import('./pagefind/pagefind.js')
    if (query.get('facets')) await pagefind.filters()
    return async (text, typing) => {
      const { results } = await pagefind.search(text)
      return { total: results.length, hits: await Promise.all(results.slice(0, typing ? 5 : 10).map((each) => each.data())) }
    }
  },
  async minisearch() {
    const { default: MiniSearch } = await import('./minisearch.js')
    const text = await (await fetch('./minisearch/index.json')).text()
    const index = MiniSearch.loadJSON(text, { idField: 'url', fields: ['title', 'text'], storeFields: ['title', 'date'] })
    return async (each, typing) => {
      const found = index.search(each, { prefix: typing, combineWith: 'AND' })
      return { total: found.length, hits: found.slice(0, 10) }
    }
  },
}

const search = await engines[query.get('engine')]()
const { total, hits } = await search(word, false)
globalThis.found = { total, shown: hits.length, milliseconds: performance.now() }

/** Milliseconds of each letter of `words`, typed one after the other. */
globalThis.typed = async (words) => {
  const times = []
  for (const each of words) {
    for (let end = 1; end <= each.length; end++) {
      const started = performance.now()
      await search(each.slice(0, end), true)
      times.push(performance.now() - started)
    }
  }
  return times
}
