import { nameOf, textOf } from '../dom'
import { reading } from '../limits'

/** Tags that are blocks on nearly every page: where a style is worth asking for. */
const usualBlocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Cells and items stay apart even where a page lays them out in one line. */
const alwaysApart = new Set('caption dd dt li option td th text'.split(' '))

/** Phrasing tags: taken out of the flow they are a drop cap or a remark aside, and the sentence goes on around them. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time u var'.split(' '),
)

export const isUsualBlock = (element: Element): boolean => usualBlocks.has(nameOf(element))

/** Text-level tags: in the line, on nearly every page. */
export const isPhrasing = (element: Element): boolean => phrasing.has(nameOf(element))

const inFlowOfALine = /^(?:inline|contents$|ruby)/

/** How an element stands in the text: in the line, apart from what is before and after it, or beside the flow. */
export type Box = 'inline' | 'block' | 'aside' | 'none'

/** Half a microsecond: only for elements near something that may cite. */
export function boxOf(element: Element): Box {
  const style = getComputedStyle(element)
  const display = style.display
  if (display === 'none') return 'none'
  const name = nameOf(element)
  if (alwaysApart.has(name)) return 'block'
  if (inFlowOfALine.test(display)) return display === 'inline-block' && usualBlocks.has(name) ? 'block' : 'inline'
  if (!isPhrasing(element)) return 'block'
  const floats = style.float !== 'none'
  if (floats && (textOf(element) ?? '').trim().length <= reading.dropCap) return 'inline'
  return floats || style.position === 'absolute' || style.position === 'fixed' ? 'aside' : 'block'
}
