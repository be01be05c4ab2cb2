/** What a key stands for: with Shift no letter; a letter whatever Caps Lock does, and by its place ("KeyN") where a keyboard writes no Latin ones. */
export function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (!/^\p{L}$/u.test(key)) return key
  return shiftKey ? '' : (/[a-z]/i.test(key) ? key : code.slice(3)).toLowerCase()
}
