import { editDistance } from './distance'

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

/** Reads the known words once. */
export function createSpeller(words: Iterable<string>): Speller {
  const known = [...new Set(words)]
    .filter((word) => word.length >= shortest)
    .map((word) => ({ word, letters: lettersOf(word) }))
  return {
    near(word, limit, typing) {
      const letters = lettersOf(word)
      const found: Near[] = []
      for (const one of known) {
        // Few people mistype the first letter; allowing for more edits there lets strangers in.
        const within = one.word[0] === word[0] ? limit : Math.min(1, limit)
        const half = typing && word.length >= shortestHalf && one.word.length > word.length
        // Each edit changes at most two letters of the set.
        if (!half && bits(letters ^ one.letters) > 2 * within) continue
        const whole = editDistance(word, one.word, within)
        const begun = half ? beginning(word, one.word) : 2
        const edits = begun <= Math.min(1, within) ? Math.min(begun, whole) : whole
        if (edits <= within) found.push({ known: one.word, edits })
      }
      const fewest = Math.min(...found.map((one) => one.edits))
      return found
        .filter((one) => one.edits === fewest)
        .sort((a, b) => alike(word, b.known) - alike(word, a.known) || (a.known < b.known ? -1 : 1))
    },
  }
}

/** Edits from half a word to the nearest beginning of a whole one; 2 when more than one. */
function beginning(word: string, whole: string): number {
  const lengths = [word.length - 1, word.length, word.length + 1]
  return Math.min(...lengths.map((length) => editDistance(word, whole.slice(0, length), 1)))
}

/** The letters a to z of a word as bits. */
function lettersOf(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) - 97)
  return set
}

function bits(set: number): number {
  let left = set
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count++
  }
  return count
}

/** Letters with which both begin, counted double, and with which both end. */
function alike(a: string, b: string): number {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return head * 2 + tail
}
