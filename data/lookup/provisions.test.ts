import { expect, test } from 'vitest'
import { articlesWords, closeness, provisionWords } from './provisions'

test.each([
  ['9.3', '9.3', 'same'],
  ['9', '9.3', 'within'],
  ['3', '3.1.a.i', 'within'],
  ['9.3', '9', 'around'],
  ['9.3', '9.4', 'beside'],
  ['1', '10', 'none'],
  ['10.1', '1', 'none'],
  ['9.1', '9.10', 'beside'],
])('asked for %s, a citation of %s is %s', (asked, cited, expected) => {
  expect(closeness(asked, cited)).toBe(expected)
})

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
