import { isoDays } from './dates'
import type { Language } from './languages'
import { sentences } from './sentences'

/** The day on which the next report falls due, or null: the last sentence of the document that gives one. */
export function nextReportDue(texts: readonly string[], language: Language): string | null {
  for (const text of texts.toReversed()) {
    for (const sentence of sentences(text).toReversed()) {
      // A day in the past: "considered the report at its 751st meeting, held on 17 August 2006".
      if (language.considered.test(sentence) && language.meeting.test(sentence)) continue
      const days = language.due.exec(sentence)?.groups?.days
      if (days) return isoDays(days, language).at(-1) ?? null
    }
  }
  return null
}
