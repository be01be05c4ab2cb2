import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Messages } from '../../components/words/messages'
import type { Packed } from '../../components/words/packed'

/** Parses ICU messages, so that the extension need not carry a parser. Throws what is wrong, with the message's name. */
export function compileMessages(source: Readonly<Record<string, string>>): Messages {
  return Object.fromEntries(Object.entries(source).map(([key, message]) => [key, compiled(key, message)]))
}

function compiled(key: string, message: string): string | Packed[] {
  try {
    const elements = parse(message, { ignoreTag: true })
    const [only, another] = elements
    return only?.type === TYPE.literal && another === undefined ? only.value : elements.map(packed)
  } catch (reason) {
    throw new Error(`${key}: ${reason instanceof Error ? reason.message : String(reason)}`, { cause: reason })
  }
}

function packed(element: MessageFormatElement): Packed {
  switch (element.type) {
    case TYPE.literal:
      return element.value
    case TYPE.pound:
      return 0
    case TYPE.argument:
      return [element.value]
    case TYPE.number:
      return typeof element.style === 'object' && element.style ? element : [element.value, element.style ?? null]
    case TYPE.plural: {
      if (element.pluralType !== 'cardinal') return element
      const forms = Object.entries(element.options).map(([form, { value }]) => [form, value.map(packed)] as const)
      const other = JSON.stringify(forms.find(([form]) => form === 'other')?.[1])
      // The formatter says `other` for what is not there.
      const own = forms.filter(
        ([form, parts]) => !/^[a-z]+$/.test(form) || form === 'other' || JSON.stringify(parts) !== other,
      )
      return [element.value, Object.fromEntries(own), element.offset]
    }
    default:
      return element
  }
}
