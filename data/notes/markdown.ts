import { Marked, type Token, type Tokens } from 'marked'

/** A note's text as a tree that a view draws. Nothing in it is markup: HTML in a note stays the text that it is, pictures become links. */

export type Inline =
  | string
  | { type: 'strong' | 'em' | 'del'; children: Inline[] }
  | { type: 'code'; text: string }
  /** `href` leads to a web page or a mail address, never anywhere else. */
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' }

export type Block =
  | { type: 'paragraph' | 'heading'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'quote'; children: Block[] }
  | { type: 'list'; start: number | null; items: Block[][] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { type: 'rule' }

/** A longer text is shown as typed: reading the marks of some texts takes time that grows with the square of their length. In UTF-16 units. */
const MOST_READ = 20_000
/** Deeper than any note is meant: what lies deeper is shown as typed. */
const DEEPEST = 20

const marked = new Marked({ gfm: true, breaks: true })

export function readMarkdown(body: string): Block[] {
  if (body.length > MOST_READ) return asTyped(body)
  try {
    return blocks(marked.lexer(body), DEEPEST)
  } catch {
    // Nested so deep that the reader of marks gives up.
    return asTyped(body)
  }
}

function asTyped(body: string): Block[] {
  const children = body.split('\n').flatMap((line): Inline[] => [{ type: 'break' }, line])
  return [{ type: 'paragraph', children: children.slice(1) }]
}

function blocks(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token) => block(token, depth))
}

type MarkedBlock =
  | Tokens.Space
  | Tokens.Code
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.Blockquote
  | Tokens.List
  | Tokens.Table
  | Tokens.Hr

function block(read: Tokens.Generic | MarkedBlock, depth: number): Block[] {
  if (depth === 0) return asTyped(read.raw)
  const token = read as MarkedBlock
  switch (token.type) {
    case 'space':
      return []
    case 'heading':
      return [{ type: 'heading', children: inlines(token.tokens, depth) }]
    case 'paragraph':
    case 'text':
      return [{ type: 'paragraph', children: token.tokens ? inlines(token.tokens, depth) : [token.raw] }]
    case 'code':
      return [{ type: 'code', text: token.text }]
    case 'blockquote':
      return [{ type: 'quote', children: blocks(token.tokens, depth - 1) }]
    case 'list':
      return [
        {
          type: 'list',
          start: token.ordered ? Number(token.start) : null,
          items: token.items.map((item) => blocks(item.tokens, depth - 1)),
        },
      ]
    case 'table':
      return [
        {
          type: 'table',
          head: token.header.map((cell) => inlines(cell.tokens, depth)),
          rows: token.rows.map((row) => row.map((cell) => inlines(cell.tokens, depth))),
        },
      ]
    case 'hr':
      return [{ type: 'rule' }]
    default:
      return asTyped(read.raw.replace(/\n+$/, ''))
  }
}

function inlines(tokens: readonly Token[], depth: number): Inline[] {
  return tokens.flatMap((token) => inline(token, depth))
}

type MarkedInline =
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Link
  | Tokens.Image

function inline(read: Tokens.Generic | MarkedInline, depth: number): Inline[] {
  if (depth === 0) return [read.raw]
  const token = read as MarkedInline
  switch (token.type) {
    case 'text':
      return 'tokens' in token && token.tokens ? inlines(token.tokens, depth - 1) : [token.text]
    case 'escape':
      return [token.text]
    case 'strong':
    case 'em':
    case 'del':
      return [{ type: token.type, children: inlines(token.tokens, depth - 1) }]
    case 'codespan':
      return [{ type: 'code', text: token.text }]
    case 'br':
      return [{ type: 'break' }]
    case 'link':
      return link(token.href, inlines(token.tokens, depth - 1), token.raw)
    case 'image':
      return link(token.href, [token.text === '' ? token.href : token.text], token.raw)
    default:
      return [read.raw]
  }
}

/** To a web page or a mail address; anything else, a script above all, stays what was typed. */
function link(address: string, children: Inline[], typed: string): Inline[] {
  const href = URL.canParse(address) ? new URL(address) : undefined
  return href && ['https:', 'http:', 'mailto:'].includes(href.protocol)
    ? [{ type: 'link', href: href.href, children }]
    : [typed]
}
