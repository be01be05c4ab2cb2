import type { Line } from './lines'

/** What a page carries beside the text. */
type NoiseKind = 'masthead' | 'running head' | 'page number' | 'job number' | 'rule' | 'footnote'

export interface Noise extends Line {
  kind: NoiseKind
}

/** Lines that belong together. `afterPage`: only a page's end parts it from what stands before, no break of the author's. */
export interface Block {
  lines: Line[]
  afterPage: boolean
}

export interface Content {
  /** The document's own symbol, as the masthead or a running head prints it. */
  symbol: { text: string; line: number } | null
  /** Whether a line starts as the title of concluding observations does. */
  titled: boolean
  /** From the title on; all of the text when it has none. */
  blocks: Block[]
  noise: Noise[]
}

/** A symbol with nothing beside it but perhaps a page number: `CRC/C/OPSC/USA/CO/3-4`, `7 CRC/C/GEO/CO/4`. */
const SYMBOL_ALONE = /^(?:\d{1,3} )?([A-Z]{1,6}(?:\/[A-Za-z0-9.()-]+)+)(?: \d{1,3})?$/
const PAGE_NUMBER = /^(?:[-–] ?)?(?:page )?\d{1,4}(?:\/\d{1,4})?(?: ?[-–])?$/i
const JOB_NUMBER = /^(?:\*\d+\*|(?:GE\.)?\d{2}-\d{4,6}(?: \([A-Z]\))?(?: \d{6})?)$/
const RULE = /^[_*\-–—=\s]{3,}$/
const FOOTNOTE = /^\*{1,3} ?[\p{L}(]/u
/** With its capital: wrapped lines start with "concluding observations" too. */
const TITLE = /^(?:Concluding observations|CONCLUDING OBSERVATIONS)\b/
const FIRST_PARAGRAPH = /^1\. ?\p{Lu}/u

/** Parts the text of a document from what its pages carry around it. */
export function separateNoise(stretches: Line[][]): Content {
  const symbol = ownSymbol(stretches)
  const noise: Noise[] = []
  const blocks: Block[] = []
  const titled = isTitled(stretches.flat())
  let titleSeen = !titled
  for (const stretch of stretches) {
    const kept: Block[] = []
    let pageEnded = false
    for (const [index, line] of stretch.entries()) {
      titleSeen ||= TITLE.test(line.text)
      const kind = titleSeen ? noiseKind(stretch, index, symbol?.text) : 'masthead'
      if (kind) {
        noise.push({ ...line, kind })
        pageEnded ||= titleSeen && kind !== 'footnote'
      } else {
        const open = kept.at(-1)
        if (open && !pageEnded) open.lines.push(line)
        else kept.push({ lines: [line], afterPage: pageEnded || endsPage(noise.at(-1), blocks.at(-1)) })
        pageEnded = false
      }
    }
    blocks.push(...kept)
  }
  return { symbol, titled, blocks, noise }
}

/** The title comes before all paragraphs; what merely mentions concluding observations does so in one. */
function isTitled(lines: readonly Line[]): boolean {
  const title = lines.findIndex((line) => TITLE.test(line.text))
  const first = lines.findIndex((line) => FIRST_PARAGRAPH.test(line.text))
  return title >= 0 && (first < 0 || title < first)
}

function ownSymbol(stretches: Line[][]): Content['symbol'] {
  for (const stretch of stretches) {
    for (const line of stretch) {
      const symbol = SYMBOL_ALONE.exec(line.text)?.[1]
      if (symbol && (stretch.length === 1 || isFurniture(stretch, symbol))) return { text: symbol, line: line.number }
    }
  }
  return null
}

/** Whether all of a stretch is head and foot of a page. */
function isFurniture(stretch: Line[], symbol: string | undefined): boolean {
  return stretch.every((line) => isHead(line, symbol) || PAGE_NUMBER.test(line.text) || JOB_NUMBER.test(line.text))
}

function isHead(line: Line, symbol: string | undefined): boolean {
  return symbol !== undefined && SYMBOL_ALONE.exec(line.text)?.[1] === symbol
}

function noiseKind(stretch: Line[], index: number, symbol: string | undefined): NoiseKind | null {
  const line = stretch[index]
  if (!line) return null
  // A document does not cite itself: its own symbol alone on a line is a running head even without blank lines around.
  if (isHead(line, symbol)) return 'running head'
  const beside = [stretch[index - 1], stretch[index + 1]]
  const alone = isFurniture(stretch, symbol) || beside.some((other) => other && isHead(other, symbol))
  if (alone && PAGE_NUMBER.test(line.text)) return 'page number'
  if (alone && JOB_NUMBER.test(line.text)) return 'job number'
  if (RULE.test(line.text)) return 'rule'
  // A footnote fills its stretch, below the rule if there is one.
  const first = stretch.find((other) => !RULE.test(other.text))
  return FOOTNOTE.test(first?.text ?? '') ? 'footnote' : null
}

/** All footnotes as one text. */
export function footnoteText(noise: readonly Noise[]): string {
  const lines = noise.filter(({ kind }) => kind === 'footnote')
  return lines.map(({ text }) => text).join(' ')
}

/** Whether the last noise stands between the last text and what comes now. */
function endsPage(last: Noise | undefined, before: Block | undefined): boolean {
  const line = before?.lines.at(-1)
  return last !== undefined && line !== undefined && last.number > line.number
}
