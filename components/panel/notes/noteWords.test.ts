import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/translate'
import { targetWords } from './noteWords'

afterEach(() => speak('en'))

const key = 'CRC/C/OPSC/USA/CO/3-4#24-25'
const section = { id: 'E', title: 'Prohibition of the sale of children' }
const heading = { id: 'E.1', title: 'Surrogate motherhood' }
const links = new Map([[key, { key, section, heading, language: 'en', paragraphs: [24, 25] }]])

test('what a note is about is one line; from right to left each part of it runs by itself', () => {
  const target = { type: 'finding', key } as const
  speak('en', { paragraphs: 'paras.' })
  expect(targetWords(target, links)).toBe('Surrogate motherhood · CRC/C/OPSC/USA/CO/3-4 · paras.')
  expect(targetWords(target, new Map())).toBe('CRC/C/OPSC/USA/CO/3-4 · paras.')
  speak('fr', { 'section.before': 'Avant la première section', paragraphs: 'par.' })
  const before = { section: { id: '0', title: 'Opening paragraphs' }, heading: null, language: 'en' }
  expect(targetWords(target, new Map([[key, { key, ...before, paragraphs: [1] }]]))).toBe(
    'Avant la première section · CRC/C/OPSC/USA/CO/3-4 · par.',
  )
  speak('ar', { paragraphs: 'الفقرتان' })
  expect(targetWords(target, links).split(' · ')).toEqual(
    ['Surrogate motherhood', 'CRC/C/OPSC/USA/CO/3-4', 'الفقرتان'].map((part) => `\u2068${part}\u2069`),
  )
})
