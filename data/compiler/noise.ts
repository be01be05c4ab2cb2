import { footnoteScanner, withoutMarks } from './footnotes'
import { furnitureAt } from './furniture'
import type { Language } from './languages'
import type { Line } from './lines'
import { paragraphMarker } from './markers'
import { findSymbol, type PrintedSymbol } from './ownSymbol'

/** What a page carries beside the text. */
type NoiseKind =
  | 'masthead'
  | 'status'
  | 'running head'
  | 'page number'
  | 'job number'
  | 'rule'
  | 'footnote'
  | 'footnote mark'

/** A line that is left out, or of a line that stays the mark of a footnote. */
export interface Noise extends Pick<Line, 'number' | 'text'> {
  kind: NoiseKind
}

/** Lines that belong together. `afterPage`: only a page's end parts it from what stands before, no break of the author's. */
export interface Block {
  lines: Line[]
  afterPage: boolean
}

export interface Content {
  /** The document's own symbol, as the masthead or a running head prints it. */
  symbol: PrintedSymbol | null
  /** Whether a line starts as the title of concluding observations does. */
  titled: boolean
  /** From the title on; all of the text when it has none. */
  blocks: Block[]
  noise: Noise[]
}

const RULE = /^[_*\-–—=\s]{3,}$/
/** A star marks a footnote even where extraction lost the note itself. */
const STARS = ['*', '**', '***']
const FIRST_PARAGRAPH = /^(?:1\. ?|\(1\) ?)\p{Lu}/u

/** Parts the text of a document from what its pages carry around it. */
export function separateNoise(stretches: Line[][], language: Language): Content {
  const { masthead, above } = beginning(stretches.flat(), language)
  const symbol = findSymbol(stretches, above)
  const noise: Noise[] = []
  const blocks: Block[] = []
  const notes = footnoteScanner()
  const marks = new Set(STARS)
  let started = false
  for (const stretch of stretches) {
    const kept: Block[] = []
    let pageEnded = false
    let lastIsRule = noise.at(-1)?.kind === 'rule' && endsPage(noise.at(-1), blocks.at(-1))
    notes.ended()
    for (const [index, line] of stretch.entries()) {
      started ||= paragraphMarker(line.text) !== null
      const kind = kindOf(index)
      lastIsRule = kind === 'rule'
      if (kind) {
        noise.push({ number: line.number, text: line.text, kind })
        if (kind !== 'footnote') notes.ended()
        pageEnded ||= kind !== 'masthead' && kind !== 'footnote'
      } else {
        const open = kept.at(-1)
        if (open && !pageEnded) open.lines.push(line)
        else kept.push({ lines: [line], afterPage: pageEnded || endsPage(noise.at(-1), blocks.at(-1)) })
        pageEnded = false
      }
    }
    blocks.push(...kept)

    function kindOf(index: number): NoiseKind | null {
      const line = stretch[index]
      if (!line) return null
      if (masthead?.has(line)) return 'masthead'
      const furniture = furnitureAt(stretch, index, symbol?.text)
      if (furniture) return furniture
      if (RULE.test(line.text)) return 'rule'
      if (!started && language.status.test(line.text)) return 'status'
      const mark = notes.read(line, lastIsRule, stretch[index + 1])
      if (mark) marks.add(mark)
      return mark === null ? null : 'footnote'
    }
  }
  return { symbol, titled: masthead !== null, ...marksTakenOut(blocks, noise, marks) }
}

/** What stands before the paragraphs of a text. */
export interface Beginning {
  /** The lines above the title; null when there is no title. */
  masthead: ReadonlySet<Line> | null
  /** Those and the title's. */
  above: readonly Line[]
}

/**
 * The title comes before all paragraphs; what merely mentions concluding observations does so in one. Where they have no
 * numbers, the first is the one that says what was considered.
 */
function beginning(lines: readonly Line[], { title, considered }: Language): Beginning {
  const numbered = lines.findIndex(({ text }) => FIRST_PARAGRAPH.test(text))
  const first = numbered < 0 ? lines.findIndex(({ text }) => considered.test(text)) : numbered
  const before = first < 0 ? lines : lines.slice(0, first)
  const at = before.findLastIndex(({ text }) => title.test(text))
  if (at < 0) return { masthead: null, above: [] }
  return { masthead: new Set(before.slice(0, at)), above: first < 0 ? before.slice(0, at + 1) : before }
}

/** A footnote's mark goes where the footnote goes. A star may stand twice, a number does not. */
function marksTakenOut(blocks: Block[], noise: Noise[], marks: Set<string>): Pick<Content, 'blocks' | 'noise'> {
  const taken: Noise[] = []
  const open = new Set(marks)
  const bare = (line: Line): Line => {
    const { text, found } = withoutMarks(line.text, open)
    for (const mark of found) {
      if (!mark.startsWith('*')) open.delete(mark)
      taken.push({ number: line.number, text: mark, kind: 'footnote mark' })
    }
    return { ...line, text }
  }
  const cleaned = blocks.map((block) => ({ ...block, lines: block.lines.map(bare) }))
  return { blocks: cleaned, noise: [...noise, ...taken].sort((a, b) => a.number - b.number) }
}

/** All footnotes as one text. */
export const footnoteText = (noise: readonly Noise[]): string => textOfKind(noise, 'footnote')
/** What stands above the title, as one text. */
export const mastheadText = (noise: readonly Noise[]): string => textOfKind(noise, 'masthead')

const textOfKind = (noise: readonly Noise[], kind: NoiseKind): string =>
  noise
    .filter((each) => each.kind === kind)
    .map(({ text }) => text)
    .join(' ')

/** Whether the last noise stands between the last text and what comes now. */
function endsPage(last: Noise | undefined, before: Block | undefined): boolean {
  const line = before?.lines.at(-1)
  return last !== undefined && line !== undefined && last.number > line.number
}
