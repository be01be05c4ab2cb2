import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/translate'
import { targetWords } from './noteWords'

afterEach(() => speak('en'))

const key = 'CRC/C/OPSC/USA/CO/3-4#24-25'
const links = new Map([[key, { key, title: 'Surrogate motherhood', language: 'en', paragraphs: [24, 25] }]])

test('what a note is about is one line; from right to left each part of it runs by itself', () => {
  const target = { type: 'finding', key } as const
  speak('en', { paragraphs: 'paras.' })
  expect(targetWords(target, links)).toBe('Surrogate motherhood · CRC/C/OPSC/USA/CO/3-4 · paras.')
  expect(targetWords(target, new Map())).toBe('CRC/C/OPSC/USA/CO/3-4 · paras.')
  speak('ar', { paragraphs: 'الفقرتان' })
  expect(targetWords(target, links).split(' · ')).toEqual(
    ['Surrogate motherhood', 'CRC/C/OPSC/USA/CO/3-4', 'الفقرتان'].map((part) => `\u2068${part}\u2069`),
  )
})
