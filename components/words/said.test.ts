import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { Language } from '../../data/api'
import { compileMessages } from '../../tools/words/compile'
import { bringEnglish } from '../../tools/words/english'
import { doubtWords, failureWords, faultWords, foundWords, mistakeWords, problemWords, whyWords } from './said'
import { speak } from './translate'

bringEnglish()
afterEach(() => speak('en'))

const read = (path: string) =>
  JSON.parse(readFileSync(`components/words/${path}.json`, 'utf8')) as Record<string, string>
const speakFully = (language: Language) =>
  speak(
    language,
    compileMessages({ ...read(`${language}/card`), ...read(`${language}/faults`), ...read(`${language}/pages`) }),
  )

test.each([
  [{ says: 'paragraph', paragraph: 25, provisions: ['1', '2'] }, 'Paragraph 25 cites articles 1 and 2.'],
  [
    { says: 'section-beside', section: 'V', provisions: ['9.1', '9.2'] },
    'The heading of section V cites article 9 (1) and (2), of the same article.',
  ],
  [{ says: 'heading', heading: 'Sale of organs', provisions: ['3'] }, 'The heading “Sale of organs” cites article 3.'],
  [{ says: 'pinpoint', pinpoints: ['22.c'] }, 'The reference names paragraph 22 (c).'],
  [{ says: 'pinpoint', pinpoints: ['24', '25'] }, 'The reference names paragraphs 24 and 25.'],
  [{ says: 'subject', words: ['child labour', 'farms'] }, 'By subject: child labour and farms.'],
  [{ says: 'order' }, 'In the order of the document.'],
] as const)('%j is said in English', (why, words) => {
  expect(whyWords({ why: structuredClone(why) as never })).toBe(words)
})

test('what a search found is said in English', () => {
  expect(foundWords({ says: 'synonym', printed: 'farms', read: 'agriculture' })).toBe(
    '“farms” also searched as “agriculture”',
  )
  expect(foundWords({ says: 'heading', provisions: ['3', '4.2', '4.3', '5', '6', '7'] })).toBe(
    'Its heading cites articles 3, 4 (2) and (3), 5, 6 and 7',
  )
})

test('in Arabic a quoted word keeps its own direction', () => {
  speakFully('ar')
  expect(foundWords({ says: 'synonym', printed: 'farms', read: 'agriculture' })).toBe(
    'بُحث أيضاً عن «\u2068farms\u2069» بلفظ «\u2068agriculture\u2069»',
  )
})

test.each([
  ['fr', 'Le paragraphe 25 cite les articles 1 et 2.'],
  ['es', 'El párrafo 25 cita los artículos 1 y 2.'],
  ['ru', 'В пункте 25 есть ссылка на статьи 1 и 2.'],
  ['zh', '第25段援引第1和2条。'],
  ['ar', 'تشير الفقرة 25 إلى المادتين \u20671 و2\u2069.'],
] as const)('a reason is said in %s', (language, words) => {
  speakFully(language)
  expect(whyWords({ why: { says: 'paragraph', paragraph: 25, provisions: ['1', '2'] } })).toBe(words)
})

test('a fault is said with its place in the file', () => {
  expect(faultWords({ path: ['documents', 0, 'findings', 3, 'concern'], says: 'no-paragraph', paragraph: 99 })).toBe(
    'documents[0].findings[3].concern: there is no paragraph 99',
  )
  expect(faultWords({ path: [], says: 'file-large', megabytes: 1000 })).toBe(
    'The file is larger than 1,000 MB. Divide it into several packs.',
  )
  expect(faultWords({ path: ['documents', 1], says: 'unknown-fields', fields: ['extra', 'more'] })).toBe(
    'documents[1]: a pack has no such fields: extra and more',
  )
  expect(faultWords({ says: 'ships', symbol: 'CRC/C/OPSC/USA/CO/3-4' })).toBe(
    'CRC/C/OPSC/USA/CO/3-4 comes with Glossator and stays in the library.',
  )
})

test('a failure tells its fault, and what is none says that it failed', () => {
  expect(failureWords(Object.assign(new Error('notes-empty'), { fault: { says: 'notes-empty' } }))).toBe(
    'This file is empty. Nothing was imported.',
  )
  expect(failureWords(new Error('an accident'))).toBe('That did not work. Nothing was changed. Try again.')
})

test('what keeps a text from being compiled, and what is to be checked in it, is said', () => {
  expect(problemWords({ says: 'item-missing', missing: 'b', paragraph: 2, before: 'a', found: 'c' })).toBe(
    'item (b) of paragraph 2 is missing: (a) is followed by (c)',
  )
  expect(problemWords({ path: ['documents', 0, 'adopted'], says: 'no-date' })).toBe(
    'documents[0].adopted: this is not a date in the form YYYY-MM-DD',
  )
  expect(doubtWords({ says: 'session', adopted: '2017-06-02' })).toBe(
    'only the session is named; 2 June 2017, its last day, is taken for the day of adoption: check it',
  )
  expect(doubtWords({ says: 'read-concern', paragraph: 5 })).toBe(
    'paragraph 5 is read as a concern: check that it voices a concern',
  )
  expect(mistakeWords({ says: 'boolean' })).toBe('must be true or false')
})

test('in Arabic the place of a fault keeps its own direction', () => {
  speakFully('ar')
  expect(faultWords({ path: ['documents', 3, 'symbol'], says: 'invisible' })).toBe(
    '\u2068documents[3].symbol\u2069: \u2068يتضمن محارف غير مرئية\u2069',
  )
})
