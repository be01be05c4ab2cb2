import type { Finding, Paragraph } from '../schema'

type Readable = Pick<Paragraph, 'number' | 'section' | 'heading' | 'functions'>

const isConcern = ({ functions }: Readable): boolean =>
  functions.includes('concern') && !functions.includes('recommendation')
const isRecommendation = ({ functions }: Readable): boolean => functions.includes('recommendation')

/** Under one and the same heading, or directly in one and the same section. */
const together = (a: Readable, b: Readable): boolean => a.section === b.section && a.heading === b.heading

/**
 * Pairs each concern with the recommendation that answers it: the very next paragraph, under the same heading. A
 * paragraph that does both itself is a recommendation without a concern beside it, as is one that follows no concern;
 * a concern that nothing answers stands alone.
 */
export function pair(paragraphs: readonly Readable[]): Finding[] {
  const findings: Finding[] = []
  paragraphs.forEach((paragraph, index) => {
    const { number } = paragraph
    const before = paragraphs[index - 1]
    const after = paragraphs[index + 1]
    if (isRecommendation(paragraph)) {
      const concern = before && isConcern(before) && together(before, paragraph) ? before.number : null
      findings.push({ id: concern === null ? `${number}` : `${concern}-${number}`, concern, recommendation: number })
    } else if (isConcern(paragraph) && !(after && isRecommendation(after) && together(paragraph, after))) {
      findings.push({ id: `${number}`, concern: number, recommendation: null })
    }
  })
  return findings
}
