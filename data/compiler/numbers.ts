import type { Unsure } from './confidence'
import { rulesFor } from './functions'
import { looksLikeHeading } from './headings'
import type { Language } from './languages'
import { UNWRAPPED_LINE } from './limits'
import type { Line } from './lines'
import { isComplete, itemMarker, paragraphMarker, sectionMarker } from './markers'
import type { Block } from './noise'

/** Why a paragraph was given a number that its text does not print. */
export const LOST_NUMBERS = {
  stop: { rule: 'a number without its full stop', confidence: 0.75 },
  gap: { rule: 'as many paragraphs without a number as numbers are missing', confidence: 0.65 },
  all: { rule: 'paragraphs without any numbers are counted', confidence: 0.6 },
  list: { rule: 'what stands behind a list opens a paragraph', confidence: 0.55 },
}

export interface Numbered {
  blocks: Block[]
  unsure: Unsure[]
}

/**
 * Gives numbers back to paragraphs that lost them: pages and word processors print them without their being text. One
 * that is due and only lost its full stop has it again; where as many blocks of text as numbers are missing stand between
 * two numbers, they bear them; and where there is no number at all, all paragraphs are counted from the opening one on.
 */
export function withLostNumbers(blocks: readonly Block[], language: Language): Numbered {
  const isNumbered = blocks.some(({ lines }) => lines.some(({ text }) => paragraphMarker(text) !== null))
  return isNumbered ? withGapsFilled(blocks, language) : counted(unwrapped(blocks), language)
}

function withGapsFilled(blocks: readonly Block[], language: Language): Numbered {
  const numbered = blocks.map((block) => ({ ...block, lines: [...block.lines] }))
  const unsure: Unsure[] = []
  let expected = 1
  /** Blocks since the last number that may have lost theirs. */
  let waiting: number[] = []
  const kindOf = blockClassifier(language)
  for (const [at, block] of numbered.entries()) {
    const bare = kindOf(block) === 'paragraph' && at > 0
    for (const [place, line] of block.lines.entries()) {
      const value = paragraphMarker(line.text)?.value
      const missing = (value ?? expected) - expected
      if (value === undefined) {
        const mended = withStop(line, expected, block.lines[place - 1], language)
        if (!mended) continue
        block.lines[place] = mended
        unsure.push(doubtful(line, expected, LOST_NUMBERS.stop))
      } else if (place === 0 && missing > 0 && missing === waiting.length) {
        for (const one of waiting) unsure.push(...numberedAs(numbered[one], expected++, LOST_NUMBERS.gap))
      } else if (missing !== 0) continue
      expected++
      waiting = []
    }
    if (bare && expected > 1) waiting.push(at)
  }
  return { blocks: numbered, unsure }
}

/** Counts the paragraphs of a text that prints no number. Nothing is counted where no block tells of the consideration. */
function counted(blocks: readonly Block[], language: Language): Numbered {
  const numbered = blocks.map((block) => ({ ...block, lines: [...block.lines] }))
  const wholeText = ({ lines }: Block) => lines.map(({ text }) => text).join(' ')
  const opening = numbered.findIndex(
    (block, at) => at > 0 && language.considered.test(wholeText(block)) && language.meeting.test(wholeText(block)),
  )
  const first = numbered[opening]?.lines[0]
  if (!first) return { blocks: [...blocks], unsure: [] }
  const unsure: Unsure[] = []
  let count = 0
  let afterList = false
  const kindOf = blockClassifier(language)
  for (const block of numbered.slice(opening)) {
    const kind = kindOf(block)
    if (kind === 'paragraph') {
      const made = numberedAs(block, ++count, LOST_NUMBERS.list)
      if (afterList) unsure.push(...made)
    }
    if (kind !== 'rest') afterList = kind === 'item'
  }
  const what = { says: 'counted', paragraphs: count } as const
  return { blocks: numbered, unsure: [{ line: first.number, paragraph: null, ...LOST_NUMBERS.all, what }, ...unsure] }
}

type Kind = 'paragraph' | 'item' | 'heading' | 'rest'

/** Tells, one block after the other, what a block without a number is: `rest` goes on with what stands before, or has a number. */
function blockClassifier(language: Language): (block: Block) => Kind {
  let complete = true
  return (block) => {
    const { lines } = block
    const text = lines.map((line) => line.text).join(' ')
    const isSentence = isComplete(text) || rulesFor(text, language).length > 0
    if (sectionMarker(text) || (looksLikeHeading(block) && !isSentence)) {
      complete = true
      return 'heading'
    }
    const goesOn = !complete
    complete = isComplete(text)
    if (itemMarker(text)) return 'item'
    return goesOn || paragraphMarker(text) || !/^[\p{Lu}“"«]/u.test(text) ? 'rest' : 'paragraph'
  }
}

/** "4 The Committee notes": the number that is due, before words that name the Committee. */
function withStop(line: Line, expected: number, before: Line | undefined, { committee }: Language): Line | null {
  const found = /^(\d{1,3}) (?=\p{Lu})/u.exec(line.text)
  const opens = before === undefined || isComplete(before.text) || sectionMarker(before.text) !== null
  if (Number(found?.[1]) !== expected || !opens || !committee.test(line.text.slice(0, NAMES_EARLY))) return null
  return { ...line, text: line.text.replace(/^\d+/, '$&.') }
}

/** "4 The Human Rights Committee", "14 El Comité": so early is the Committee named. */
const NAMES_EARLY = 40

function numberedAs(block: Block | undefined, number: number, why: { rule: string; confidence: number }): Unsure[] {
  const line = block?.lines[0]
  if (!block || !line) return []
  block.lines[0] = { ...line, text: `${number}. ${line.text}` }
  return [doubtful(line, number, why)]
}

const doubtful = (line: Line, paragraph: number, why: { rule: string; confidence: number }): Unsure => ({
  line: line.number,
  paragraph,
  ...why,
  what: { says: 'numbered', paragraph },
})

/** Where nobody wrapped the lines, each stands for itself, blank lines around it or not. A title that stands alone stays whole. */
function unwrapped(blocks: readonly Block[]): Block[] {
  const isLong = ({ lines }: Block) => lines.some(({ text }) => text.length > UNWRAPPED_LINE)
  if (!blocks.some(isLong)) return [...blocks]
  return blocks.flatMap((block, at) =>
    at === 0 && !isLong(block)
      ? [block]
      : block.lines.map((line, place) => ({ lines: [line], afterPage: place === 0 && block.afterPage })),
  )
}
