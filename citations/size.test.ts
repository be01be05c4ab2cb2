import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundle } from '../tools/bundle'

/** What a page has to load, in bytes, minified and gzipped. Raise a limit only together with its reason. */
const limits = [
  { file: 'precheck.ts', gzipped: 2048, reason: 'every page runs it, to learn whether the rest must load at all' },
  {
    file: 'read.ts',
    gzipped: 41_200,
    reason:
      'the whole recogniser; half of it are the words of eight languages, which nothing compresses much further, among them now what an article is about behind the name of its protocol, and the words that point back: the same article, whose, the latter, the treaty, and headings by their subject; what an article is called lies apart from what a treaty is, so that the side panel can do without: 90 bytes; 120 bytes save every citation needless searches; 40 leave an article to the law that the sentence before was about',
  },
]

test.each(limits)('$file is small enough for $reason', async ({ file, gzipped }) => {
  const bytes = gzipSync(await bundle(`${import.meta.dirname}/${file}`), { level: 9 }).length
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(gzipped)
})
