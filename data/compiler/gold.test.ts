import { expect, test } from 'vitest'
import { asGold, fixture, goldNames, goldOf } from './testing/gold'
import { compiled } from './testing/source'

test.each(goldNames())('what a person reads off the document is what is compiled: %s', (name) => {
  expect(asGold(compiled(fixture(name)))).toEqual(goldOf(name))
})

test('there is gold for every Committee, for three languages and for symbols old and new', () => {
  const all = goldNames().map(goldOf)
  const treaties = ['CAT', 'CED', 'CEDAW', 'CERD', 'CMW', 'CRC', 'CRPD', 'ICCPR', 'ICESCR', 'OPAC']
  expect([...new Set(all.map(({ treaty }) => treaty))].sort()).toEqual(treaties)
  expect([...new Set(all.map(({ language }) => language))].sort()).toEqual(['en', 'es', 'fr'])
  expect(all.filter(({ symbol }) => /Add\.\d+$/.test(symbol)).length).toBeGreaterThanOrEqual(4)
})
