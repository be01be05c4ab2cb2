import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readView, type View, viewPath } from './views'

const text = fc.string({ minLength: 1, unit: 'grapheme' })
const view: fc.Arbitrary<View> = fc.oneof(
  fc.record({
    name: fc.constant('search' as const),
    query: fc.string({ unit: 'grapheme' }),
    filters: fc.record(
      {
        functions: fc.array(text, { minLength: 1 }),
        article: text,
        section: text,
        document: text,
        hasNotes: fc.constant(true),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.constantFrom({ name: 'browse' } as const, { name: 'page' } as const, { name: 'safekeeping' } as const),
  fc.record({ name: fc.constant('library' as const), search: text }, { requiredKeys: ['name'] }),
  fc.record(
    {
      name: fc.constant('notes' as const),
      search: text,
      tag: text,
      kind: fc.constantFrom('finding' as const, 'passage' as const),
      sort: fc.constantFrom('oldest' as const, 'subject' as const),
      deleted: fc.constant(true as const),
    },
    { requiredKeys: ['name'] },
  ),
  fc.record({ name: fc.constant('article' as const), instrument: text, article: text }),
  fc.record(
    { name: fc.constant('document' as const), symbol: text, paragraph: fc.integer({ min: 1 }) },
    { requiredKeys: ['name', 'symbol'] },
  ),
  fc.record(
    { name: fc.constant('finding' as const), key: text, compose: fc.constant(true) },
    { requiredKeys: ['name', 'key'] },
  ),
  fc.record({ name: fc.constant('note' as const), id: text }),
)

test('every view is read back from its own address', () => {
  fc.assert(
    fc.property(view, (each) => {
      expect(readView(viewPath(each))).toEqual(each)
    }),
  )
})

test('every view survives being the fragment of an address', () => {
  fc.assert(
    fc.property(view, (each) => {
      const address = new URL('https://panel.example/')
      address.hash = viewPath(each)
      expect(readView(address.hash.slice(1))).toEqual(each)
    }),
  )
})

test('a finding keeps the slashes and the number sign of its key', () => {
  expect(viewPath({ name: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#24-25' })).toBe(
    '/finding/CRC%2FC%2FOPSC%2FUSA%2FCO%2F3-4%2324-25',
  )
})

test.each(['', '/', '/nowhere', '/search/%E0%A4%A'])('%j opens a search', (path) => {
  expect(readView(path).name).toBe('search')
})

test.each([
  ['/finding/', 'browse'],
  ['/document', 'browse'],
  ['/article/OPSC', 'browse'],
  ['/note/', 'notes'],
])('%s, which names nothing, opens %s', (path, name) => {
  expect(readView(path).name).toBe(name)
})

test('a broken escape is taken as it stands', () => {
  expect(readView('/note/%E0%A4%A')).toEqual({ name: 'note', id: '%E0%A4%A' })
})
