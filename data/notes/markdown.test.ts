import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, type Inline, readMarkdown } from './markdown'

function words(of: Block[] | Inline[]): string {
  return of
    .map((node) => {
      if (typeof node === 'string') return node
      if ('children' in node) return words(node.children)
      if ('text' in node) return node.text
      if (node.type === 'list') return node.items.map(words).join('\n')
      if (node.type === 'table') return [node.head, ...node.rows].map((row) => row.map(words).join(' ')).join('\n')
      return node.type === 'break' ? '\n' : ''
    })
    .join('')
}

const links = (of: unknown): string[] =>
  [...JSON.stringify(of).matchAll(/"href":"([^"]*)"/g)].map((match) => match[1] ?? '')

test('the marks of a note become a tree', () => {
  expect(readMarkdown('# Plan\nAsk **the sponsor** about `art. 9`\nand *more*')).toEqual([
    { type: 'heading', children: ['Plan'] },
    {
      type: 'paragraph',
      children: [
        'Ask ',
        { type: 'strong', children: ['the sponsor'] },
        ' about ',
        { type: 'code', text: 'art. 9' },
        { type: 'break' },
        'and ',
        { type: 'em', children: ['more'] },
      ],
    },
  ])
  expect(readMarkdown('3. three\n4. four\n   - inner')).toMatchObject([
    {
      type: 'list',
      start: 3,
      items: [[{ type: 'paragraph' }], [{ type: 'paragraph' }, { type: 'list', start: null }]],
    },
  ])
  expect(readMarkdown('> quoted\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |').map(({ type }) => type)).toEqual([
    'quote',
    'rule',
    'table',
  ])
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a picture that acts', '<img src=x onerror=alert(1)>'],
  ['an element in a sentence', 'see <b onclick="x()">this</b>'],
  ['an entity', 'R&amp;D &lt;script&gt;'],
  ['a script address', '[click](javascript:alert(1))'],
  ['a script address in disguise', '[click](JaVaScRiPt:alert(1))'],
  ['a data address', '[click](data:text/html,<script>alert(1)</script>)'],
  ['a picture from a script', '![x](javascript:alert(1))'],
])('%s stays text', (_what, body) => {
  expect(words(readMarkdown(body))).toBe(body)
  expect(links(readMarkdown(body))).toEqual([])
})

test('a picture becomes a link: nothing is fetched', () => {
  expect(readMarkdown('![chart](https://example.org/c.png)')).toEqual([
    { type: 'paragraph', children: [{ type: 'link', href: 'https://example.org/c.png', children: ['chart'] }] },
  ])
})

test('no text has links to anything but web pages and mail', () => {
  const piece = fc.constantFrom(
    '[',
    '](',
    ')',
    '<',
    '>',
    'javascript:',
    'https://a.b',
    'data:',
    '!',
    '`',
    '*',
    ' ',
    '\n',
    '&#106;',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const href of links(readMarkdown(pieces.join('')))) expect(href).toMatch(/^(https?|mailto):/)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['deep quotes', '>'.repeat(15_000)],
  ['deep lists', Array.from({ length: 120 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')],
  ['a very long text', `_a **b** ${'line\n'.repeat(30_000)}`],
])('%s are shown, whatever they are', (_what, body) => {
  expect(words(readMarkdown(body)).length).toBeGreaterThan(0)
})
