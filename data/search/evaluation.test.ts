import { expect, test } from 'vitest'
import { versioned } from '../library/bundled'
import { shippedPack } from '../library/shipped'
import { type EvaluationQuery, evaluation } from './evaluation'
import { createSearch, searchable } from './index'

const { documents } = (await versioned(shippedPack)).pack
const search = createSearch(searchable(documents))

/** Results a reader looks at before asking otherwise. */
const looked = 3

function succeeds({ query, paragraphs }: EvaluationQuery): boolean {
  const numbers = search(query).flatMap((result) => (result.kind === 'paragraph' ? [result.paragraph.number] : []))
  return numbers.slice(0, looked).some((number) => paragraphs.includes(number))
}

const kinds = [...new Set(evaluation.map(({ kind }) => kind))]

test.each(kinds)('of the queries of kind “%s” at least 95 in 100 find an answer among the first three', (kind) => {
  const queries = evaluation.filter((one) => one.kind === kind)
  const missed = queries.filter((one) => !succeeds(one)).map(({ query }) => query)
  expect(missed.length / queries.length, `missed: ${missed.join('; ')}`).toBeLessThanOrEqual(0.05)
})

test('every paragraph is asked for', () => {
  const asked = new Set(evaluation.flatMap(({ paragraphs }) => paragraphs))
  const all = documents.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number))
  expect(all.filter((number) => !asked.has(number))).toEqual([])
})
