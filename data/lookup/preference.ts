import { stateName } from '../../citations/symbols/states'
import type { LookupRequest } from '../api'
import type { LibraryIndex } from '../index/opened'

/** A finding on the State a page speaks of comes before one tied as closely on another: about half a tie. */
const stateWeight = 0.5
/** Of a document in two languages, the page's own. */
const languageWeight = 0.2

/** What is added to the score of a record for the State and the language of the page. */
export function preferenceOf({ passage, page }: LookupRequest, { columns: { documents, documentOf } }: LibraryIndex) {
  const language = (page?.language ?? '').split('-')[0]?.toLowerCase() ?? ''
  const named = statesNamed(`${page?.title ?? ''}\n${passage.text}`, new Set(documents.states), language)
  const weights = documents.states.map(
    (state, at) => (named.has(state) ? stateWeight : 0) + (documents.languages[at] === language ? languageWeight : 0),
  )
  return (record: number): number => weights[documentOf[record] ?? 0] ?? 0
}

/** Those of the States whose name, in English or in the page's language, stands in the text. */
function statesNamed(text: string, states: ReadonlySet<string>, language: string): Set<string> {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' ')} `
  return new Set([...states].filter((state) => namesOf(state, language).some((name) => lower.includes(` ${name} `))))
}

const known = new Map<string, string[]>()

function namesOf(state: string, language: string): string[] {
  const key = `${language} ${state}`
  let found = known.get(key)
  if (found === undefined) {
    const names = [stateName(state, 'en'), language === '' ? undefined : stateName(state, language)]
    found = names.flatMap((name) => name?.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' ') ?? [])
    known.set(key, found)
  }
  return found
}
