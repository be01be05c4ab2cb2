import { isHeading } from './headings'
import type { Language } from './languages'
import type { Line } from './lines'
import { brokenStep, emptyList, type ListState, nextStep } from './list'
import { isComplete, itemMarker, type ParagraphMarker, paragraphMarker, sectionMarker } from './markers'
import type { Block } from './noise'
import type { Problem, TextFault } from './problems'
import { openSection, unnumbered } from './sections'

/** Text as its lines stand in the source; joined only at the end. */
type Wrapped = string[]

interface OutlineItem {
  letter: string
  text: Wrapped
  points: { letter: string; text: Wrapped }[]
}

export interface OutlineParagraph {
  number: number
  line: number
  section: string
  heading: string | null
  lead: Wrapped
  items: OutlineItem[]
  closing: Wrapped
}

export interface Outline {
  title: Wrapped
  /** What stands on a line of its own below the title: in old documents the State. */
  subtitle: Wrapped
  sections: { id: string; title: Wrapped; parent: string | null }[]
  headings: { id: string; section: string; title: Wrapped }[]
  paragraphs: OutlineParagraph[]
}

/** Where paragraphs stand that precede every section; no document numbers a section so. */
export const BEFORE_SECTIONS = '0'

/** How a line stands to the one before it. */
type Gap = 'none' | 'blank' | 'page'

/** Reads the parts of a document off its blocks, the title's first. Reports to `problems`. */
export function readOutline(blocks: readonly Block[], language: Language, problems: Problem[]): Outline {
  const outline: Outline = { title: [], subtitle: [], sections: [], headings: [], paragraphs: [] }
  const numbering = unnumbered()
  let list: ListState = emptyList()
  /** How the paragraphs of this document are numbered; null before the first. */
  let form: ParagraphMarker['form'] | null = null
  /** Whether text outside of every paragraph has been reported; the first place is enough. */
  let stray = false

  const current = () => outline.paragraphs.at(-1)
  const report = (what: TextFault, line: Line) => problems.push({ what, line: line.number })

  function heading(block: Block) {
    const lines = block.lines.map((line) => line.text)
    const first = block.lines[0]
    const marker = first && sectionMarker(first.text)
    if (marker) {
      const { id, parent, problem } = openSection(numbering, marker.value)
      if (problem) report(problem, first)
      outline.sections.push({ id, title: [marker.rest, ...lines.slice(1)], parent })
    } else if (isSubtitle(lines)) {
      outline.subtitle.push(...lines)
    } else {
      const section = outline.sections.at(-1)?.id ?? BEFORE_SECTIONS
      const place = outline.headings.filter((other) => other.section === section).length + 1
      outline.headings.push({ id: `${section}-${place}`, section, title: lines })
    }
  }

  const nothingElse = () => [outline.sections, outline.headings, outline.paragraphs].every((each) => each.length === 0)
  const isSubtitle = (lines: readonly string[]) => nothingElse() && !language.opensPart.test(lines[0] ?? '')

  function paragraph(line: Line, gap: Gap): boolean {
    const marker = paragraphMarker(line.text)
    if (!marker || (form !== null && marker.form !== form)) return false
    const before = current()
    const expected = (before?.number ?? 0) + 1
    const complete = before === undefined || isComplete(openText(before).at(-1) ?? '')
    // With no blank line before it only the very next number after a finished sentence opens a paragraph.
    if (marker.value === expected ? gap === 'none' && !complete : gap === 'none' || !complete) return false
    if (marker.value !== expected) report(brokenCount(before?.number, marker.value), line)
    const section = outline.sections.at(-1)?.id ?? BEFORE_SECTIONS
    const under = outline.headings.at(-1)
    form ??= marker.form
    const [number, lead] = [marker.value, [marker.rest]]
    const place = { section, heading: under?.section === section ? under.id : null }
    outline.paragraphs.push({ number, line: line.number, ...place, lead, items: [], closing: [] })
    list = emptyList()
    return true
  }

  function item(line: Line, gap: Gap): boolean {
    const marker = itemMarker(line.text)
    const inside = current()
    if (!marker || !inside) return false
    const open = openText(inside).at(-1) ?? ''
    const complete = isComplete(open)
    // In the middle of a sentence "(c) of the Protocol" is no item, wherever the line breaks.
    if (!complete && (gap === 'none' || /^\p{Ll}/u.test(marker.rest))) return false
    const step = nextStep(list, marker.value, open.endsWith(':'))
    const broken = step || gap === 'none' ? null : brokenStep(list, marker.value, inside.number)
    if (!step && !broken) return false
    if (step?.kind === 'point') {
      list.points++
      inside.items.at(-1)?.points.push({ letter: marker.value, text: [marker.rest] })
      return true
    }
    if (broken) report(broken.what, line)
    // What stood between two items belongs to the first of them.
    lastText(inside).push(...inside.closing.splice(0))
    const numbering = step?.numbering ?? broken?.numbering ?? null
    list = { numbering, items: broken?.place ?? list.items + 1, points: 0 }
    inside.items.push({ letter: marker.value, text: [marker.rest], points: [] })
    return true
  }

  function continuation(line: Line, gap: Gap) {
    const inside = current()
    const goesOn = /^\p{Ll}/u.test(line.text)
    if (!inside) {
      // Some extractions put a blank line between the lines of a title.
      if (goesOn && nothingElse() && outline.title.length > 0) return outline.title.push(line.text)
      if (!stray) report({ says: 'stray', text: line.text }, line)
      stray = true
      return
    }
    const afterList = !goesOn && inside.items.length > 0 && gap === 'blank' && isComplete(openText(inside).at(-1) ?? '')
    const target = afterList ? inside.closing : openText(inside)
    target.push(line.text)
  }

  blocks.forEach((block, index) => {
    if (index > 0 && isHeading(blocks, index, (current()?.number ?? 0) + 1)) {
      heading(block)
      return
    }
    for (const [at, line] of block.lines.entries()) {
      const gap: Gap = at > 0 ? 'none' : block.afterPage ? 'page' : 'blank'
      const inTitle = index === 0 && current() === undefined
      if (paragraph(line, inTitle && at > 0 ? 'none' : gap) || item(line, gap)) continue
      if (inTitle) outline.title.push(line.text)
      else continuation(line, gap)
    }
  })
  return outline
}

/** The lines of whatever of a paragraph is still open. */
function openText(paragraph: OutlineParagraph): Wrapped {
  return paragraph.closing.length > 0 ? paragraph.closing : lastText(paragraph)
}

function lastText({ lead, items }: OutlineParagraph): Wrapped {
  const item = items.at(-1)
  return item?.points.at(-1)?.text ?? item?.text ?? lead
}

function brokenCount(before: number | undefined, found: number): TextFault {
  if (before === undefined) return { says: 'paragraphs-begin', found }
  if (found <= before) return { says: 'paragraph-after', found, before }
  return { says: 'paragraph-missing', missing: before + 1, before, found }
}
