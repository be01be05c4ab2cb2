import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { compileMessages } from '../../tools/words/compile'
import { day, list, megabytes, number } from './formats'
import { languageFor } from './languages'
import { bringPages } from './pages'
import { paragraphs, range } from './paragraphs'
import { direction, language, onLanguage, speak, t } from './translate'

bringPages()

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => {
  speak('en')
  vi.restoreAllMocks()
})

test('English is there from the start, with its plurals and numbers', () => {
  expect(t('close')).toBe('Close')
  expect(t('page.count', { count: 0 })).toBe('No reference found')
  expect(t('page.count', { count: 1 })).toBe('1 reference')
  expect(t('page.count', { count: 1234 })).toBe('1,234 references')
  expect(t('card.announce', { title: 'OPSC, article 9', count: 2 })).toBe('OPSC, article 9. 2 findings.')
})

test('another language follows its own plural rules, and whoever shows words is told', () => {
  const told = vi.fn()
  const stop = onLanguage(told)
  speak(
    'ru',
    compileMessages({
      'page.count': '{count, plural, one {# ссылка} few {# ссылки} many {# ссылок} other {# ссылки}}',
    }),
  )
  expect(language()).toBe('ru')
  expect([1, 3, 5, 21, 1234].map((count) => t('page.count', { count }))).toEqual([
    '1 ссылка',
    '3 ссылки',
    '5 ссылок',
    '21 ссылка',
    '1\u00a0234 ссылки',
  ])
  expect(told).toHaveBeenCalledTimes(1)
  stop()
  speak('en')
  expect(told).toHaveBeenCalledTimes(1)
})

test('a message that a translation lacks is said in English, and the console names it once', () => {
  speak('fr', compileMessages({ close: 'Fermer' }))
  expect(t('close')).toBe('Fermer')
  expect(t('next')).toBe('Next')
  expect(t('next')).toBe('Next')
  expect(console.warn).toHaveBeenCalledTimes(1)
  expect(console.warn).toHaveBeenCalledWith('Glossator: "next" in "fr": there is no such message')
})

test('a message that asks for what nobody gives is said in English, too', () => {
  speak('es', compileMessages({ 'browse.nextReport': 'Informe el {fecha}' }))
  expect(t('browse.nextReport', { date: '2 June 2017' })).toBe('Next report due 2 June 2017.')
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('"browse.nextReport" in "es"'))
})

test('in Arabic what comes from elsewhere keeps its own direction, and digits are those of the symbols', () => {
  speak(
    'ar',
    compileMessages({
      'library.removed': 'حُذفت {symbol}.',
      'notes.tagCount': '{tag} ({count, number})',
      provision: 'المادة {number}',
    }),
  )
  expect(direction()).toBe('rtl')
  expect(t('library.removed', { symbol: 'CRC/C/OPSC/USA/CO/3-4' })).toBe('حُذفت \u2068CRC/C/OPSC/USA/CO/3-4\u2069.')
  expect(t('notes.tagCount', { tag: 'draft', count: 12 })).toContain('(12)')
  // A list of provisions runs as the words do: in the direction of its “(a)” the second would be read first.
  for (const number of ['9 (3)', '3 (1) (a) و8', '3 (1) (a) و(b) و4 (2) (a) (iii) و8'])
    expect(t('provision', { number })).toContain(`\u2067${number}\u2069`)
  // Names that begin with a digit are no lists, and run as their first letter does.
  const names = ['3 (1) (a)', '3 documents من اليمن.pdf', '2nd draft – مسودة', '3 (1) (a) و8 of the report.pdf']
  for (const number of names) expect(t('provision', { number })).toContain(`\u2068${number}\u2069`)
  expect(day('2017-06-02')).toContain('2017')
})

test('days, lists, numbers and sizes are written as the language writes them', () => {
  expect(day('2017-06-02')).toBe('2 June 2017')
  expect(day('soon')).toBe('soon')
  expect(list(['a', 'b', 'c'])).toBe('a, b and c')
  expect(megabytes(1_500_000)).toBe('1.5 MB')
  expect(number(96_412)).toBe('96,412')
  speak('fr', {})
  expect(day('2017-06-02')).toBe('2 juin 2017')
  expect(number(96_412)).toBe('96\u202f412')
  expect(list(['a', 'b', 'c'])).toBe('a, b et c')
  speak('zh', {})
  expect(day('2017-06-02')).toBe('2017年6月2日')
})

test('paragraphs in running text and in a margin', () => {
  expect(paragraphs([25])).toBe('para. 25')
  expect(paragraphs([24, 25])).toBe('paras. 24 and 25')
  expect(paragraphs([21, 22, 23, 30])).toBe('paras. 21–23 and 30')
  expect(range([24, 25])).toBe('24–25')
})

test('the first of the browser’s languages that there is', () => {
  expect(languageFor(['de-CH', 'fr-CA', 'es'])).toBe('fr')
  expect(languageFor(['zh-Hant-TW'])).toBe('zh')
  expect(languageFor(['de', 'toString'])).toBe('en')
  expect(languageFor([])).toBe('en')
})
