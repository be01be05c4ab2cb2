import type { HoverInput, HoverState, Opener, Step } from './state'

/** Opens the card for a reference, in place of another if one is open. */
export function openCard(state: HoverState, target: number, opener: Opener, pinned: boolean, token?: number): Step {
  const named = token ?? state.lastToken + 1
  return {
    state: {
      kind: 'open',
      pointer: state.pointer,
      lookAt: null,
      lastToken: Math.max(state.lastToken, named),
      target,
      token: named,
      opener,
      pinned,
      leaving: null,
      next: null,
    },
    effects: [{ type: 'show', target, token: named, opener, pinned, at: opener === 'keyboard' ? null : state.pointer }],
  }
}

/**
 * A finger on a reference may become a long press or a tap; anywhere else it closes what is open. A mouse button ends a rest, and
 * its click decides the rest.
 */
export function pressed(state: HoverState, input: Extract<HoverInput, { type: 'press' }>): Step {
  const { pointer, target, inCard, x, y, time, onLink } = input
  if (inCard) return { state, effects: [] }
  const { lastToken } = state
  const at = { x, y, time }
  if (pointer === 'touch' && target !== null) {
    const effects: Step['effects'] = state.kind === 'open' ? [{ type: 'hide', back: false }] : []
    return {
      state: { kind: 'pressing', pointer: at, lookAt: null, lastToken, target, since: time, from: { x, y }, onLink },
      effects,
    }
  }
  if (state.kind !== 'open') return { state: { kind: 'idle', pointer: at, lookAt: null, lastToken }, effects: [] }
  if (pointer !== 'touch') return { state, effects: [] }
  return {
    state: { kind: 'idle', pointer: at, lookAt: null, lastToken },
    effects: [{ type: 'hide', back: false }],
  }
}

/** A tap opens the card, unless the text under it is a link: that tap is the page's. */
export function released(state: HoverState): Step {
  if (state.kind !== 'pressing') return { state, effects: [] }
  if (!state.onLink) return openCard(state, state.target, 'touch', true)
  return { state: { kind: 'idle', pointer: state.pointer, lookAt: null, lastToken: state.lastToken }, effects: [] }
}
