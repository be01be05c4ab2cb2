import type { Document, Finding, ParagraphFunction } from '../schema'

/**
 * The findings of a document after its paragraphs changed: a side that is no longer what it was is taken out, a concern or
 * recommendation that stands in no finding gets one of its own, and ids follow the numbers.
 */
export function settledFindings({ paragraphs, findings }: Pick<Document, 'paragraphs' | 'findings'>): Finding[] {
  const functions = new Map(paragraphs.map((each) => [each.number, each.functions]))
  const side = (number: number | null, may: (functions: readonly ParagraphFunction[]) => boolean) =>
    number !== null && may(functions.get(number) ?? []) ? number : null
  const kept = findings.flatMap((finding) => {
    const [concern, recommendation] = [side(finding.concern, mayBeAnswered), side(finding.recommendation, mayAnswer)]
    if (concern === null && recommendation === null) return []
    if (concern === recommendation) return [made(null, recommendation)]
    const isSame = concern === finding.concern && recommendation === finding.recommendation
    return [made(concern, recommendation, isSame ? finding.unsure : undefined)]
  })
  const paired = new Set(
    kept.flatMap(({ concern, recommendation }) =>
      concern !== null && recommendation !== null ? [concern, recommendation] : [],
    ),
  )
  const whole = kept.filter(({ concern, recommendation }) => {
    const alone = concern === null ? recommendation : recommendation === null ? concern : null
    return alone === null || !paired.has(alone)
  })
  const told = new Set(whole.flatMap(({ concern, recommendation }) => [concern, recommendation]))
  for (const { number, functions } of paragraphs) {
    if (told.has(number)) continue
    if (functions.includes('recommendation')) whole.push(made(null, number))
    else if (functions.includes('concern')) whole.push(made(number, null))
  }
  const once = [...new Map(whole.map((finding) => [finding.id, finding])).values()]
  return once.sort((a, b) => placeOf(a) - placeOf(b) || (a.recommendation ?? 0) - (b.recommendation ?? 0))
}

/** A concern, or what the Committee notes and then recommends upon. */
export const mayBeAnswered = (functions: readonly ParagraphFunction[]): boolean =>
  functions.includes('concern') || (functions.length > 0 && functions.every((each) => each === 'note'))

export const mayAnswer = (functions: readonly ParagraphFunction[]): boolean => functions.includes('recommendation')

const placeOf = ({ concern, recommendation }: Finding): number => concern ?? recommendation ?? 0

function made(concern: number | null, recommendation: number | null, unsure?: Finding['unsure']): Finding {
  const id = [concern, recommendation].filter((each) => each !== null).join('-')
  return { id, concern, recommendation, ...(unsure && { unsure }) }
}
