import { expect, test } from 'vitest'
import { closeness } from './closeness'

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
