import { paragraphText } from '../paragraph'
import type { Paragraph } from '../schema'
import { MAX_PARAGRAPH } from './limits'
import type { Outline, OutlineParagraph } from './outline'
import { CompileError, type Problem } from './problems'
import type { Join } from './wrapping'

/** The words of a paragraph, unwrapped. */
export type Text = Pick<Paragraph, 'lead' | 'items' | 'closing'>

export function textOf({ lead, items, closing }: OutlineParagraph, join: Join): Text {
  const last = join(closing)
  return {
    lead: join(lead),
    items: items.map(({ letter, text, points }) => ({
      letter,
      text: join(text),
      ...(points.length > 0 && { points: points.map((point) => ({ ...point, text: join(point.text) })) }),
    })),
    ...(last && { closing: last }),
  }
}

const SENTENCE_END = /[.!?][”"’'»)\]]*$/

/** Reports a document without paragraphs, and one that stops before its last sentence does. */
export function checkWhole({ paragraphs }: Outline, texts: readonly Text[], problems: Problem[]): void {
  const last = paragraphs.at(-1)
  const text = texts.at(-1)
  if (!last || !text) {
    problems.push({ what: { says: 'no-paragraphs' }, line: null })
  } else if (!SENTENCE_END.test(paragraphText(text))) {
    problems.push({ what: { says: 'breaks-off', paragraph: last.number }, line: last.line })
  }
}

/** Refuses at once what neither joining nor the rules for sentences could be let loose on. */
export function checkLengths({ paragraphs }: Outline): void {
  const long = paragraphs.find((paragraph) => lengthOf(paragraph) > MAX_PARAGRAPH)
  if (!long) return
  const what = { says: 'paragraph-large', paragraph: long.number, most: MAX_PARAGRAPH } as const
  throw new CompileError([{ what, line: long.line }])
}

function lengthOf({ lead, items, closing }: OutlineParagraph): number {
  const inItems = items.flatMap(({ text, points }) => [...text, ...points.flatMap((point) => point.text)])
  return [lead, inItems, closing].flat().reduce((sum, line) => sum + line.length, 0)
}
