import { expect, test } from 'vitest'
import { hasNewsSince } from './versions'

test.each([
  ['0.9.0', '0.10.0', true],
  ['0.9.0', '0.9.1', true],
  ['0.10.0', '0.10.0', false],
  ['0.10.1', '0.10.0', false],
])('whoever had %s is told of %s: %s', (before, newest, told) => expect(hasNewsSince(before, newest)).toBe(told))
