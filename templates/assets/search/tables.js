// Outlets and topics of articles, speakers of quotations: what filters and counts need, loaded when there are any.

import { words } from './analysis.js'
import { Coded } from './files.js'

/** Values with labels, each once, numbered as they come. */
class Table {
  constructor() {
    this.values = []
    this.labels = []
    this.numbers = new Map()
  }

  /** The numbers of `rows` of values and labels. */
  add(rows) {
    return rows.map(([value, label]) => {
      let number = this.numbers.get(value)
      if (number === undefined) {
        number = this.values.push(value) - 1
        this.labels.push(label)
        this.numbers.set(value, number)
      }
      return number
    })
  }

  /** The numbers of the values whose label has words that begin as those of `text`, or whose value is `text`. */
  named(text) {
    const wanted = words(text)
    return new Set(
      this.labels.flatMap((label, number) => {
        const own = words(label)
        const fits = wanted.length && wanted.every((word) => own.some((other) => other.startsWith(word)))
        return fits || this.values[number] === text ? [number] : []
      }),
    )
  }
}

/** How many contexts topics have: how many there are, the first, and the next by what they come after. */
const TOPIC_CONTEXTS = 5

/** `parts` are files in order, null where one is lost; `counts` how many articles each has. */
export function facetsOf(parts, counts, columns) {
  const outlets = new Table()
  const topics = new Table()
  const outlet = new Int32Array(columns.articles).fill(-1)
  const topicsAt = new Int32Array(columns.articles + 1)
  const topic = []
  let article = 0
  parts.forEach((part, at) => {
    const end = article + counts[at]
    const [outletOf, topicOf] = [outlets.add(part?.outlets ?? []), topics.add(part?.topics ?? [])]
    const [written, filed] = part ? [new Coded(part.outlet, 1), new Coded(part.topic, TOPIC_CONTEXTS)] : []
    for (; article < end; article++) {
      if (part) outlet[article] = outletOf[written.next()]
      let last = -1
      for (let left = part ? filed.next(0) : 0; left > 0; left--) {
        last += filed.next(Math.min(last + 2, TOPIC_CONTEXTS - 1)) + 1
        topic.push(topicOf[last])
      }
      topicsAt[article + 1] = topic.length
    }
  })
  return { outlets, outlet, topics, topic, topicsAt }
}

/** The speaker of each slot, -1 where it is no quotation; as `facetsOf`. */
export function speakersOf(parts, counts, columns) {
  const speakers = new Table()
  const speaker = new Int32Array(columns.slots).fill(-1)
  let article = 0
  parts.forEach((part, at) => {
    const end = article + counts[at]
    const speakerOf = speakers.add(part?.speakers ?? [])
    const written = part && new Coded(part.speaker, 1)
    for (; article < end; article++) {
      const slot = columns.slotOf[article]
      if (!part || slot < 0) continue
      for (let quote = 1; quote <= columns.quotes[article]; quote++) speaker[slot + quote] = speakerOf[written.next()]
    }
  })
  return { speakers, speaker }
}
