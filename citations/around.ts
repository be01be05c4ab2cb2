/** The characters of a text before a place, so many at most. */
export const textBefore = (text: string, at: number, most: number): string => text.slice(Math.max(0, at - most), at)

/** The characters of a text from a place on, so many at most. */
export const textAfter = (text: string, at: number, most: number): string => text.slice(at, at + most)

/** A match of a sticky pattern at a place. */
export function here(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
