/** The hover's states, what happens to it, and what it asks for. Times in milliseconds, places in CSS pixels of the window. */

export interface Point {
  x: number
  y: number
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where the pointer was last seen, and when. */
export interface Sample extends Point {
  time: number
}

/** The pointer has been on a reference since then; nothing is open for it yet. */
export interface Rest {
  /** Id of the reference. */
  target: number
  since: number
  /** Names this rest: an answer to another one comes too late. */
  token: number
  prefetched: boolean
}

/** The pointer has left the reference and the card. */
export interface Leaving {
  since: number
  /** Where it left: the tip of the corridor. */
  from: Point
  /** When it last came nearer to the card than ever before, and how near. */
  headway: number
  distance: number
}

export type Opener = 'pointer' | 'touch' | 'keyboard'

interface Common {
  pointer: Sample | null
  /** When to ask what is under the pointer, if it does not move before. */
  lookAt: number | null
  lastToken: number
}

export type HoverState = Common &
  (
    | { kind: 'idle' }
    | { kind: 'resting'; rest: Rest }
    /** A finger is down on a reference. */
    | { kind: 'pressing'; target: number; since: number; from: Point; onLink: boolean }
    | {
        kind: 'open'
        target: number
        token: number
        opener: Opener
        pinned: boolean
        leaving: Leaving | null
        /** A rest on another reference, which takes the card over. */
        next: Rest | null
      }
  )

export type PointerKind = 'mouse' | 'pen' | 'touch'

export type HoverInput =
  | { type: 'move'; time: number; x: number; y: number; inCard: boolean; card: Box | null; dragging: boolean }
  /** The answer to `look`: the reference under the pointer, or none. */
  | { type: 'looked'; time: number; target: number | null }
  | { type: 'tick'; time: number }
  | {
      type: 'press'
      time: number
      x: number
      y: number
      pointer: PointerKind
      target: number | null
      onLink: boolean
      inCard: boolean
    }
  | { type: 'release'; time: number }
  /** The browser took the finger for scrolling, or the pointer left the window. */
  | { type: 'cancel'; time: number }
  | { type: 'click'; time: number; target: number | null; onLink: boolean; inCard: boolean }
  | { type: 'scroll'; time: number }
  /** The reader closes the card, by key or by its button. */
  | { type: 'escape' }
  /** By keyboard, or by the card's own button. */
  | { type: 'open'; target: number }
  | { type: 'pin'; pinned: boolean }
  /** The card of this reference could not be put away. */
  | { type: 'stays'; target: number }
  /** The card has to go, whatever the reader does. */
  | { type: 'close' }
  /** The references still on the page. */
  | { type: 'kept'; isKept: (target: number) => boolean }

export type HoverEffect =
  | { type: 'look'; x: number; y: number }
  | { type: 'prefetch'; target: number; token: number }
  /** `at` is where the reader points, if anywhere: the line there is the one being read. */
  | { type: 'show'; target: number; token: number; opener: Opener; pinned: boolean; at: Point | null }
  | { type: 'pinned'; pinned: boolean }
  /** `back`: the reader has read it and returns to where he was. */
  | { type: 'hide'; back: boolean }

export interface Step {
  state: HoverState
  effects: HoverEffect[]
}

export const initialState: HoverState = { kind: 'idle', pointer: null, lookAt: null, lastToken: 0 }
