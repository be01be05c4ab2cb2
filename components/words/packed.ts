import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/**
 * A part of a parsed message, in a quarter of the room that the parser's own elements take: text, `0` for `#`, `[name]`, `[name, style]` of a
 * number, `[name, forms, offset]` of a count. Any other element goes as it is.
 */
export type Packed = string | 0 | [string] | [string, string | null] | [string, Forms, number] | MessageFormatElement
interface Forms {
  [form: string]: Packed[]
}

/** The elements of a message, as its formatter takes them. */
export const unpacked = (parts: readonly Packed[]): MessageFormatElement[] =>
  // The parser's numbers for its kinds of element; its enumeration would bring the parser's types along.
  parts.map((part) => element(part) as MessageFormatElement)

function element(part: Packed): object {
  if (typeof part === 'string') return { type: 0, value: part }
  if (part === 0) return { type: 7 }
  if (!Array.isArray(part)) return part
  const [value, how, offset] = part
  if (how === undefined) return { type: 1, value }
  if (how === null || typeof how === 'string') return { type: 2, value, style: how }
  const options = Object.entries(how).map(([form, parts]) => [form, { value: unpacked(parts) }])
  return { type: 6, value, options: Object.fromEntries(options), offset, pluralType: 'cardinal' }
}
