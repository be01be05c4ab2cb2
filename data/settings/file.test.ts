import { expect, test } from 'vitest'
import { allOn } from '../switches/rule'
import { readChoices } from './choices'
import { OptionsFileError, readOptions, writeOptions } from './file'

const choices = readChoices({ citationStyle: 'oscola', singleKeys: false, language: 'ar' })
const switches = { ...allOn, sites: ['file:', 'news.example'], pages: ['https://a.example/story'], pausedAt: 7 }

test('what is written is read again, but for the pause', () => {
  expect(readOptions(writeOptions(choices, switches))).toEqual({
    choices,
    sites: switches.sites,
    pages: switches.pages,
    skipped: 0,
  })
})

test('entries that name nothing are counted, the others are read', () => {
  const text = JSON.stringify({
    format: 'glossator-options',
    version: 1,
    choices: { citationStyle: 'vancouver', singleKeys: false },
    sites: ['news.example', 'two words', 7],
    pages: ['nowhere'],
  })
  expect(readOptions(text)).toEqual({
    choices: readChoices({ singleKeys: false }),
    sites: ['news.example'],
    pages: [],
    skipped: 3,
  })
})

test('more places than anyone switches off are refused', () => {
  const read = (count: number) => {
    const sites = Array.from({ length: count }, (_, at) => `site-${at}.example`)
    return readOptions(writeOptions(choices, { ...allOn, sites })).sites.length
  }
  expect(read(5_000)).toBe(5_000)
  expect(() => read(5_001)).toThrow(expect.objectContaining({ reason: 'large' }))
})

test.each([
  ['{"format":', 'broken'],
  ['', 'broken'],
  ['{"format":"glossator-pack","version":1}', 'foreign'],
  ['[]', 'foreign'],
  ['{"format":"glossator-options","version":2}', 'newer'],
])('%j is refused: %s', (text, reason) => {
  expect(() => readOptions(text)).toThrow(expect.objectContaining({ reason }))
  expect(() => readOptions(text)).toThrow(OptionsFileError)
})
