import type { WholeText } from '../whole'

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption, div'

/** Reads a text that flows: its blocks, a blank line between. */
export function wholeProse(root: Element): WholeText {
  const lines: string[] = []
  const places: { offset: number; element: Element }[] = []
  const offsets: number[] = []
  let length = 0
  for (const element of root.querySelectorAll(BLOCKS)) {
    const text = element.querySelector(BLOCKS) === null ? (element.textContent ?? '').trim() : ''
    if (text === '') continue
    places.push({ offset: length, element })
    for (const line of [...text.split('\n'), '']) {
      lines.push(line)
      offsets.push(length)
      length += line.length + 1
    }
  }
  return {
    text: lines.join('\n'),
    offsetOfLine: (line) => offsets[line - 1] ?? null,
    reveal: (offset) => places.findLast((place) => place.offset <= offset)?.element.scrollIntoView({ block: 'center' }),
  }
}
