/** Rows of the last call, reused: a keystroke compares a word with some thousands. */
let beforeLast: number[] = []
let last: number[] = []
let row: number[] = []

/**
 * Edits between two words: insert, delete, replace, or swap two neighbours, each counting one (optimal string alignment).
 * Gives `limit + 1` as soon as more than `limit` are certain.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  if (limit === 1) return oneEdit(a, b)
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1)
      row[j] = edits
      least = Math.min(least, edits)
    }
    if (least > limit) return limit + 1
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

/** Edits that make `b` of `a`: 0 or 1, or 2 when more are needed. */
function oneEdit(a: string, b: string): number {
  const at = agreement(a, b)
  return at === a.length && at === b.length ? 0 : editAt(a, b, at, restEquals)
}

/** Edits that make the beginning of `whole` of `half`: 0 or 1, or 2 when more are needed. */
export function beginningEdits(half: string, whole: string): number {
  const at = agreement(half, whole)
  return at === half.length ? 0 : editAt(half, whole, at, restBegins)
}

/** 1 when one edit at the first letter that differs makes the rest agree, else 2: only four things can have happened there. */
function editAt(a: string, b: string, at: number, agrees: typeof restEquals): number {
  const mended =
    agrees(a, at + 1, b, at + 1) ||
    agrees(a, at + 1, b, at) ||
    agrees(a, at, b, at + 1) ||
    (isSwap(a, b, at) && agrees(a, at + 2, b, at + 2))
  return mended ? 1 : 2
}

/** How many letters both begin with. */
function agreement(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

const isSwap = (a: string, b: string, at: number) =>
  at + 1 < a.length && at + 1 < b.length && a[at] === b[at + 1] && a[at + 1] === b[at]

const restEquals = (a: string, from: number, b: string, other: number) =>
  a.length - from === b.length - other && restBegins(a, from, b, other)

function restBegins(half: string, from: number, whole: string, other: number): boolean {
  if (from > half.length || half.length - from > whole.length - other) return false
  for (let at = from; at < half.length; at++) {
    if (half.charCodeAt(at) !== whole.charCodeAt(other + at - from)) return false
  }
  return true
}
