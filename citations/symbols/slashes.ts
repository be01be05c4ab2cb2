/** Full-width, as in Chinese type. */
const WIDE_SLASH = '\uff0f'

/** Finds the slashes of one text in order, percent-encoded and full-width ones included. */
export interface SlashScan {
  /** The offset of the next one at or after `from`, which never goes back; -1 when there is none. */
  next(from: number): number
}

/** Reads the text once, by `indexOf`. */
export function scanSlashes(text: string): SlashScan {
  // Where each kind stands next; beyond the text when none is left.
  let slash = -1
  let percent = -1
  let wide = -1
  const seek = (separator: string, from: number) => (text.indexOf(separator, from) + 1 || Infinity) - 1
  return {
    next(from) {
      if (slash < from) slash = seek('/', from)
      if (percent < from) percent = seek('%2', from)
      if (wide < from) wide = seek(WIDE_SLASH, from)
      const at = Math.min(slash, percent, wide)
      return at < Infinity ? at : -1
    },
  }
}

const SLASH = /[/\uff0f]|%(?:25)?2f/iy

/** Code units of the slash at `at`: 3 for `%2F`, 5 for `%252F`; 0 when the code is another character's. */
export function slashLength(text: string, at: number): number {
  SLASH.lastIndex = at
  return SLASH.exec(text)?.[0].length ?? 0
}
