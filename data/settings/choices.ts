import { boolean, catch as caught, looseObject, enum as oneOf } from 'zod/mini'

const citationStyles = ['un', 'bluebook', 'oscola', 'apa', 'chicago'] as const
/** The United Nations' own footnotes, and those of law and of scholarship. */
export type CitationStyle = (typeof citationStyles)[number]

const languages = ['browser', 'ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
/** The six official languages of the United Nations. */
export type Language = Exclude<(typeof languages)[number], 'browser'>

/** What a reader chooses once, for every page and view. */
export interface Choices {
  citationStyle: CitationStyle
  /** Whether `/`, `n` and `?` act in the side panel without a modifier key. */
  singleKeys: boolean
  /** Of the interface: as the browser's, or one of ours. */
  language: Language | 'browser'
}

/** Fields we do not know are kept as they are: another version may have written them. */
const schema = looseObject({
  citationStyle: caught(oneOf(citationStyles), 'un'),
  singleKeys: caught(boolean(), true),
  language: caught(oneOf(languages), 'browser'),
})

/** What is stored, whatever it is: a choice that cannot be read is as on the first day, and the others stand. */
export function readChoices(value: unknown): Choices {
  const result = schema.safeParse(value)
  return result.success ? result.data : schema.parse({})
}
