import { isoDays } from './dates'
import type { Language } from './languages'
import { sentences } from './sentences'

/** The day on which the next report falls due, or null: the last sentence that gives one after the day of adoption. */
export function nextReportDue(texts: readonly string[], adopted: string, language: Language): string | null {
  for (const text of texts.toReversed()) {
    for (const sentence of sentences(text).toReversed()) {
      // A day in the past: "considered the report at its 751st meeting, held on 17 August 2006".
      if (language.considered.test(sentence) && language.meeting.test(sentence)) continue
      const days = language.due.exec(sentence)?.groups?.days
      const due = days && isoDays(days, language).at(-1)
      // What fell due before the adoption was the report that is late: "was due on 31 October 1991".
      if (due && due > adopted) return due
    }
  }
  return null
}
