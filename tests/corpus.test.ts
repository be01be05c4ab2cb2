import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findReferences } from '../citations/index'
import { readCases } from '../tools/accuracy/cases'
import { compare, scored } from '../tools/accuracy/compare'
import { goldWords, hitWords } from '../tools/accuracy/report'
import { type Kind, precision, recall, type Score, tally } from '../tools/accuracy/tally'

const cases = readCases(join(import.meta.dirname, 'corpus'))
const comparisons = cases.map((item) => compare(item, findReferences(item.text, item.context)))
const scores = tally(comparisons, (kind) => kind)
const nothing: Score = { found: 0, missed: 0, false: 0, strict: 0 }
const score = (kind: Kind) => scores.get(kind) ?? nothing

/** What the recogniser promises: of what it gives, and of what there is. */
const promised = { symbol: { precision: 0.99, recall: 0.98 }, [scored]: { precision: 0.99, recall: 0.95 } } as const

test('the corpus is large enough, and a good part of it cites nothing of ours', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200)
  expect(cases.filter(({ kind }) => kind === 'negative').length).toBeGreaterThanOrEqual(60)
})

describe.each(['symbol', scored] as const)('%s references', (kind) => {
  const faults = comparisons.flatMap(({ case: { name }, missed, false: wrong }) => [
    ...missed.map((gold) => `missed ${name}: ${goldWords(gold)}`),
    ...wrong.map((hit) => `false ${name}: ${hitWords(hit)}`),
  ])

  test('are right as often as promised', () => {
    expect(precision(score(kind)) >= promised[kind].precision ? [] : faults).toEqual([])
  })

  test('are found as often as promised', () => {
    expect(recall(score(kind)) >= promised[kind].recall ? [] : faults).toEqual([])
  })
})

test('no trap is taken for a reference', () => {
  const trapped = comparisons.flatMap(({ case: { name }, trapped }) =>
    trapped.map(({ hit, why }) => `${name}: ${hitWords(hit)} (${why})`),
  )
  expect(trapped).toEqual([])
})

test('nothing is found in a text that cites nothing of ours', () => {
  const found = comparisons
    .filter((comparison) => comparison.case.kind === 'negative')
    .flatMap(({ case: { name }, false: wrong }) => wrong.map((hit) => `${name}: ${hitWords(hit)}`))
  expect(found).toEqual([])
})
