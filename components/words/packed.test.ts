import { readdirSync, readFileSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { compileMessages } from '../../tools/words/compile'
import { languages } from './languages'
import { unpacked } from './packed'

/** Every message of ours, and kinds of which we have none yet. */
const ours = languages.flatMap((language) =>
  readdirSync(`components/words/${language}`).flatMap((file) =>
    Object.values(JSON.parse(readFileSync(`components/words/${language}/${file}`, 'utf8')) as Record<string, string>),
  ),
)
const others = [
  '{count, plural, offset:1 =0 {none} other {# of {all, number, percent}}}',
  '{place, selectordinal, one {#st} other {#th}}',
  '{who, select, judge {her} other {them}} {day, date, short} {size, number, ::compact-short}',
]

/** Without the forms of a count that say what its `other` says. */
function lean(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type !== TYPE.plural || element.pluralType !== 'cardinal') return element
    const forms = Object.entries(element.options).map(([form, { value }]) => [form, { value: lean(value) }] as const)
    const other = JSON.stringify(forms.find(([form]) => form === 'other')?.[1])
    const own = forms.filter(([form, { value }]) => /^=|^other$/.test(form) || JSON.stringify({ value }) !== other)
    return { ...element, options: Object.fromEntries(own) }
  })
}

test('a packed message unpacks to what the parser made of it, but for forms of a count that say the same', () => {
  for (const message of [...ours, ...others]) {
    const { packed } = compileMessages({ packed: message })
    if (typeof packed === 'string') expect([{ type: 0, value: packed }]).toEqual(parse(message, { ignoreTag: true }))
    else expect(unpacked(packed ?? [])).toEqual(lean(parse(message, { ignoreTag: true })))
  }
})
