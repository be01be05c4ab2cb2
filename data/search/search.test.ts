import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SearchFilters, SearchResult } from '../api'
import { versioned } from '../library/bundled'
import { inMemory } from '../library/memory'
import { shippedPack } from '../library/shipped'
import { search as searchIn } from './index'

const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const library = inMemory((await versioned(shippedPack)).pack.documents)
const search = async (query: string, filters: SearchFilters = {}, noted: ReadonlySet<string> = new Set()) =>
  (await searchIn(library, query, { filters, noted })).results

const numbers = (results: SearchResult[]) =>
  results.flatMap((result) => (result.kind === 'paragraph' ? [result.paragraph.number] : []))
const found = async (query: string, filters?: SearchFilters) => numbers(await search(query, filters))
const paragraph = async (query: string, number: number) => {
  const result = (await search(query)).find((one) => one.kind === 'paragraph' && one.paragraph.number === number)
  if (result === undefined) throw new Error(`“${query}” does not find paragraph ${number}`)
  return result
}
const marked = ({ text, marks }: SearchResult) => marks.map(([start, end]) => text.slice(start, end))

test.each([
  ['surrogcay', 'surrogacy'],
  ['extradiction', 'extradition'],
  ['agricutlure', 'agriculture'],
  ['child labor', 'child labour'],
  ['safe harbor', 'safe-harbour'],
  ['prioritise', 'prioritize'],
  ['decriminalising', 'decriminalize'],
  ['child labourers', 'child labourer'],
  ['re victimization', 'revictimisation'],
  ['extra territorial', 'extraterritorial'],
  ['safeharbor', 'safe harbour'],
])('%j finds first what %j finds first', async (one, other) => {
  expect((await found(one))[0]).toBe((await found(other))[0])
})

test('every beginning of a word of four letters or more leads to it', async () => {
  for (let length = 4; length <= 'surrogacy'.length; length++) {
    expect([24, 25]).toContain((await found('surrogacy'.slice(0, length)))[0])
  }
})

test('a half-typed word may be mistyped', async () => {
  expect([24, 25]).toContain((await found('surrogca'))[0])
})

test('quotation marks ask for the words as they stand', async () => {
  expect((await found('"clear and convincing evidence"')).toSorted((a, b) => a - b)).toEqual([26, 27])
  expect((await found('“clear and convincing evidence”')).toSorted((a, b) => a - b)).toEqual([26, 27])
  expect(await found('"evidence convincing"')).toEqual([])
})

test('a minus excludes a word or a phrase', async () => {
  expect(await found('adoption')).toContain(10)
  expect(await found('adoption -organs')).not.toContain(10)
  expect(await found('organs -"sale of organs"')).not.toContain(30)
  expect(await found('safe-harbour')).toContain(37)
})

test.each<[string, number[]]>([
  ['CRC/C/OPSC/USA/CO/3-4, para. 22', [22]],
  ['CO/3-4 para 22', [22]],
  ['CO/3-4 22', [22]],
  ['¶ 22', [22]],
  ['22', [22]],
  ['paras 21-22', [21, 22]],
  ['CRC/C/OPSC/USA/CO/2 para 7', [6]],
  ['CRC/C/OPSC/USA/CO, para 34', [29]],
  ['SR.2197', [1]],
  ['CRC/C/SR.2221', [1]],
  ['SR.2221', [1]],
])('%j leads to %j', async (query, expected) => {
  expect((await found(query)).slice(0, expected.length).toSorted((a, b) => a - b)).toEqual(expected)
})

test('a misprinted symbol is found by what is printed and by what is meant', async () => {
  expect((await found('CRC/C/OPAC/OPAC/CO/3-4'))[0]).toBe(3)
  expect((await found('CRC/C/OPAC/USA/CO/3-4'))[0]).toBe(3)
  expect((await found('crc/c/opac/usa/co/3–4'))[0]).toBe(3)
})

test('a symbol that nothing cites finds nothing, two words with a slash are words', async () => {
  expect(await found('CRC/C/OPSC/GBR/CO/1')).toEqual([])
  expect((await found('victim/witness testimonies'))[0]).toBe(41)
})

test('an article and a number that is none', async () => {
  expect((await found('article 10(1)'))[0]).toBe(42)
  expect(await found('article 10(1)')).not.toContain(10)
  expect((await found('general comment 19'))[0]).toBe(18)
  expect((await found('16 years'))[0]).toBe(22)
})

test('article results stand among the others and name their article', async () => {
  const [first] = await search('article 9')
  expect(first?.kind === 'article' && first.article.number).toBe('9')
  const named = (await search('seizing the proceeds')).find((result) => result.kind === 'article')
  expect(named?.kind === 'article' && named.article.number).toBe('7')
})

test('articles of the Convention are not those of the protocol', async () => {
  const articles = (await search('article 3 of the Convention')).flatMap((one) =>
    one.kind === 'article' ? [one.article.number] : [],
  )
  expect(articles).not.toContain('3')
})

test('marks cover the words that matched, also by synonym, typo and citation', async () => {
  expect(marked(await paragraph('surrogcay', 24))).toContain('surrogacy')
  expect(marked(await paragraph('farms', 22))).toEqual(['agricultural sector', 'agriculture', 'agriculture'])
  expect(marked(await paragraph('lawyers', 38))).toContain('legal representation')
  expect(marked(await paragraph('safe harbor', 37))).toContain('safe-harbour laws')
  expect(marked(await paragraph('article 4', 33))).toEqual(['article 4'])
})

test('a result says why, and nothing where the words themselves matched', async () => {
  expect((await paragraph('farms', 22)).why).toEqual([{ says: 'synonym', printed: 'farms', read: 'agriculture' }])
  expect((await paragraph('surrogcay', 24)).why).toEqual([
    { says: 'spelling', printed: 'surrogcay', read: 'surrogacy' },
  ])
  expect((await paragraph('surrogacy', 24)).why).toEqual([])
  expect((await paragraph('article 4', 33)).why).toEqual([{ says: 'own', provisions: ['4'] }])
  expect((await paragraph('article 4', 30)).why).toEqual([
    { says: 'heading', provisions: ['3', '4.2', '4.3', '5', '6', '7'] },
  ])
  expect((await paragraph('pimps', 41)).why).toEqual([{ says: 'together' }])
})

test('each paragraph carries the key of its finding', async () => {
  const [first] = await search('para 25')
  expect(first).toMatchObject({ kind: 'paragraph', symbol, findingKey: `${symbol}#24-25` })
  expect((await search('para 4'))[0]).toMatchObject({ findingKey: null })
})

test('filters keep what they name, and alone list it in the order of the document', async () => {
  expect(await found('', { section: 'X' })).toEqual([44, 45, 46])
  expect(await found('', { section: 'X.B' })).toEqual([46])
  expect(await found('', { article: '10' })).toEqual([6, 7, 42])
  expect(await found('', { functions: ['recommendation'], section: 'VI' })).toEqual([29, 31, 33, 35])
  expect(await found('children', { functions: ['concern'] })).not.toContain(22)
  expect(await found('surrogacy', { document: 'CRC/C/GBR/CO/5' })).toEqual([])
  expect(await search('')).toEqual([])
  expect(await search('  ', { functions: [] })).toEqual([])
})

test('the filter for notes keeps what has one', async () => {
  const noted = new Set([`finding:${symbol}#24-25`, `paragraph:${symbol}#4`, 'provision:OPSC 9.1'])
  const kept = await search('', { hasNotes: true }, noted)
  expect(numbers(kept)).toEqual([4, 24, 25])
  expect(kept.flatMap((result) => (result.kind === 'article' ? [result.article.number] : []))).toEqual(['9'])
})

test('words that nothing comes near, and only common words', async () => {
  expect(await search('zzzzqqqq')).toEqual([])
  await expect(search('what is the')).resolves.toBeDefined()
})

test('the same query gives the same answer, whatever was asked before', async () => {
  const before = await search('sale of children')
  await search('article 9 -organs "birth mothers"')
  await search('xyz')
  expect(await search('sale of children')).toEqual(before)
})

test('any string is a query; scores fall and marks lie in the text, in order and apart', async () => {
  const piece = fc.constantFrom(
    'article ',
    '9(3)',
    '"',
    '-',
    'para ',
    'CRC/C/',
    'children ',
    '(',
    '22',
    '¶',
    '\uD800',
    '–',
    ' and ',
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const results = await search(text)
      const scores = results.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      for (const { marks, text: whole } of results) {
        const ends = [0, ...marks.flat(), whole.length]
        expect(ends).toEqual(ends.toSorted((a, b) => a - b))
        expect(marks.every(([start, end]) => start < end)).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('a page pasted as a query is cut, not refused', async () => {
  expect((await found(`surrogacy ${'children '.repeat(50_000)}`)).length).toBeGreaterThan(0)
})
