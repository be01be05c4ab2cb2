import { expect, test } from 'vitest'
import { sourceSchema } from './schema'
import { writtenOn } from './writtenOn'

test.each([
  [
    'a signed download',
    `https://files.example/report.pdf?signature=${'a'.repeat(10_000)}`,
    'https://files.example/report.pdf',
  ],
  ['a state in the fragment', `https://map.example/#${'a'.repeat(10_000)}`, 'https://map.example/'],
  ['a document in the address', `data:text/html,${'a'.repeat(10_000)}`, ''],
  ['an ordinary page', 'https://news.example/?id=9#two', 'https://news.example/?id=9#two'],
])('a note can be kept on %s, whatever its title', (_, url, kept) => {
  const source = writtenOn({ url, title: 'T'.repeat(3_000) }, 'A sentence. '.repeat(1_000))
  expect(sourceSchema.parse(source).url).toBe(kept)
})
