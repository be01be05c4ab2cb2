import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundle } from '../tools/bundle'

/** What a page has to load, in bytes, minified and gzipped. Raise a limit only together with its reason. */
const limits = [
  { file: 'precheck.ts', gzipped: 2048, reason: 'every page runs it, to learn whether the rest must load at all' },
  {
    file: 'read.ts',
    gzipped: 41_400,
    reason: 'the whole recogniser, more than half of it the rules of whose article one is (docs/decisions/0015)',
  },
]

test.each(limits)('$file is small enough for $reason', async ({ file, gzipped }) => {
  const bytes = gzipSync(await bundle(`${import.meta.dirname}/${file}`), { level: 9 }).length
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(gzipped)
})
