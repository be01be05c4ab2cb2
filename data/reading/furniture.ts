import { FOOT_LINES, HEAD_LINES, ISOLATED, LONGEST_FURNITURE, NEAR_PAGES, SAME_HEIGHT } from './limits'
import { pitchOf, type Row, rowsOf } from './rows'
import type { Line, PageLines } from './types'

/** "12", "- 12 -", "Page 3 of 7", "3/7". */
const PAGE_NUMBER =
  /^(?:[-–—] ?)?(?:page |p\. ?|página |صفحة )?\d{1,4}(?: ?(?:\/|\||of|de|sur|من) ?\d{1,4})?(?: ?[-–—])?$/i

/** Rows at an edge of a page, the outermost first, that white parts from the text. */
interface Margin {
  rows: Row[]
  /** The height of a row from that edge. */
  height(row: Row): number
}

/** The lines of each page that are its furniture: heads and feet, told by their place, by white around them, and by repetition. */
export function furnitureOf(pages: readonly PageLines[]): Set<Line>[] {
  const down = pages.map(({ lines }) => rowsOf(lines))
  const heads = pages.map(({ height }, index) => marginOf(down[index] ?? [], height, 'head'))
  const feet = pages.map(({ height }, index) => marginOf(down[index] ?? [], height, 'foot'))
  const [above, below] = [settled(heads, 'head'), settled(feet, 'foot')]
  return heads.map((margin, index) => {
    const head = above[index] ?? []
    const rows = [...(head.length === 0 && index > 0 ? partedHead(margin) : head), ...(below[index] ?? [])]
    return new Set(rows.flatMap(({ lines }) => lines))
  })
}

function marginOf(down: readonly Row[], height: number, edge: 'head' | 'foot'): Margin {
  const pitch = pitchOf(down)
  const rows = edge === 'head' ? down : down.toReversed()
  const most = edge === 'head' ? HEAD_LINES : FOOT_LINES
  const end = rows.findIndex((row, index) => Math.abs((rows[index + 1]?.y ?? row.y) - row.y) >= ISOLATED * pitch)
  const isApart = end >= 0 && end < most && pitch > 0
  const measure = (row: Row) => (edge === 'head' ? row.y : height - row.y)
  return { rows: isApart ? rows.slice(0, end + 1) : [], height: measure }
}

/** Of each page's margin the rows that are furniture. */
function settled(margins: readonly Margin[], edge: 'head' | 'foot'): Row[][] {
  const repeats = repetition(margins)
  const sure = margins.map(({ rows }, page) => rows.filter((row) => PAGE_NUMBER.test(row.text) || repeats(row, page)))
  const heights = sure.flatMap((rows, page) => rows.map((row) => margins[page]?.height(row) ?? 0))
  const band = heights.reduce((most, height) => Math.max(most, height), 0) + SAME_HEIGHT
  return margins.map(({ rows, height }, page) => {
    const found = sure[page] ?? []
    const [outermost] = rows
    // A first page has a foot of its own, where the others have theirs; its head is the document's and says what it is.
    const isInBand = edge === 'foot' && outermost !== undefined && height(outermost) <= band
    const length = rows.reduce((sum, { text }) => sum + text.length, 0)
    return (found.length > 0 || isInBand) && length <= LONGEST_FURNITURE ? rows : found
  })
}

/** Whether a row stands on a page nearby as well, at the same height and with the same words, numbers aside. */
function repetition(margins: readonly Margin[]) {
  const heights = new Map<string, number>()
  const keyOf = ({ text }: Row, page: number) => `${page} ${text.toLowerCase().replace(/\d+/g, '#')}`
  margins.forEach(({ rows, height }, page) => {
    for (const row of rows) heights.set(keyOf(row, page), height(row))
  })
  return (row: Row, page: number): boolean => {
    const height = margins[page]?.height(row) ?? 0
    for (let other = page - NEAR_PAGES; other <= page + NEAR_PAGES; other++) {
      const there = other === page ? undefined : heights.get(keyOf(row, other))
      if (there !== undefined && Math.abs(there - height) <= SAME_HEIGHT) return true
    }
    return false
  }
}

/** A head that stands on this page only: two pieces far apart, as no heading has them. */
const partedHead = ({ rows }: Margin): Row[] => (rows.length === 1 && (rows[0]?.lines.length ?? 0) > 1 ? rows : [])
