import type { Reading } from './types'

/** The text of a document as its compiler reads it, and the way back. */
interface SourceText {
  text: string
  /** The offset in the reading's text of a line of this one, from 1; null for what is not in it. */
  offsetOfLine(line: number): number | null
}

const RULE = '________'

/**
 * A reading as a source for the compiler of packs: what the heads of its pages say stands above it, once, as only they may tell the
 * document's symbol; and a rule stands above its footnotes, as on the page.
 */
export function sourceText({ text, blocks, furniture }: Reading): SourceText {
  const lines: string[] = []
  const offsets: (number | null)[] = []
  const put = (line: string, offset: number | null) => {
    lines.push(line)
    offsets.push(offset)
  }
  for (const head of new Set(furniture.filter(({ edge }) => edge === 'head').map((each) => each.text))) {
    put(head, null)
    put('', null)
  }
  for (const { kind, start, end } of blocks) {
    if (kind === 'footnote') put(RULE, null)
    let offset = start
    for (const line of text.slice(start, end).split('\n')) {
      put(line, offset)
      offset += line.length + 1
    }
    put('', null)
  }
  return { text: lines.join('\n'), offsetOfLine: (line) => offsets[line - 1] ?? null }
}
