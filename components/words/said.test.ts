import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { Language } from '../../data/api'
import { compileMessages } from '../../tools/words/compile'
import { bringPages } from './pages'
import { foundWords, whyWords } from './said'
import { speak } from './translate'

bringPages()
afterEach(() => speak('en'))

const read = (path: string) =>
  JSON.parse(readFileSync(`components/words/${path}.json`, 'utf8')) as Record<string, string>
const speakFully = (language: Language) =>
  speak(language, compileMessages({ ...read(`${language}/card`), ...read(`${language}/pages`) }))

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
  ['ar', 'تشير الفقرة 25 إلى المادتين \u20681 و2\u2069.'],
] as const)('a reason is said in %s', (language, words) => {
  speakFully(language)
  expect(whyWords({ why: { says: 'paragraph', paragraph: 25, provisions: ['1', '2'] } })).toBe(words)
})
