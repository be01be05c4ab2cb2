import { describe, expect, test } from 'vitest'
import { isWanted, step, wakeAt } from './machine'
import { type Box, type HoverEffect, type HoverInput, type HoverState, initialState } from './state'

/** A page of one line with references 1 (x 100-200) and 2 (x 300-400), at y 100-120; a pointer, and time that passes as told. */
function createHand(card: Box | null = { left: 100, top: 140, right: 460, bottom: 340 }) {
  let state: HoverState = initialState
  let time = 1_000
  const seen: HoverEffect[] = []
  const targetAt = (x: number, y: number) => {
    if (y < 100 || y > 120) return null
    return x >= 100 && x <= 200 ? 1 : x >= 300 && x <= 400 ? 2 : null
  }
  const feed = (input: HoverInput) => {
    const next = step(state, input)
    state = next.state
    for (const effect of next.effects) {
      if (effect.type === 'look') feed({ type: 'looked', time, target: targetAt(effect.x, effect.y) })
      else seen.push(effect)
    }
  }
  const inCard = (x: number, y: number) =>
    state.kind === 'open' && !!card && x >= card.left && x <= card.right && y >= card.top && y <= card.bottom
  return {
    feed,
    wait(ms: number) {
      const end = time + ms
      for (let due = wakeAt(state); due !== null && due <= end; due = wakeAt(state)) {
        time = Math.max(time, due)
        feed({ type: 'tick', time })
      }
      time = end
    },
    /** Moves in a straight line, a sample every 10 ms. */
    move(x: number, y: number, ms: number) {
      const from = state.pointer ?? { x, y }
      const samples = Math.max(1, Math.round(ms / 10))
      for (let i = 1; i <= samples; i++) {
        this.wait(ms / samples)
        const at = { x: from.x + ((x - from.x) * i) / samples, y: from.y + ((y - from.y) * i) / samples }
        feed({
          type: 'move',
          time,
          ...at,
          inCard: inCard(at.x, at.y),
          card: state.kind === 'open' ? card : null,
          dragging: false,
        })
      }
    },
    press: (x: number, y: number, onLink = false) =>
      feed({ type: 'press', time, x, y, pointer: 'touch', target: targetAt(x, y), onLink, inCard: inCard(x, y) }),
    click: (x: number, y: number, onLink = false) =>
      feed({ type: 'click', time, target: targetAt(x, y), onLink, inCard: inCard(x, y) }),
    effects: () => seen.splice(0).map((effect) => `${effect.type}${'target' in effect ? ` ${effect.target}` : ''}`),
    shown: () => (state.kind === 'open' ? state.target : null),
    isPinned: () => state.kind === 'open' && state.pinned,
    state: () => state,
  }
}

function openOnFirst() {
  const hand = createHand()
  hand.move(150, 110, 100)
  hand.wait(500)
  hand.effects()
  return hand
}

describe('opening', () => {
  test('a rest fetches first and shows later', () => {
    const hand = createHand()
    hand.move(150, 110, 10)
    hand.wait(149)
    expect(hand.effects()).toEqual([])
    hand.wait(1)
    expect(hand.effects()).toEqual(['prefetch 1'])
    hand.wait(249)
    expect(hand.effects()).toEqual([])
    hand.wait(1)
    expect(hand.effects()).toEqual(['show 1'])
  })

  test('small movements within the reference do not start the rest again', () => {
    const hand = createHand()
    hand.move(150, 110, 10)
    for (let i = 0; i < 4; i++) hand.move(150 + i, 110, 100)
    expect(hand.effects()).toEqual(['prefetch 1', 'show 1'])
  })

  test('a pointer that crosses asks for nothing', () => {
    const hand = createHand()
    hand.move(0, 110, 10)
    hand.move(600, 110, 300)
    hand.wait(2_000)
    expect(hand.effects()).toEqual([])
  })

  test('one that stops after a fast move opens, though no further move tells', () => {
    const hand = createHand()
    hand.move(0, 110, 10)
    hand.move(150, 110, 50)
    hand.wait(600)
    expect(hand.effects()).toEqual(['prefetch 1', 'show 1'])
  })

  test('leaving before the delay shows nothing', () => {
    const hand = createHand()
    hand.move(150, 110, 10)
    hand.wait(300)
    hand.move(150, 60, 200)
    hand.wait(2_000)
    expect(hand.effects()).toEqual(['prefetch 1'])
  })

  test('scrolling the text from under the pointer ends the rest', () => {
    const hand = createHand()
    hand.move(150, 110, 10)
    hand.wait(300)
    hand.feed({ type: 'scroll', time: 1_310 })
    expect(hand.shown()).toBe(null)
    hand.wait(120)
    expect(hand.effects()).toEqual(['prefetch 1'])
  })

  test('selecting text with the button down opens nothing', () => {
    const hand = createHand()
    hand.feed({ type: 'move', time: 1_000, x: 150, y: 110, inCard: false, card: null, dragging: true })
    hand.wait(2_000)
    expect(hand.effects()).toEqual([])
  })

  test('selecting text from under a card closes it, unless it was pinned', () => {
    const drag = { type: 'move', time: 1_600, x: 600, y: 110, inCard: false, card: null, dragging: true } as const
    const hand = openOnFirst()
    hand.feed(drag)
    hand.wait(2_000)
    expect(hand.effects()).toEqual(['hide'])
    const pinned = openOnFirst()
    pinned.feed({ type: 'pin', pinned: true })
    pinned.feed(drag)
    pinned.wait(2_000)
    expect(pinned.effects()).toEqual(['pinned'])
  })

  test('an answer is wanted only while its rest lasts', () => {
    const hand = createHand()
    hand.move(150, 110, 10)
    hand.wait(200)
    const { lastToken } = hand.state()
    expect(isWanted(hand.state(), lastToken)).toBe(true)
    hand.move(150, 20, 400)
    expect(isWanted(hand.state(), lastToken)).toBe(false)
  })
})

describe('closing', () => {
  test('a while after the pointer left', () => {
    const hand = openOnFirst()
    hand.move(150, 60, 120)
    hand.wait(200)
    expect(hand.shown()).toBe(1)
    hand.wait(200)
    expect(hand.effects()).toEqual(['hide'])
  })

  test('not when it comes back in time', () => {
    const hand = openOnFirst()
    hand.move(150, 80, 100)
    hand.move(150, 110, 100)
    hand.wait(2_000)
    expect(hand.shown()).toBe(1)
  })

  test('not on the way to the card, however slow, nor in it', () => {
    const hand = openOnFirst()
    hand.move(160, 150, 1_500)
    expect(hand.shown()).toBe(1)
    hand.wait(5_000)
    expect(hand.shown()).toBe(1)
  })

  test('after a halt on the way', () => {
    const hand = openOnFirst()
    hand.move(160, 130, 200)
    hand.wait(400)
    expect(hand.effects()).toEqual(['hide'])
  })

  test('when the pointer leaves the window', () => {
    const hand = openOnFirst()
    hand.feed({ type: 'cancel', time: 1_700 })
    hand.wait(500)
    expect(hand.effects()).toEqual(['hide'])
  })

  test('at once by Escape, and then nothing opens by itself', () => {
    const hand = openOnFirst()
    hand.feed({ type: 'escape' })
    hand.wait(3_000)
    expect(hand.effects()).toEqual(['hide'])
  })

  test('not when it could not be put away: it is there again, pinned, until Escape', () => {
    const hand = openOnFirst()
    hand.feed({ type: 'escape' })
    hand.feed({ type: 'stays', target: 1 })
    hand.move(700, 500, 100)
    hand.wait(3_000)
    hand.feed({ type: 'escape' })
    expect(hand.effects()).toEqual(['hide', 'pinned', 'hide'])
  })

  test('when its reference has left the page', () => {
    const hand = openOnFirst()
    hand.feed({ type: 'kept', isKept: (target) => target !== 1 })
    expect(hand.effects()).toEqual(['hide'])
  })
})

describe('another reference', () => {
  test('takes the card over after a rest of its own', () => {
    const hand = openOnFirst()
    hand.move(350, 110, 600)
    hand.wait(150)
    expect(hand.shown()).toBe(1)
    hand.wait(200)
    expect(hand.shown()).toBe(2)
    expect(hand.effects()).toEqual(['prefetch 2', 'show 2'])
  })

  test('on the way to the card does not', () => {
    const hand = createHand({ left: 280, top: 100, right: 500, bottom: 300 })
    hand.move(150, 110, 100)
    hand.wait(500)
    hand.move(270, 115, 800)
    expect(hand.shown()).toBe(1)
  })
})

describe('pinned', () => {
  test('a click on the reference opens at once and keeps the card', () => {
    const hand = createHand()
    hand.move(150, 110, 10)
    hand.click(150, 110)
    expect(hand.shown()).toBe(1)
    hand.move(900, 700, 2_000)
    hand.wait(5_000)
    expect(hand.isPinned()).toBe(true)
    hand.click(900, 700)
    expect(hand.shown()).toBe(null)
  })

  test('a click on the reference of the open card pins it, one in the card too', () => {
    const hand = openOnFirst()
    hand.click(150, 110)
    expect(hand.effects()).toEqual(['pinned'])
    const other = openOnFirst()
    other.click(200, 200)
    expect(other.isPinned()).toBe(true)
  })

  test('a click on a link is the page’s', () => {
    const hand = createHand()
    hand.click(150, 110, true)
    expect(hand.effects()).toEqual([])
  })

  test('the keyboard’s card stays, wherever the pointer lies', () => {
    const hand = createHand()
    hand.feed({ type: 'open', target: 2 })
    hand.move(150, 110, 500)
    hand.wait(3_000)
    expect(hand.shown()).toBe(2)
  })
})

describe('a finger', () => {
  test('opens by a long press', () => {
    const hand = createHand()
    hand.press(150, 110, true)
    hand.wait(400)
    expect(hand.effects()).toEqual([])
    hand.wait(100)
    expect(hand.effects()).toEqual(['show 1'])
  })

  test('opens by a tap on plain text, not by one on a link', () => {
    const hand = createHand()
    hand.press(150, 110)
    hand.feed({ type: 'release', time: 1_050 })
    expect(hand.effects()).toEqual(['show 1'])
    const other = createHand()
    other.press(150, 110, true)
    other.feed({ type: 'release', time: 1_050 })
    other.wait(2_000)
    expect(other.effects()).toEqual([])
  })

  test('that scrolls opens nothing', () => {
    const hand = createHand()
    hand.press(150, 110)
    hand.feed({ type: 'move', time: 1_040, x: 150, y: 80, inCard: false, card: null, dragging: false })
    hand.feed({ type: 'release', time: 1_050 })
    hand.wait(2_000)
    expect(hand.effects()).toEqual([])
  })

  test('beside the card closes it', () => {
    const hand = createHand()
    hand.press(150, 110)
    hand.feed({ type: 'release', time: 1_050 })
    hand.press(800, 600)
    expect(hand.effects()).toEqual(['show 1', 'hide'])
  })
})
