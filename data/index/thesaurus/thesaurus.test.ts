import { expect, test } from 'vitest'
import { readThesaurus } from '../synonyms'
import { tokens } from '../words/tokens'
import { type Entry, thesaurus } from './index'

const termOf = (words: string) =>
  tokens(words)
    .map(({ stem }) => stem)
    .join(' ')
const terms = (entries: Entry[], words: string) =>
  readThesaurus(entries)
    .of(termOf(words))
    .map(({ printed }) => printed)

test('each entry gives its reason, and words on each side', () => {
  const wordless = thesaurus.filter((entry) => {
    const sides = 'same' in entry ? [entry.same] : [entry.say, entry.find]
    return entry.why === '' || sides.some((side) => side.split(',').some((word) => termOf(word) === ''))
  })
  expect(wordless).toEqual([])
})

test('“same” works both ways, “say” one way', () => {
  const entries: Entry[] = [
    { same: 'lawyer, attorney', why: 'one profession' },
    { say: 'kidney', find: 'organ', why: 'kind of organ' },
  ]
  expect(terms(entries, 'attorneys')).toEqual(['lawyer'])
  expect(terms(entries, 'lawyer')).toEqual(['attorney'])
  expect(terms(entries, 'kidneys')).toEqual(['organ'])
  expect(terms(entries, 'organ')).toEqual([])
})

test('the longest phrase of the thesaurus is found, in any spelling', () => {
  const entries: Entry[] = [{ say: 'safe harbour, safe harbour law', find: 'protection', why: 'kind of law' }]
  const stems = tokens('New safe-harbor laws').map(({ stem }) => stem)
  expect([readThesaurus(entries).phraseAt(stems, 1), readThesaurus(entries).phraseAt(stems, 0)]).toEqual([3, 0])
})
