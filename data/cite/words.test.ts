import { expect, test } from 'vitest'
import { articlesWords, provisionWords } from './words'

test.each([
  [['9.1', '9.2'], 'article 9 (1) and (2)'],
  [['3', '4.2', '4.3', '5', '6', '7'], 'articles 3, 4 (2) and (3), 5, 6 and 7'],
  [['8', '9.3', '9.4'], 'articles 8 and 9 (3) and (4)'],
  [['10'], 'article 10'],
])('%j is written “%s”', (provisions, words) => {
  expect(articlesWords(provisions)).toBe(words)
})

test('points stand in brackets', () => {
  expect(provisionWords('3.1.a.i')).toBe('3 (1) (a) (i)')
})
