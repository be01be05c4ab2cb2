import type { Place, Reading, Segment, Span } from './types'

/** Numbers of one segment: where it stands in the text, and where on which page. */
const [AT, LENGTH, PAGE, ITEM, FROM, TO, WIDTH] = [0, 1, 2, 3, 4, 5, 6] as const

/** The way back from a text to its pages: for each stretch of it six numbers in one row, in the order of the text. */
export function createPlaces() {
  const table: number[] = []
  const onPage = new Map<number, number[]>()

  return {
    /** Adds the segments of `from` to `to` of a line, which stand from `at` in the text. */
    add(segments: readonly Segment[], page: number, from: number, to: number, at: number) {
      for (const segment of segments) {
        const start = Math.max(segment.at, from)
        const end = Math.min(segment.at + segment.length, to)
        if (start >= end) continue
        const isEven = segment.length === segment.to - segment.from
        const first = isEven ? segment.from + start - segment.at : segment.from
        const last = isEven ? segment.from + end - segment.at : segment.to
        const row = table.length / WIDTH
        table.push(at + start - from, end - start, page, segment.item, first, last)
        const rows = onPage.get(page)
        if (rows) rows.push(row)
        else onPage.set(page, [row])
      }
    },
    done: (): Pick<Reading, 'places' | 'offsetOf' | 'pageOf'> => {
      const rows = Float64Array.from(table)
      const cell = (row: number, column: number): number => rows[row * WIDTH + column] ?? 0
      const count = rows.length / WIDTH

      /** The first row that ends behind an offset. */
      function firstBehind(offset: number): number {
        let [low, high] = [0, count]
        while (low < high) {
          const middle = (low + high) >>> 1
          if (cell(middle, AT) + cell(middle, LENGTH) > offset) high = middle
          else low = middle + 1
        }
        return low
      }

      return {
        places({ start, end }: Span) {
          const found: Place[] = []
          for (let row = firstBehind(start); row < count && cell(row, AT) < end; row++) {
            const place = cutOut(row, start, end)
            const last = found.at(-1)
            if (last?.page === place.page && last.item === place.item && last.to <= place.from) last.to = place.to
            else found.push(place)
          }
          return found
        },
        offsetOf(page, item, offset) {
          for (const row of onPage.get(page) ?? []) {
            if (cell(row, ITEM) !== item || offset < cell(row, FROM) || offset >= cell(row, TO)) continue
            return cell(row, AT) + Math.min(offset - cell(row, FROM), cell(row, LENGTH) - 1)
          }
          return null
        },
        pageOf: (offset) => cell(Math.min(firstBehind(offset), count - 1), PAGE),
      }

      function cutOut(row: number, start: number, end: number): Place {
        const [at, length, from, to] = [cell(row, AT), cell(row, LENGTH), cell(row, FROM), cell(row, TO)]
        const isEven = length === to - from
        return {
          page: cell(row, PAGE),
          item: cell(row, ITEM),
          from: isEven ? from + Math.max(0, start - at) : from,
          to: isEven ? to - Math.max(0, at + length - end) : to,
        }
      }
    },
  }
}
