import { expect, test } from 'vitest'
import { versioned } from '../library/bundled'
import { inMemory } from '../library/memory'
import { shippedPack } from '../library/shipped'
import { type EvaluationQuery, evaluation } from './fixtures/evaluation'
import { search } from './index'

const { documents } = (await versioned(shippedPack)).pack
const library = inMemory(documents)

/** Results a reader looks at before asking otherwise. */
const looked = 3

async function succeeds({ query, paragraphs }: EvaluationQuery): Promise<boolean> {
  const { results } = await search(library, query)
  const numbers = results.flatMap((result) => (result.kind === 'paragraph' ? [result.paragraph.number] : []))
  return numbers.slice(0, looked).some((number) => paragraphs.includes(number))
}

const kinds = [...new Set(evaluation.map(({ kind }) => kind))]

test.each(kinds)(
  'of the queries of kind “%s” at least 95 in 100 find an answer among the first three',
  async (kind) => {
    const queries = evaluation.filter((one) => one.kind === kind)
    const found = await Promise.all(queries.map(succeeds))
    const missed = queries.filter((_, at) => found[at] === false).map(({ query }) => query)
    expect(missed.length / queries.length, `missed: ${missed.join('; ')}`).toBeLessThanOrEqual(0.05)
  },
  // Hundreds of queries, on a machine that may be busy.
  60_000,
)

test('every paragraph is asked for', () => {
  const asked = new Set(evaluation.flatMap(({ paragraphs }) => paragraphs))
  const all = documents.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number))
  expect(all.filter((number) => !asked.has(number))).toEqual([])
})
