import { DAYS, isoDays } from './dates'
import { sentences } from './sentences'

const DUE = new RegExp(
  String.raw`\breports?\b.*?\b(?:due|by|before|no later than|until)\b(?: (?:on|by))? (${DAYS})`,
  'i',
)

/** The day on which the next report falls due, or null: the last sentence of the document that gives one. */
export function nextReportDue(texts: readonly string[]): string | null {
  for (const text of texts.toReversed()) {
    for (const sentence of sentences(text).toReversed()) {
      const days = DUE.exec(sentence)?.[1]
      if (days) return isoDays(days).at(-1) ?? null
    }
  }
  return null
}
