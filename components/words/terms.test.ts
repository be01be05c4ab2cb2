import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { decodeSymbol } from '../../citations'
import type { CardContent } from '../../data/api'
import { MISPRINT_REASONS } from '../../data/compiler/misprints'
import { articlesOf, treatyOf } from '../../data/treaty'
import { compileMessages } from '../../tools/words/compile'
import { languages } from './languages'
import { bringPages } from './pages'
import { articleTitle, cardTitle, misprintWords, partWords, provisionsWords } from './reference'
import { speak, term } from './translate'

bringPages()
afterEach(() => speak('en'))

const translations = languages.filter((language) => language !== 'en')
const read = (path: string) =>
  JSON.parse(readFileSync(`components/words/${path}.json`, 'utf8')) as Record<string, string>
const speakFully = (language: (typeof translations)[number]) =>
  speak(language, { ...compileMessages(read(`${language}/card`)), ...read(`terms/${language}`) })

test('every language has the same terms, every article among them', () => {
  const names = Object.keys(read('terms/fr'))
  for (const { number } of articlesOf('OPSC'))
    expect(names).toEqual(expect.arrayContaining([`article ${number} title`, `article ${number} summary`]))
  expect(readdirSync('components/words/terms').sort()).toEqual(translations.map((one) => `${one}.json`).sort())
  for (const language of translations) expect(Object.keys(read(`terms/${language}`))).toEqual(names)
})

test('each term is one that the data says', () => {
  const symbols = [
    'CRC/C/OPSC/USA/CO/3-4',
    'CRC/C/OPAC/USA/COAR/1/Add.1/Corr.1/Rev.1/Amend.1',
    ...['CCPR', 'CEDAW', 'CERD', 'CAT', 'CRPD', 'CMW', 'CED', 'E/C.12'].map((body) => `${body}/USA`),
    'CRC/C/GC/13',
    'CEDAW/C/GC/35',
    'CRC/C/USA/Q/2',
    'CRC/C/USA/QPR/2',
    'CRC/C/USA/RQ/2',
    'CRC/C/USA/5-6',
    'CAT/OP/USA/1',
    'A/RES/54/263',
    'A/HRC/DEC/1/1',
    'A/HRC/WG.6/36/USA/1',
    'S/2020/1',
    'E/2020/1',
    'ST/SGB/2020/1',
    'E/CN.4/2004/9',
    'A/HRC/1/1',
    'A/70/1',
  ]
  const said = new Set(
    symbols
      .map((symbol) => decodeSymbol(symbol))
      .flatMap(({ body, kind, protocol, additions }) => [body, kind, protocol, ...additions])
      .map((text) => text?.replace(/ \d.*$/, ''))
      .concat(treatyOf('OPSC')?.title, Object.values(MISPRINT_REASONS)),
  )
  expect(Object.keys(read('terms/fr')).filter((name) => !name.startsWith('article ') && !said.has(name))).toEqual([])
})

test('a term without a translation stays as the data gives it', () => {
  speakFully('fr')
  expect(term('Committee on the Rights of the Child')).toBe('Comité des droits de l’enfant')
  expect(term('Peacebuilding Commission')).toBe('Peacebuilding Commission')
})

test('why a symbol is read otherwise than printed is said sentence by sentence', () => {
  speakFully('es')
  expect(misprintWords(`${MISPRINT_REASONS.state} ${MISPRINT_REASONS.repeated}`)).toBe(
    'La signatura impresa no designa ningún Estado; el documento se refiere al mismo Estado parte. La signatura impresa repite una parte.',
  )
  expect(misprintWords('A reason of another pack.')).toBe('A reason of another pack.')
})

test('what is numbered keeps its number', () => {
  speakFully('fr')
  expect(partWords('General comment No. 13')).toBe('Observation générale nº 13')
  expect(partWords('Addendum 1')).toBe('Additif 1')
  speakFully('zh')
  expect(partWords('General comment No. 13')).toBe('第13号一般性意见')
})

const content = (part: Partial<CardContent>): CardContent => ({
  reference: {
    kind: 'provision',
    start: 0,
    end: 1,
    instrument: 'OPSC',
    provisions: ['9.1'],
    evidence: 'named',
  },
  title: 'OPSC, article 9 (1) · Prevention, recovery and compensation',
  articles: articlesOf('OPSC').filter(({ number }) => number === '9'),
  decoded: null,
  document: null,
  findings: [],
  states: {},
  officialUrl: '',
  ...part,
})

test('a card names what is cited in the reader’s language', () => {
  expect(cardTitle(content({}))).toBe('OPSC, article 9 (1) · Prevention, recovery and compensation')
  speakFully('es')
  expect(cardTitle(content({}))).toBe('OPSC, artículo 9 (1) · Prevención, recuperación e indemnización')
  expect(provisionsWords('OPSC', ['3', '4.2'])).toBe('OPSC, artículos 3 y 4 (2)')
  const decoded = decodeSymbol('CRC/C/OPSC/USA/CO/3-4', 'es')
  const reference = { kind: 'symbol' as const, start: 0, end: 1, symbol: decoded.symbol, pinpoints: [] }
  expect(cardTitle(content({ reference, articles: [], decoded, title: decoded.words }))).toBe(
    'Observaciones finales · Estados Unidos · informes núms. 3–4',
  )
  speakFully('ru')
  expect(articlesOf('OPSC').slice(0, 1).map(articleTitle)).toEqual(['Запрещение'])
})
