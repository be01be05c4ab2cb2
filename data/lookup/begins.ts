import type { RankedFinding } from '../api'
import { rulesFor } from '../compiler/functions'
import { LANGUAGES } from '../compiler/languages'
import { cutSentences } from '../compiler/sentences'
import type { Paragraph } from '../schema'

/**
 * Where in its lead a paragraph begins to voice what it is shown for: many welcome and note at length before "However, the Committee is
 * concerned". Zero where it does so at once, only in its list, or in words that are not known.
 */
export function beginsAt({ lead }: Paragraph, side: 'concern' | 'recommendation', language: string): number {
  const spoken = LANGUAGES.find(({ code }) => code === language)
  if (spoken === undefined) return 0
  const found = cutSentences(lead).find(({ text }) => rulesFor(text, spoken).some(({ gives }) => gives === side))
  return found?.start ?? 0
}

/** With where each side of the finding begins. */
export function withBeginnings(ranked: RankedFinding): RankedFinding {
  const { concern, recommendation, document } = ranked.finding
  const begins = {
    concern: concern ? beginsAt(concern, 'concern', document.language) : 0,
    recommendation: recommendation ? beginsAt(recommendation, 'recommendation', document.language) : 0,
  }
  return { ...ranked, begins }
}
