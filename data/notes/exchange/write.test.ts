import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Note } from '../../api'
import { versioned } from '../../library/bundled'
import { shippedPack } from '../../library/shipped'
import { longestQuote } from '../limits'
import { readMarkdown } from '../markdown'
import { subjectsOf } from './subjects'
import { anyNotes, words } from './testing'
import { writeNotes } from './write'

const { documents } = (await versioned(shippedPack)).pack
const subjects = subjectsOf(documents, 'oscola', words)
const note = (body: string, part: Partial<Note> = {}): Note => ({
  id: 'n',
  body,
  target: { type: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#24-25' },
  tags: [],
  created: '2026-01-02T09:00:00.000Z',
  updated: '2026-01-02T09:00:00.000Z',
  revision: 1,
  ...part,
})
const write = (format: Parameters<typeof writeNotes>[0], ...notes: Note[]) =>
  writeNotes(format, notes, subjects, words).content

/** Rows and cells of a table as a spreadsheet reads it. */
const cells = (csv: string) =>
  csv
    .replace('\uFEFF', '')
    .split(/\r\n(?=(?:[^"]|"[^"]*")*$)/)
    .filter((row) => row !== '')
    .map((row) => [...row.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => (match[1] ?? '').replaceAll('""', '"')))

test('every format names what a note is about and cites it', () => {
  for (const format of ['markdown', 'csv', 'report'] as const) {
    const text = write(format, note('Compare with the bill.')).replaceAll('\\', '')
    expect(text).toContain('Compare with the bill.')
    expect(text).toContain('UN Doc CRC/C/OPSC/USA/CO/3-4, paras 24 and 25')
  }
})

test('a note on a document tells its page, and the document by its title', () => {
  const target = { type: 'passage', url: 'ni:///sha-256;abc#page=3', title: 'A bill' } as const
  const on = note('Compare.', { target: { ...target, quote: { exact: 'the words', prefix: '', suffix: '' } } })
  for (const format of ['markdown', 'report'] as const) {
    const text = write(format, on)
    expect(text).toContain('· p. 3')
    expect(text).toContain('A bill')
    expect(text).not.toContain('sha-256')
  }
  expect(writeNotes('csv', [on], subjects, words, { of: 'bill', now: new Date(1970, 0, 1) }).name).toBe(
    'bill-notes-1970-01-01.csv',
  )
})

test('what a page says is text in Markdown: no picture is fetched, and nothing begins or ends in it', () => {
  const lines = [
    '![](//x.example/t.png)',
    '<img src="//x.example/t.png"> &amp; *a*',
    '# B',
    '- c',
    '1. d',
    '~~~',
    '| e |',
    '===',
  ]
  const source = { url: 'https://a.example', title: 'A page', quote: lines.join('\n') }
  const quoted = readMarkdown(write('markdown', note('Compare.', { source }))).find(({ type }) => type === 'quote')
  const [paragraph, ...others] = quoted?.type === 'quote' ? quoted.children : []
  const children = paragraph?.type === 'paragraph' ? paragraph.children : []
  expect(others).toEqual([])
  expect(children.map((each) => (typeof each === 'string' ? each : `<${each.type}>`)).join('')).toBe(
    lines.join('<break>'),
  )
})

test('quotations that are almost all line ends are written whole', () => {
  const empty = '\n'.repeat(longestQuote - 1)
  const target = { type: 'passage', url: '', title: 'A page' } as const
  const quote = { exact: `${empty}a`, prefix: '', suffix: '' }
  const on = note('Compare.', { target: { ...target, quote } })
  expect(write('markdown', on, on, on, on).split(`${empty.replaceAll('\n', '\n> ')}a`)).toHaveLength(5)
})

test.each([
  ['A bill', 'https://a.example', 'Written on A bill <https://a.example>', 'Written on A bill<'],
  ['A bill', '', 'Written on A bill\n', 'Written on A bill<'],
  ['', 'https://a.example', 'Written on <https://a.example>', 'Written on https://a.example<'],
  ['', '', null, null],
])('a note written on a page titled “%s” at “%s” says no more of it than is known', (title, url, markdown, report) => {
  const on = note('Compare.', { source: { title, url, quote: '' } })
  for (const [format, said] of [
    ['markdown', markdown],
    ['report', report],
  ] as const) {
    if (said === null) expect(write(format, on)).not.toContain('Written on')
    else expect(write(format, on)).toContain(said)
  }
})

test('what people read speaks their language, from its side; data keeps the names of its fields', () => {
  const arabic = { ...words, lang: 'ar', dir: 'rtl' as const, title: 'الملاحظات', provision: () => 'المادة 9' }
  const on = note('Compare.', { target: { type: 'provision', instrument: 'OPSC', provision: '9' } })
  const written = (format: Parameters<typeof writeNotes>[0]) =>
    writeNotes(format, [on], subjectsOf(documents, 'oscola', arabic), arabic).content
  expect(written('report')).toContain('<html lang="ar" dir="rtl">')
  expect(written('report')).toMatch(/<h1>الملاحظات<\/h1>[^]*<h2 dir="auto">المادة 9<\/h2>/)
  expect(written('report')).toContain('<p class="citation" lang="en"')
  expect(written('markdown')).toMatch(/^# الملاحظات\n\n## المادة 9\n/)
  expect(cells(written('csv'))[0]?.slice(0, 3)).toEqual(['About', 'Kind', 'Citation'])
  expect(written('annotations')).not.toContain('المادة')
})

test('the table has one row a note, whatever is in it, and no cell a spreadsheet would calculate', () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const table = cells(writeNotes('csv', notes, subjects, words).content)
      const kept = notes.filter(({ deleted }) => deleted === undefined)
      expect(table).toHaveLength(kept.length + 1)
      for (const row of table) {
        expect(row).toHaveLength(11)
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      }
    }),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("https://a.example")', '＝1+1'])(
  'the note %j is text in a spreadsheet',
  (body) => {
    expect(cells(write('csv', note(body)))[1]?.[5]).toBe(`'${body}`)
  },
)

test('the report shows markup as text and lets nothing run', () => {
  const script = '<script>alert(1)</script>'
  const hostile = note(`${script} [x](javascript:alert(1)) ![y](https://a.example/p.png)`, {
    tags: [script],
    target: {
      type: 'passage',
      url: 'javascript:alert(1)',
      title: script,
      quote: { exact: script, prefix: '', suffix: '' },
    },
    source: { url: 'https://a.example', title: '"><img src=x>', quote: '' },
  })
  const html = write('report', hostile, note('**bold**'))
  expect(html).toContain("default-src 'none'")
  expect(html).toContain('<strong>bold</strong>')
  expect(html).not.toMatch(/<script|<img|href="javascript/i)
})

test('deleted notes are in the complete export alone', () => {
  const gone = note('gone for now', { deleted: '2026-01-03T09:00:00.000Z' })
  expect(write('annotations', gone)).toContain('gone for now')
  for (const format of ['markdown', 'csv', 'report'] as const) expect(write(format, gone)).not.toContain('gone for now')
})

test('notes are grouped by what they are about, in the order of writing', () => {
  const later = note('second', { id: 'b', created: '2026-02-01T00:00:00.000Z' })
  const other = note('elsewhere', { id: 'c', target: { type: 'provision', instrument: 'OPSC', provision: '9.1' } })
  const text = write('markdown', later, other, note('first'))
  expect(text.match(/^## .*/gm)).toHaveLength(2)
  expect(text.indexOf('first')).toBeLessThan(text.indexOf('second'))
})
