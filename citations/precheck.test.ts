import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayCite, namesInstrument } from './precheck'
import { findSymbols } from './symbols/find'

test.each([
  'see CRC/C/OPSC/USA/CO/3-4',
  'symbolno=CRC%2fC%2fGC%2f13',
  'article 3 of the Optional Protocol',
  'OPSC, art. 3(1)(a)',
  'the protocol, in articles one and two',
  'ARTICLE 9 OF THE CONVENTION',
  'l’article premier du Protocole facultatif',
  'el artículo 12 del Protocolo facultativo',
  'el arti\u0301culo 12 del Protocolo facultativo',
  'пунктом 1 статьи 12 Факультативного протокола',
  'ст. 3 Факультативного протокола',
  'статьеи\u0306 9 Факультативного протокола',
  '《任择议定书》第十二条第1款',
  'الفقرة 1 من المادة 12 من البروتوكول الاختياري',
  'المواد ٣ و٤ من البروتوكول الاختياري',
  'artikel 3, eerste lid, van het Facultatief Protocol',
  'arti\u00adcle 3 of the Proto\u00adcol',
  'under arti-\ncle 3 of the Convention',
  'under article 3 of the Proto-\ncol',
])('%s may cite', (text) => {
  expect(mayCite(text)).toBe(true)
})

test.each([
  '',
  'The Committee welcomes the measures taken by the State party, and/or its protocols.',
  'Article · 12 min read',
  'Part 3 of the Convention',
  'state of the art 3D graphics',
  'Комитет приветствует статью о детях.',
  '委员会表示遗憾。',
  'تذكر اللجنة الدولة الطرف',
])('%s cites nothing', (text) => {
  expect(mayCite(text)).toBe(false)
})

test('where the page says which instrument it is about, an article alone is enough', () => {
  expect(mayCite('Article 5 says so.')).toBe(false)
  expect(mayCite('Article 5 says so.', { title: 'Optional Protocol' })).toBe(true)
  expect(mayCite('Article 5 says so.', { url: 'https://docs.un.org/en/CRC/C/OPSC/USA/CO/3-4' })).toBe(true)
  expect(mayCite('Article 5 says so.', { established: { named: ['OPSC'], terms: {} } })).toBe(true)
  expect(mayCite('Nothing is cited.', { title: 'Optional Protocol' })).toBe(false)
})

test('a part that only names an instrument matters for the parts after it', () => {
  expect(mayCite('The Optional Protocol entered into force in 2002.')).toBe(false)
  expect(namesInstrument('The Optional Protocol entered into force in 2002.')).toBe(true)
  expect(namesInstrument('Nothing of the kind is said here.')).toBe(false)
})

test('whatever has a symbol in it may cite', () => {
  const piece = fc.constantFrom(...'CRC|A|S|/|/C/|RES|66|457|2010| |\n|\u00ad|%2f|А|／|Doc. |HRC|GC|-|x'.split('|'))
  const text = fc.array(piece, { maxLength: 24 }).map((all) => all.join(''))
  const missed = fc.sample(text, 5000).filter((sample) => findSymbols(sample).length > 0 && !mayCite(sample))
  expect(missed).toEqual([])
})
