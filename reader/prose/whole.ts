import { extentOf } from '../../page/read/extent'
import { elementOf, readSections } from '../../page/read/sections'
import type { WholeText } from '../whole'

/** Reads a text that flows: what stands in each of its blocks, a blank line between. */
export function wholeProse(root: Element): WholeText {
  const lines: string[] = []
  const places: { offset: number; element: Element | null }[] = []
  const offsets: number[] = []
  let length = 0
  // What is folded away belongs to the document as well.
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
  for (const details of folded) details.open = true
  const reading = readSections(extentOf(root), {
    section(section) {
      places.push({ offset: length, element: elementOf(section) })
      for (const line of [...section.text.trim().split('\n'), '']) {
        lines.push(line)
        offsets.push(length)
        length += line.length + 1
      }
    },
    hidden() {},
  })
  while (reading.next().done !== true);
  for (const details of folded) details.open = false
  return {
    text: lines.join('\n'),
    offsetOfLine: (line) => offsets[line - 1] ?? null,
    reveal(offset) {
      const element = places.findLast((place) => place.offset <= offset)?.element
      for (const details of folded) if (details.contains(element ?? null)) details.open = true
      element?.scrollIntoView({ block: 'center' })
    },
  }
}
