import { type Contender, contenders } from './contenders'
import { type Text, texts } from './texts'

/**
 * Every search runs unmeasured for so many milliseconds first, and once at least: what is compared are warm engines. Hundreds of expressions
 * are compiled step by step: the recogniser was still getting faster after two seconds.
 */
const warmUp = 4_000
/** How often each search is then timed, unless the time below is spent first. */
const runs = 7
/** A slow search is timed at least this often. */
const leastRuns = 3
/** After so many milliseconds a search has been timed enough. */
const enough = 1500

/** A search shorter than so many milliseconds is repeated: browsers' clocks are coarse. */
const grain = 20

/** Speed of one contender on one text. */
export interface Speed {
  text: string
  cites: boolean
  contender: string
  /** Median, in megabytes a second of the text as it is sent, in UTF-8. */
  perSecond: number
  /** What it found, so that a search that finds nothing is seen. */
  found: number
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const bytes = (text: string) => new TextEncoder().encode(text).length

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

function time(search: (text: string) => number, text: string): { perSecond: number; found: number } {
  let found = 0
  let once = 0
  for (let spent = 0; spent < warmUp; spent += once) {
    once = timed(() => {
      found = search(text)
    })
  }
  const repeats = Math.max(1, Math.ceil(grain / Math.max(once, 0.01)))
  const times: number[] = []
  for (let spent = 0; times.length < runs && (times.length < leastRuns || spent < enough); ) {
    const taken = timed(() => {
      for (let i = 0; i < repeats; i++) search(text)
    })
    times.push(taken / repeats)
    spent += taken
  }
  return { perSecond: bytes(text) / 1000 / median(times), found }
}

/** Measures each contender on one text. */
const measureText = ({ name, cites, text }: Text, compared: readonly Contender[]): Speed[] =>
  compared.map((contender) => {
    const { perSecond, found } = time(contender.search, text)
    return { text: name, cites, contender: contender.name, perSecond, found }
  })

/** Measures each contender on every text, in this one engine and run. */
export const measure = (compared: readonly Contender[]): Speed[] =>
  texts().flatMap((text) => measureText(text, compared))

/** `measure` in steps, one a text, for an engine that must be asked in short calls. */
export const steps = (): (() => Speed[])[] => texts().map((text) => () => measureText(text, contenders))
