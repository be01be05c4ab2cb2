import { nameOf, textOf } from '../dom'
import { reading, sections } from '../limits'
import { isPlaced } from './placed'
import { isUnshown } from './skipped'
import { isUsualBlock } from './usual-blocks'

/** Cells and items stay apart even where a page lays them out in one line. */
const alwaysApart = new Set('caption dd dt li option td th text'.split(' '))

/** Phrasing tags: taken out of the flow they are a drop cap or a remark aside, and the sentence goes on around them. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)

/** Text-level tags: in the line, on nearly every page. */
export const isPhrasing = (element: Element): boolean => phrasing.has(nameOf(element))

const inFlowOfALine = /^(?:inline|math|contents$|ruby)/

/** What formulas set one after the other; their other parts, as powers and fractions, stay apart. */
const inFormula = /^(?:m(?:[ino]|row|text|style)|semantics)$/

/** How an element stands in the text: in the line, apart from what is before and after it, beside the flow, or a line in its own place. */
export type Flow = 'inline' | 'block' | 'aside' | 'line' | 'none'

/** Half a microsecond: only for elements near something that may cite. */
export function boxOf(element: Element): Flow {
  const style = getComputedStyle(element)
  if (isUnshown(style)) return 'none'
  const { display } = style
  const name = nameOf(element)
  if (alwaysApart.has(name)) return 'block'
  if (inFlowOfALine.test(display)) return display === 'inline-block' && isUsualBlock(element) ? 'block' : 'inline'
  if (display === 'block math' && inFormula.test(name)) return 'inline'
  if (isPlaced(element, style)) return 'line'
  if (!isPhrasing(element)) return 'block'
  const floats = style.float !== 'none'
  if (floats && (textOf(element) ?? '').trim().length <= sections.dropCap) return 'inline'
  return floats || style.position === 'absolute' || style.position === 'fixed' ? 'aside' : 'block'
}

/** Whether the page begins a block here, so that no sentence goes on; asked seldom where it is unlikely. */
export function isCut(element: Element, count: number): boolean {
  const isOverdue = count > reading.stretch * sections.overdue
  if (!isOverdue && !isUsualBlock(element)) return false
  const flow = boxOf(element)
  return flow === 'block' || (isOverdue && flow === 'line')
}
