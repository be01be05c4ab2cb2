import { beginningEdits, editDistance } from './distance'

/** A known word near a mistyped one. */
interface Near {
  known: string
  edits: number
}

/** Finds known words near a mistyped one. */
export interface Speller {
  /** Those with the fewest edits, at most `limit`, most alike first. `typing`: the word may also be the beginning of one. */
  near(word: string, limit: number, typing: boolean): Near[]
}

/** Words shorter than this are near to everything. */
const shortest = 4
/** Half a word is corrected from this length on: "surrogca". */
const shortestHalf = 5

/** Words by position: an array, or what reads them where they stand. */
interface WordList {
  readonly length: number
  at(position: number): string | undefined
}

/**
 * Looks through the known words once; one may stand in several lists. `count` says how common one is: of words as much alike the commoner is
 * meant.
 */
export function createSpeller(lists: readonly WordList[], count: (word: string) => number = () => 0): Speller {
  const known = lists.map((words) => {
    const sets = new Int32Array(words.length)
    const lengths = new Uint8Array(words.length)
    for (let at = 0; at < words.length; at++) {
      const word = words.at(at) ?? ''
      sets[at] = lettersOf(word)
      lengths[at] = Math.min(word.length, 0xff)
    }
    return { words, sets, lengths }
  })
  return {
    near(word, limit, typing) {
      const letters = lettersOf(word)
      const half = typing && word.length >= shortestHalf
      // The fewest edits are what is asked for: more are tried only where fewer found nothing.
      for (let edits = 0; edits <= limit; edits++) {
        const found = new Set<string>()
        for (const { words, sets, lengths } of known) {
          for (let at = 0; at < lengths.length; at++) {
            const length = lengths[at] ?? 0
            const longer = length - word.length
            const begun = half && edits < 2 && longer > 0
            if ((longer > edits && !begun) || longer < -edits || length < shortest) continue
            const set = sets[at] ?? 0
            // Each edit adds at most one letter to a word and takes at most one from it.
            if (bits(letters & ~set) > edits || (!begun && bits(set & ~letters) > edits)) continue
            const one = words.at(at) ?? ''
            if (isWithin(word, one, edits, begun)) found.add(one)
          }
        }
        if (found.size > 0) return sorted(word, [...found], count).map((one) => ({ known: one, edits }))
      }
      return []
    },
  }
}

function isWithin(word: string, known: string, edits: number, begun: boolean): boolean {
  if (begun && beginningEdits(word, known) <= edits) return true
  // Few people mistype the first letter; allowing for more edits there lets strangers in.
  const near = known.charCodeAt(0) === word.charCodeAt(0) || edits < 2
  return near && editDistance(word, known, edits) <= edits
}

function sorted(word: string, found: string[], count: (word: string) => number): string[] {
  const judged = found.map((one) => ({ one, alike: alike(word, one), common: count(one) }))
  judged.sort((a, b) => b.alike - a.alike || b.common - a.common || (a.one < b.one ? -1 : 1))
  return judged.map(({ one }) => one)
}

/** The letters a to z of a word as bits; other characters share them. */
function lettersOf(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) - 97)
  return set
}

/** How many bits are set: sums of pairs, of fours, of bytes. */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55_55_55_55)
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33)
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24
}

/** Letters with which both begin, counted double, and with which both end. */
function alike(a: string, b: string): number {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return head * 2 + tail
}
