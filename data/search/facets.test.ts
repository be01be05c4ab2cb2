import { expect, test } from 'vitest'
import type { SearchFilters } from '../api'
import { inMemory } from '../library/memory'
import { documentOfTexts } from '../library/testing'
import { facets, search } from './index'

const organs = documentOfTexts('CRC/C/OPSC/USA', ['The sale of organs', 'Forbid the sale of organs', 'Police'])
const farms = { ...documentOfTexts('CRC/C/OPAC/BRA', ['Organs and farms', 'Inspect farms']), adopted: '2015-01-30' }
const library = inMemory([organs, farms])
const noted = new Set([`finding:${organs.symbol}#1-2`, `paragraph:${farms.symbol}#2`])
const counts = (values: { value: string; count: number }[]) =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]))

test('everything can be narrowed before anything is asked', async () => {
  const all = await facets(library, '', { noted })
  expect(all.states).toEqual([
    { value: 'USA', label: 'United States', count: 3 },
    { value: 'BRA', label: 'Brazil', count: 2 },
  ])
  const inSpanish = await facets(library, '', { noted, language: 'es' })
  expect(inSpanish.states.map(({ label }) => label)).toEqual(['Estados Unidos', 'Brasil'])
  expect(counts(all.treaties)).toEqual({ OPSC: 3, OPAC: 2 })
  expect(counts(all.years)).toEqual({ 2017: 3, 2015: 2 })
  expect(counts(all.functions)).toEqual({ concern: 3, recommendation: 2 })
  expect(all.hasNotes).toBe(3)
  expect(all.sections).toEqual([])
})

test.each<[string, SearchFilters]>([
  ['organs', {}],
  ['farms', { functions: ['recommendation'] }],
  ['organs', { state: 'BRA' }],
  ['', { article: '9' }],
  ['organs', { state: 'BRA', treaty: 'OPAC', year: '2015' }],
])('each value of %j leaves as many results as it says', async (query, filters) => {
  const found = await facets(library, query, { filters, noted })
  const narrowed: [{ value: string; count: number }[], (value: string) => SearchFilters][] = [
    [found.states, (state) => ({ state })],
    [found.treaties, (treaty) => ({ treaty })],
    [found.years, (year) => ({ year })],
    [found.documents, (document) => ({ document })],
    [found.articles, (article) => ({ article })],
  ]
  expect(found.states.length).toBeGreaterThan(0)
  for (const [values, filterOf] of narrowed) {
    for (const { value, count } of values) {
      const { results } = await search(library, query, { filters: { ...filters, ...filterOf(value) } })
      expect(results.filter(({ kind }) => kind === 'paragraph')).toHaveLength(count)
    }
  }
})

test('of what is chosen another value can be chosen instead', async () => {
  const filters = { state: 'BRA', functions: ['concern'], hasNotes: true }
  const found = await facets(library, '', { filters: { state: 'BRA' }, noted })
  expect(counts(found.states)).toEqual({ USA: 3, BRA: 2 })
  expect(counts(found.years)).toEqual({ 2015: 2 })
  const narrow = await facets(library, '', { filters, noted })
  expect(counts(narrow.states)).toEqual({ USA: 1 })
  expect(counts(narrow.functions)).toEqual({ recommendation: 1 })
  expect(narrow.hasNotes).toBe(0)
})

test('sections are those of one document, with what stands in those below', async () => {
  const sections = [
    { id: 'I', title: 'Prevention', parent: null, provisions: [] },
    { id: 'I.A', title: 'Awareness', parent: 'I', provisions: [] },
    { id: 'II', title: 'Protection', parent: null, provisions: [] },
  ]
  const within = organs.paragraphs.map((paragraph, at) => ({ ...paragraph, section: at === 1 ? 'I.A' : 'I' }))
  const source = inMemory([{ ...organs, sections, paragraphs: within }, farms])
  const filters = { document: organs.symbol }
  const found = await facets(source, 'organs', { filters })
  expect(found.sections).toEqual([
    { value: 'I', label: 'Prevention', count: 2 },
    { value: 'I.A', label: 'Awareness', count: 1 },
  ])
  for (const { value, count } of found.sections) {
    const one = { filters: { ...filters, section: value } }
    expect((await search(source, 'organs', one)).total).toBe(count)
    expect(await facets(source, 'organs', one)).toMatchObject({ sections: found.sections, documents: [{}, {}] })
  }
  expect((await facets(source, 'organs', {})).sections).toEqual([])
})

test('a search that is given up rejects', async () => {
  const stopped = AbortSignal.abort()
  await expect(search(library, 'organs', { signal: stopped })).rejects.toMatchObject({ name: 'AbortError' })
})

test('of many answers the best are given and all are counted', async () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    documentOfTexts(`CRC/C/OPSC/${at}/USA`, [
      'Police of the State',
      at === 33 ? 'organs organs organs' : 'The law on organs and farms',
      'Farms',
    ]),
  )
  const { results, total } = await search(inMemory(many), 'organs ')
  const paragraphs = results.filter((result) => result.kind === 'paragraph')
  expect(total).toBeGreaterThan(60)
  expect(paragraphs.length).toBeLessThan(60)
  expect(paragraphs[0]).toMatchObject({ symbol: 'CRC/C/OPSC/33/USA', paragraph: { number: 2 } })
})

test('counts are given beside a search for the same that is given up, and results beside counts', async () => {
  const stop = new AbortController()
  const results = search(library, 'organs', { signal: stop.signal })
  const counted = facets(library, 'organs')
  const again = search(library, 'organs')
  stop.abort()
  await expect(results).rejects.toMatchObject({ name: 'AbortError' })
  expect(counts((await counted).treaties)).toEqual({ OPSC: 2, OPAC: 2 })
  const { total } = await search(inMemory([organs, farms]), 'organs')
  expect((await again).total).toBe(total)
  expect((await search(library, 'organs')).total).toBe(total)
})

test('a search that nobody waits for any more can be asked again', async () => {
  const stop = new AbortController()
  const results = search(library, 'farms', { signal: stop.signal })
  stop.abort()
  const again = search(library, 'farms')
  await expect(results).rejects.toMatchObject({ name: 'AbortError' })
  expect((await again).total).toBe(2)
})

test('of many values the fifty most frequent are given, equals as they stand', async () => {
  const symbol = (at: number) => `CRC/C/OPSC/${100 + at}`
  const many = Array.from({ length: 60 }, (_, at) =>
    documentOfTexts(
      symbol(at),
      Array.from({ length: at === 55 ? 3 : 2 - (at % 2) }, () => 'organs'),
    ),
  )
  const { documents } = await facets(inMemory(many), 'organs')
  const [evens, odds] = [0, 1].map((odd) => many.flatMap((_, at) => (at % 2 === odd && at !== 55 ? [symbol(at)] : [])))
  expect(documents.map(({ value }) => value)).toEqual([symbol(55), ...(evens ?? []), ...(odds ?? [])].slice(0, 50))
})
