// Columns are read as digest/search/entropy.py writes them: tests/search/test_entropy.py has the same cases.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Coded } from '../../templates/assets/search/files.js'

const cases = JSON.parse(readFileSync(new URL('../search/cases/columns.json', import.meta.url), 'utf-8'))

test('numbers come back', () => {
  for (const { of, contexts, numbers, coded } of cases) {
    const column = new Coded(coded, contexts)
    assert.deepEqual(
      numbers.map(([, context]) => column.next(context)),
      numbers.map(([number]) => number),
      of,
    )
  }
})
