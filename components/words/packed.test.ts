import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '@formatjs/icu-messageformat-parser'
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

test('a packed message unpacks to what the parser made of it', () => {
  for (const message of [...ours, ...others]) {
    const { packed } = compileMessages({ packed: message })
    if (typeof packed === 'string') expect([{ type: 0, value: packed }]).toEqual(parse(message, { ignoreTag: true }))
    else expect(unpacked(packed ?? [])).toEqual(parse(message, { ignoreTag: true }))
  }
})
