import { renumberedDoubt } from './doubts'
import type { Draft } from './types'

/**
 * A draft whose paragraphs have other numbers. Cross references stay: they say what the document prints, and it is by its own numbers that
 * paragraphs are merged and split.
 */
export function renumbered(draft: Draft, numberOf: (before: number) => number): Draft {
  const side = (number: number | null) => (number === null ? null : numberOf(number))
  const { document } = draft
  const most = document.paragraphs.at(-1)?.number ?? 0
  return {
    ...draft,
    document: {
      ...document,
      paragraphs: document.paragraphs.map((paragraph) => ({
        ...paragraph,
        crossReferences: paragraph.crossReferences.filter((each) => each <= most),
      })),
      findings: document.findings.map((finding) => ({
        ...finding,
        concern: side(finding.concern),
        recommendation: side(finding.recommendation),
      })),
    },
    doubts: draft.doubts.map((doubt) => renumberedDoubt(doubt, numberOf)),
  }
}
