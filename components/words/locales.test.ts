import { readdirSync, readFileSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { formatOf, languages } from './languages'

const read = (language: string, file: string) =>
  JSON.parse(readFileSync(`components/words/${language}/${file}`, 'utf8')) as Record<string, string>

/** What a message asks for, and each count with the forms it gives. */
function contents(message: string) {
  const names = new Set<string>()
  const counts: { name: string; forms: string[] }[] = []
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue
      names.add(element.value)
      if (element.type !== TYPE.plural) continue
      counts.push({ name: element.value, forms: Object.keys(element.options) })
      for (const { value } of Object.values(element.options)) walk(value)
    }
  }
  walk(parse(message, { ignoreTag: true }))
  return { names: [...names].sort(), counts }
}

const files = readdirSync('components/words/en')
const translations = languages.filter((language) => language !== 'en')

test.each(translations)('%s has the files and messages of English, no fewer and no more', (language) => {
  expect(readdirSync(`components/words/${language}`)).toEqual(files)
  for (const file of files) expect(Object.keys(read(language, file))).toEqual(Object.keys(read('en', file)))
})

describe.each(languages)('in %s', (language) => {
  const messages = files.flatMap((file) => Object.entries(read(language, file)))
  const english = Object.assign({}, ...files.map((file) => read('en', file))) as Record<string, string>

  test('every message asks for what the English one asks for', () => {
    const asks = (of: Record<string, string>) =>
      Object.fromEntries(Object.entries(of).map(([key, message]) => [key, contents(message).names]))
    expect(asks(Object.fromEntries(messages))).toEqual(asks(english))
  })

  test('every count has all plural forms of the language, and none it does not have', () => {
    const { pluralCategories } = new Intl.PluralRules(formatOf(language)).resolvedOptions()
    for (const [key, message] of messages)
      for (const { name, forms } of contents(message).counts) {
        const own = forms.filter((form) => !form.startsWith('='))
        // One word for all of them, as in "Show 3 more", is a choice.
        if (own.length > 1)
          expect({ key, name, forms: own.sort() }).toEqual({ key, name, forms: pluralCategories.toSorted() })
        else expect({ key, name, forms: own }).toEqual({ key, name, forms: ['other'] })
      }
  })

  test('nothing is empty or begins or ends with a blank', () => {
    for (const [key, message] of messages) expect({ key, message }).toEqual({ key, message: message.trim() || null })
  })
})

test('French sets a narrow no-break space before its double signs, and Chinese its own signs', () => {
  for (const file of files) {
    for (const message of Object.values(read('fr', file))) expect(message).not.toMatch(/[ \p{L}][;!?»](?=\s|$)| :|« /u)
    for (const message of Object.values(read('zh', file))) expect(message).not.toMatch(/\p{Script=Han}[,;:!?]/u)
  }
})
