import { expect, test } from 'vitest'
import { parseProvision } from './search'

test.each([
  ['9(3)', '9(3)', ['9.3']],
  ['art 4 jurisdiction', 'art 4', ['4']],
  ['article 3 (1) (a) (i)', 'article 3 (1) (a) (i)', ['3.1.a.i']],
  ['2.3', '2.3', ['2.c']],
  ['compensation article 9(4)', 'article 9(4)', ['9.4']],
  ['статья 8', 'статья 8', ['8']],
  ['第3条', '第3条', ['3']],
])('%s asks for a provision', (query, words, provisions) => {
  const found = parseProvision(query)
  expect(found?.provisions).toEqual(provisions)
  expect(query.slice(found?.start, found?.end)).toBe(words)
})

test.each(['child labor on farms', '2017 report', '9(6)', 'article 18', '', '18'])('%s asks for none', (query) => {
  expect(parseProvision(query)).toBeNull()
})
