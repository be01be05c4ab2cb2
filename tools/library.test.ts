import { expect, test } from 'vitest'
import { fromSource, putTogether } from './running'

const lookup = putTogether('tools/lookup.ts')
const search = putTogether('tools/search.ts')

test('lookup prints the findings for the first reference', () => {
  const { status, stdout } = fromSource('tools/lookup.ts')([
    'Surrogacy and article 9 of the Optional Protocol on the sale of children.',
  ])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)[0]).toEqual({
    symbol: 'CRC/C/OPSC/USA/CO/3-4',
    paragraphs: [24, 25],
    why: 'The heading of section V cites article 9 (1) and (2).',
  })
})

test.each([['no reference here'], ['']])('lookup of %j says what is missing', (sentence) => {
  const { status, stdout, stderr } = lookup([sentence])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(sentence === '' ? /^usage:/ : /^No reference found:/)
})

test('search prints paragraphs with falling scores', () => {
  const { status, stdout } = fromSource('tools/search.ts')(['surrogcay'])
  const results: { symbol: string; paragraph: number; score: number }[] = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(results.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b)).toEqual([24, 25])
  expect(results[0]?.score).toBeGreaterThanOrEqual(results[1]?.score ?? 0)
})

test('search without a query says how it is used', () => {
  expect(search(['  '])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^usage:/) })
})
