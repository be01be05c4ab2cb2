import { expect, test } from 'vitest'
import type { Document, Paragraph } from '../schema'
import { stretches } from './lines'
import { separateNoise } from './noise'
import { compiled, source } from './testing/source'

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

/** A document as it was printed, made again from its pack. */
function printed({ title, sections, headings, paragraphs }: Document): string {
  const opened = new Set<string>()
  /** What is newly opened on the way to a paragraph: sections from the outermost on, then every heading up to its own. */
  const open = ({ section, heading }: Paragraph): string[] => {
    const upTo = sections.slice(0, sections.findIndex(({ id }) => id === section) + 1)
    const own = headings.filter((each) => each.section === section)
    const before = own.slice(0, own.findIndex(({ id }) => id === heading) + 1)
    const titles = [
      ...upTo.map(({ id, title: words }) => [id, `${id.split('.').at(-1)}. ${words}`] as const),
      ...before.map(({ id, title: words }) => [id, words] as const),
    ].filter(([id]) => !opened.has(id))
    for (const [id] of titles) opened.add(id)
    return titles.map(([, words]) => words)
  }
  const lines = paragraphs.flatMap((paragraph) => [
    ...open(paragraph),
    `${paragraph.number}. ${paragraph.lead}`,
    ...paragraph.items.map(({ letter, text }) => `(${letter}) ${text}`),
  ])
  return [title, ...lines].join('\n')
}

test('every character of the source stands in the pack once, in its order, but for the named page noise', () => {
  const { noise } = separateNoise(stretches(source))
  expect(noise.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'running head: CRC/C/OPSC/USA/CO/3-4',
    'page number: 7',
  ])

  const dropped = new Set(noise.map(({ number }) => number))
  const kept = source.split('\n').filter((_, index) => !dropped.has(index + 1))
  const withoutStar = kept.join('\n').replace('child pornography*', 'child pornography')
  expect(withoutSpace(printed(compiled(source)))).toBe(withoutSpace(withoutStar))
})

test('all text is unwrapped and single-spaced', () => {
  const document = compiled(source)
  const texts = [
    document.title,
    ...[...document.sections, ...document.headings].map(({ title }) => title),
    ...document.paragraphs.flatMap(({ lead, items }) => [lead, ...items.map(({ text }) => text)]),
  ]
  for (const text of texts) expect(text).not.toMatch(/^\s|\s$|\s\s|[^\S ]|- /)
})
