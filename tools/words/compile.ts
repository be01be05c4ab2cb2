import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Messages } from '../../components/words/messages'

/** Parses ICU messages, so that the extension need not carry a parser. Throws what is wrong, with the message's name. */
export function compileMessages(source: Readonly<Record<string, string>>): Messages {
  return Object.fromEntries(Object.entries(source).map(([key, message]) => [key, compiled(key, message)]))
}

function compiled(key: string, message: string): string | MessageFormatElement[] {
  try {
    const elements = parse(message, { ignoreTag: true })
    const [only, another] = elements
    return only?.type === TYPE.literal && another === undefined ? only.value : elements
  } catch (reason) {
    throw new Error(`${key}: ${reason instanceof Error ? reason.message : String(reason)}`, { cause: reason })
  }
}
