import { expect, test } from 'vitest'
import { judge } from './judge'
import type { Speed } from './measure'

const speed = (contender: string, perSecond: number, cites = false): Speed => ({
  text: 'English',
  cites,
  contender,
  perSecond,
  found: 1,
})

test('owes 1,000 MB/s where nothing is cited, 300 where something is', () => {
  const kept = (given: Speed[]) => judge('Node', given, true).map((verdict) => verdict.kept)
  expect(kept([speed('Glossator', 1000), speed('linkify-it', 10)])).toEqual([true, true])
  expect(kept([speed('Glossator', 999), speed('linkify-it', 10)])).toEqual([false, true])
  expect(kept([speed('Glossator', 300, true), speed('linkify-it', 10, true)])).toEqual([true, true])
})

test('must be ahead of every peer on the same text, though not of a bare scan', () => {
  const given = [
    speed('Glossator', 50),
    speed('citation', 60, true),
    speed('one plain regex', 40),
    speed('18 bare indexOf', 4000),
  ]
  expect(judge('Chromium', given, false)).toMatchObject([
    { kept: true, promise: expect.stringContaining('1.3 x one plain regex') },
  ])
  expect(judge('Chromium', [...given, speed('linkify-it', 50)], false)).toMatchObject([{ kept: false }])
})
