import { expect, test } from 'vitest'
import type { Document, Paragraph } from '../schema'
import { compileWithDoubts } from './index'
import { BEFORE_SECTIONS } from './outline'
import { fixture, goldNames } from './testing/gold'
import { anotherCommittee, compiled, source } from './testing/source'

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

/** How a document prints its numbers: `1.` or `(1)`, `(a)` or `a)`. */
interface Forms {
  paragraph: (number: number) => string
  item: (letter: string) => string
}

function formsOf(text: string): Forms {
  return {
    paragraph: /^\(1\)/m.test(text) ? (number) => `(${number})` : (number) => `${number}.`,
    item: /^\s*a\)/m.test(text) ? (letter) => `${letter})` : (letter) => `(${letter})`,
  }
}

/** A document as it was printed, made again from its pack. */
function printed({ sections, headings, paragraphs }: Document, { paragraph: numbered, item: lettered }: Forms): string {
  const opened = new Set<string>([BEFORE_SECTIONS])
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
    `${numbered(paragraph.number)} ${paragraph.lead}`,
    ...paragraph.items.flatMap(({ letter, text, points = [] }) => [
      `${lettered(letter)} ${text}`,
      ...points.map((point) => `${lettered(point.letter)} ${point.text}`),
    ]),
    paragraph.closing ?? '',
  ])
  return lines.join('\n')
}

const documents: [string, string][] = [
  ['the bundled document', source],
  // The typesetter's hyphen at a line's end goes where the word is put together again.
  ['another Committee’s', anotherCommittee.replace('self-assess-', 'self-assess')],
  ...goldNames().map((name): [string, string] => [name, fixture(name)]),
]

test.each(documents)('every character stands in the pack once, in its order, or is named as noise: %s', (_, text) => {
  const { pack, noise } = compileWithDoubts(text)
  const lines = text.split('\n')
  for (const { number, text: words, kind } of noise) {
    const line = lines[number - 1] ?? ''
    if (kind !== 'footnote mark') expect(line.replace(/\s+/g, ' ').trim()).toBe(words)
    lines[number - 1] = kind === 'footnote mark' ? line.replace(words, '') : ''
  }
  const [document] = pack.documents
  if (!document) throw new Error('a pack holds at least one document')
  // The colon before a State on a line of its own is ours.
  const kept = withoutSpace(lines.join('\n'))
  const [title, ownColon] = [document.title, document.title.replace(': ', ' ')].map(withoutSpace)
  expect([title, ownColon].map((each) => each + withoutSpace(printed(document, formsOf(text))))).toContain(kept)
})

test('what the pages carry is named', () => {
  const kinds = (text: string) =>
    compileWithDoubts(text)
      .noise.filter(({ kind }) => kind !== 'masthead')
      .map(({ kind, text: words }) => `${kind}: ${words}`)
  expect(kinds(source)).toEqual(['footnote mark: *', 'running head: CRC/C/OPSC/USA/CO/3-4', 'page number: 7'])
  expect(kinds(fixture('crc-2019'))).toEqual([
    'footnote mark: *',
    'footnote: * Adopted by the Committee at its eightieth session (14 January–1 February 2019).',
    'job number: GE.19-04321 (E)',
    'running head: CRC/C/XAA/CO/3-4',
    'job number: 2 GE.19-04321',
    'running head: CRC/C/XAA/CO/3-4',
  ])
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
