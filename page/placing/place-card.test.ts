import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../hover/state'
import { type PlaceRequest, placeCard } from './place-card'

const viewport = { width: 1_000, height: 800 }
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const request = (line: Box, more: Partial<PlaceRequest> = {}): PlaceRequest => ({
  anchors: [line],
  line,
  card: { width: 360, height: 200 },
  viewport,
  ...more,
})

describe('the card stands', () => {
  test('below the line, at its start', () => {
    expect(placeCard(request(box(100, 100, 80, 20)))).toMatchObject({ side: 'below', left: 100, top: 126 })
  })

  test('above where there is no room below', () => {
    expect(placeCard(request(box(100, 700, 80, 20)))).toMatchObject({ side: 'above', top: 700 - 6 - 200 })
  })

  test('inside the window when the reference is at its right edge', () => {
    expect(placeCard(request(box(950, 100, 40, 20))).left).toBe(1_000 - 8 - 360)
  })

  test('at the right end of a line that runs from right to left', () => {
    expect(placeCard(request(box(600, 100, 80, 20), { rtl: true })).left).toBe(680 - 360)
  })

  test('beside a line that runs downwards', () => {
    expect(placeCard(request(box(500, 100, 20, 90), { vertical: true }))).toMatchObject({
      side: 'right',
      left: 526,
      top: 100,
    })
  })

  test('clear of the second line of a reference', () => {
    const line = box(800, 100, 150, 20)
    expect(placeCard(request(line, { anchors: [line, box(50, 120, 60, 20)] })).top).toBe(146)
  })

  test('on its side when it grows, with what does not fit to be scrolled', () => {
    const line = box(100, 400, 80, 20)
    const grown = placeCard(request(line, { previous: 'below', card: { width: 360, height: 600 } }))
    expect(grown).toMatchObject({ side: 'below', top: 426, maxHeight: 800 - 420 - 6 - 8 })
  })
})

test('the card is never over the line and never outside the window', () => {
  const size = fc.integer({ min: 1, max: 1_500 })
  fc.assert(
    fc.property(
      fc.record({ width: size, height: size }),
      fc.record({ left: fc.integer({ min: 0, max: 950 }), top: fc.integer({ min: 0, max: 780 }) }),
      fc.boolean(),
      fc.constantFrom(undefined, 'above' as const, 'below' as const, 'left' as const, 'right' as const),
      (card, { left, top }, vertical, previous) => {
        const line = vertical ? box(left, top, 20, 50) : box(left, top, 50, 20)
        const placed = placeCard(request(line, { card, vertical, previous }))
        const right = placed.left + Math.min(card.width, placed.maxWidth)
        const bottom = placed.top + Math.min(card.height, placed.maxHeight)
        expect(placed.left >= line.right || right <= line.left || placed.top >= line.bottom || bottom <= line.top).toBe(
          true,
        )
        const isEmpty = placed.maxWidth === 0 || placed.maxHeight === 0
        expect(isEmpty || (placed.left >= 0 && placed.top >= 0 && right <= 1_000 && bottom <= 800)).toBe(true)
      },
    ),
  )
})
