import { hovering } from '../limits'
import { distanceTo, isInCorridor } from './corridor'
import { openCard, pressed, released } from './press'
import type { HoverEffect, HoverInput, HoverState, Leaving, Rest, Step } from './state'

type Move = Extract<HoverInput, { type: 'move' }>
type Open = Extract<HoverState, { kind: 'open' }>

/** What the hover does next: pure, so that every manner of it can be told by a list of moves and times. */
export function step(state: HoverState, input: HoverInput): Step {
  switch (input.type) {
    case 'move':
      return moved(state, input)
    case 'looked':
      return looked({ ...state, lookAt: null }, input.target, input.time)
    case 'tick':
      return ticked(state, input.time)
    case 'press':
      return pressed(state, input)
    case 'release':
      return released(state)
    case 'cancel':
      return cancelled(state, input.time)
    case 'click':
      return clicked(state, input)
    case 'scroll':
      return scrolled(state, input.time)
    case 'open':
      return openCard(state, input.target, 'keyboard', true)
    case 'pin':
      return state.kind === 'open'
        ? {
            state: { ...state, pinned: input.pinned, leaving: null },
            effects: [{ type: 'pinned', pinned: input.pinned }],
          }
        : stay(state)
    case 'stays':
      return {
        state: openCard(state, input.target, 'keyboard', true).state,
        effects: [{ type: 'pinned', pinned: true }],
      }
    case 'escape':
      return hide(state, true)
    case 'close':
      return hide(state)
    case 'kept':
      return keepOnly(state, input.isKept)
  }
}

/** When the next `tick` is due; null when nothing is waited for. */
export function wakeAt(state: HoverState): number | null {
  const times = [state.lookAt]
  if (state.kind === 'resting') times.push(dueAt(state.rest))
  if (state.kind === 'pressing') times.push(state.since + hovering.longPress)
  if (state.kind === 'open' && state.next) times.push(dueAt(state.next))
  if (state.kind === 'open' && state.leaving && !state.next) times.push(hideAt(state.leaving))
  const due = times.filter((time) => time !== null)
  return due.length > 0 ? Math.min(...due) : null
}

/** Whether an answer is still wanted. */
export function isWanted(state: HoverState, token: number): boolean {
  if (state.kind === 'resting') return state.rest.token === token
  return state.kind === 'open' && (state.token === token || state.next?.token === token)
}

const stay = (state: HoverState, effects: HoverEffect[] = []): Step => ({ state, effects })
const dueAt = (rest: Rest): number => rest.since + (rest.prefetched ? hovering.show : hovering.prefetch)
const hideAt = ({ since, headway }: Leaving): number => Math.max(since + hovering.hide, headway + hovering.stalled)

function idle(state: HoverState, lookAt: number | null): HoverState {
  return { kind: 'idle', pointer: state.pointer, lookAt, lastToken: state.lastToken }
}

function moved(state: HoverState, input: Move): Step {
  const { x, y, time } = input
  const speed = state.pointer
    ? Math.hypot(x - state.pointer.x, y - state.pointer.y) / Math.max(1, time - state.pointer.time)
    : 0
  const at = { ...state, pointer: { x, y, time }, lookAt: null }
  if (at.kind === 'pressing') {
    return Math.hypot(x - at.from.x, y - at.from.y) > hovering.pressSlack ? stay(idle(at, null)) : stay(at)
  }
  if (at.kind === 'open' && (input.inCard || at.pinned)) return stay({ ...at, leaving: null, next: null })
  if (at.kind === 'open' && at.leaving && input.card) {
    const { from, distance } = at.leaving
    if (isInCorridor(from, input.card, input)) {
      const now = distanceTo(input.card, input)
      const leaving = now < distance ? { ...at.leaving, headway: time, distance: now } : at.leaving
      return stay({ ...at, leaving, next: null, lookAt: hideAt(leaving) })
    }
  }
  // Who selects text is not to be kept from what the card hides.
  if (input.dragging) return at.kind === 'open' ? stay({ ...leave(at, time), next: null }) : stay(idle(at, null))
  if (speed > hovering.speed) {
    // Nothing is looked up on the way; where it stops, no further move tells.
    const later = time + hovering.prefetch / 3
    return at.kind === 'open' ? stay({ ...leave(at, time), next: null, lookAt: later }) : stay(idle(at, later))
  }
  return stay(at, [{ type: 'look', x, y }])
}

function looked(state: HoverState, target: number | null, time: number): Step {
  switch (state.kind) {
    case 'pressing':
      return stay(state)
    case 'idle':
    case 'resting': {
      if (target === null) return stay(idle(state, null))
      if (state.kind === 'resting' && state.rest.target === target) return stay(state)
      const token = state.lastToken + 1
      return stay({ ...idle(state, null), kind: 'resting', lastToken: token, rest: restOn(target, time, token) })
    }
    case 'open': {
      if (target === state.target) return stay({ ...state, leaving: null, next: null })
      if (state.pinned || state.opener === 'keyboard') return stay(state)
      const left = leave(state, time)
      if (target === null) return stay({ ...left, next: null })
      if (left.next?.target === target) return stay(left)
      const token = state.lastToken + 1
      return stay({ ...left, lastToken: token, next: restOn(target, time, token) })
    }
  }
}

const restOn = (target: number, since: number, token: number): Rest => ({ target, since, token, prefetched: false })

function leave(state: Open, time: number): Open {
  if (state.leaving || state.pinned || !state.pointer) return state
  const { x, y } = state.pointer
  return { ...state, leaving: { since: time, from: { x, y }, headway: 0, distance: Number.POSITIVE_INFINITY } }
}

function cancelled(state: HoverState, time: number): Step {
  const left = state.kind === 'open' ? { ...leave(state, time), next: null, lookAt: null } : idle(state, null)
  return stay({ ...left, pointer: null })
}

function ticked(state: HoverState, time: number): Step {
  const { pointer, lookAt } = state
  if (state.kind === 'pressing') {
    return time >= state.since + hovering.longPress ? openCard(state, state.target, 'touch', true) : stay(state)
  }
  if (state.kind === 'open' && state.leaving && time >= hideAt(state.leaving) && !state.next) {
    const { state: hidden, effects } = hide(state)
    // It may have come to rest on another reference meanwhile.
    return stay(hidden, pointer ? [...effects, { type: 'look', x: pointer.x, y: pointer.y }] : effects)
  }
  const rest = state.kind === 'resting' ? state.rest : state.kind === 'open' ? state.next : null
  if (rest && time >= dueAt(rest)) return rested(state, rest)
  if (lookAt !== null && time >= lookAt && pointer) {
    return stay({ ...state, lookAt: null }, [{ type: 'look', x: pointer.x, y: pointer.y }])
  }
  return stay(state)
}

function rested(state: HoverState, rest: Rest): Step {
  const { target, token } = rest
  if (rest.prefetched) return openCard(state, target, 'pointer', false, token)
  const fetched = { ...rest, prefetched: true }
  const effects: HoverEffect[] = [{ type: 'prefetch', target, token }]
  if (state.kind === 'open') return stay({ ...state, next: fetched }, effects)
  return stay({ ...idle(state, state.lookAt), kind: 'resting', rest: fetched }, effects)
}

function clicked(state: HoverState, input: Extract<HoverInput, { type: 'click' }>): Step {
  if (input.inCard) {
    return state.kind === 'open' && !state.pinned ? step(state, { type: 'pin', pinned: true }) : stay(state)
  }
  if (input.onLink) return stay(state)
  if (input.target === null) return state.kind === 'open' ? hide(state) : stay(state)
  if (state.kind === 'open' && state.target === input.target) return step(state, { type: 'pin', pinned: true })
  return openCard(state, input.target, 'pointer', true)
}

function scrolled(state: HoverState, time: number): Step {
  const lookAt = state.pointer && time + hovering.prefetch
  if (state.kind === 'open') return stay({ ...state, lookAt: state.pinned ? null : lookAt })
  return stay(idle(state, lookAt))
}

function hide(state: HoverState, back = false): Step {
  const effects: HoverEffect[] = state.kind === 'open' ? [{ type: 'hide', back }] : []
  return stay(idle(state, null), effects)
}

function keepOnly(state: HoverState, isKept: (target: number) => boolean): Step {
  switch (state.kind) {
    case 'idle':
      return stay(state)
    case 'pressing':
      return isKept(state.target) ? stay(state) : hide(state)
    case 'resting':
      return isKept(state.rest.target) ? stay(state) : hide(state)
    case 'open':
      if (!isKept(state.target)) return hide(state)
      return state.next && !isKept(state.next.target) ? stay({ ...state, next: null }) : stay(state)
  }
}
