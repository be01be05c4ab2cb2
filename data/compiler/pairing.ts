import type { Finding, Paragraph } from '../schema'
import { type Because, rounded } from './confidence'
import type { Role } from './languages'
import { LEAST_LIKENESS, PAIRING_RULES, SHARED_ARTICLE, SUREST_BY_SUBJECT } from './pairingRules'
import { likenessAmong } from './similarity'

/** What pairing goes by. */
export interface Readable extends Pick<Paragraph, 'number' | 'section' | 'heading' | 'functions'> {
  role: Role | null
  answersItself: boolean
  further: boolean
  stems: ReadonlySet<string>
  /** `'CRC 12'` */
  articles: readonly string[]
}

/** A finding and why it was made. */
export interface Pairing extends Pick<Finding, 'id' | 'concern' | 'recommendation'>, Because {}

type Kind = 'concern' | 'recommendation' | 'both' | 'note' | 'other'

function kindOf({ functions, answersItself }: Readable): Kind {
  const recommends = functions.includes('recommendation')
  if (functions.includes('concern')) return recommends ? (answersItself ? 'both' : 'recommendation') : 'concern'
  if (recommends) return 'recommendation'
  return functions.every((each) => each === 'note') ? 'note' : 'other'
}

/** Under one and the same heading, or directly in one and the same section. */
const together = (a: Readable, b: Readable): boolean => a.section === b.section && a.heading === b.heading

const made = (
  concern: Readable | null,
  recommendation: Readable | null,
  { name, confidence }: { name: string; confidence: number },
): Pairing => ({
  id: [concern, recommendation].flatMap((each) => (each ? [each.number] : [])).join('-'),
  concern: concern?.number ?? null,
  recommendation: recommendation?.number ?? null,
  rule: name,
  confidence,
})

/**
 * The findings of a document: each concern with the recommendation that answers it. Under one heading the order of the
 * paragraphs decides, across a section of concerns and one of recommendations their subject. A paragraph that does both
 * itself is a recommendation without a concern beside it; what finds no partner stands alone.
 */
export function pair(paragraphs: readonly Readable[]): Pairing[] {
  const like = likeness(paragraphs)
  const pairs = groups(paragraphs).flatMap((group) => pairGroup(group, like))
  const bySubject = pairSections(pairs, paragraphs, like)
  const paired = new Set(bySubject.flatMap(({ concern, recommendation }) => [concern, recommendation]))
  const rest = pairs.filter(({ id }) => !paired.has(Number(id)))
  const place = ({ concern, recommendation }: Pairing) => concern ?? recommendation ?? 0
  return [...rest, ...bySubject].sort(
    (a, b) => place(a) - place(b) || (a.recommendation ?? 0) - (b.recommendation ?? 0),
  )
}

function groups(paragraphs: readonly Readable[]): Readable[][] {
  const all: Readable[][] = []
  for (const paragraph of paragraphs) {
    const open = all.at(-1)
    const last = open?.at(-1)
    if (open && last && together(last, paragraph)) open.push(paragraph)
    else all.push([paragraph])
  }
  return all
}

type Like = (a: Readable, b: Readable) => number

function likeness(paragraphs: readonly Readable[]): Like {
  const words = likenessAmong(paragraphs.map(({ stems }) => stems))
  return (a, b) => words(a.stems, b.stems) + (a.articles.some((each) => b.articles.includes(each)) ? SHARED_ARTICLE : 0)
}

/** Pairs the paragraphs of one place. */
function pairGroup(group: readonly Readable[], like: Like): Pairing[] {
  const { next, inOne, note, partly, alone } = PAIRING_RULES
  const findings: Pairing[] = []
  let concerns: Readable[] = []
  let noted: Readable | null = null
  const leave = () => {
    findings.push(...concerns.map((each) => made(each, null, alone)))
    concerns = []
    noted = null
  }
  for (let at = 0; at < group.length; at++) {
    const paragraph = group[at]
    if (!paragraph) break
    const kind = kindOf(paragraph)
    if (kind === 'concern') {
      concerns.push(paragraph)
      noted = null
    } else if (kind === 'note') {
      noted = paragraph
    } else if (kind === 'other') {
      leave()
    } else if (kind === 'both') {
      const last = concerns.pop()
      leave()
      findings.push(last ? made(last, paragraph, partly) : made(null, paragraph, inOne))
    } else {
      const answers = runFrom(group, at)
      at += answers.length - 1
      const mild = concerns.length === 0 && mayBeConcern(noted) ? noted : null
      if (mild) findings.push(made(mild, paragraph, note), ...furtherOn(mild, answers.slice(1)))
      else if (concerns.length === 0) findings.push(...answers.map((each) => made(null, each, alone)))
      else if (concerns.length === 1) {
        const [only] = concerns
        if (only) findings.push(made(only, paragraph, next), ...furtherOn(only, answers.slice(1)))
      } else findings.push(...answered(concerns, answers, like))
      concerns = []
      noted = null
    }
  }
  leave()
  return findings
}

const mayBeConcern = (noted: Readable | null): noted is Readable =>
  noted !== null && noted.role !== 'positive' && noted.role !== 'factors'

/** The recommendations that stand in a row from here on. */
function runFrom(group: readonly Readable[], start: number): Readable[] {
  const end = group.findIndex((each, index) => index > start && kindOf(each) !== 'recommendation')
  return group.slice(start, end < 0 ? undefined : end)
}

/** Recommendations after the one that answers: those that say "also" answer the same concern. */
const furtherOn = (concern: Readable, rest: readonly Readable[]): Pairing[] =>
  rest.map((each) =>
    each.further ? made(concern, each, PAIRING_RULES.further) : made(null, each, PAIRING_RULES.alone),
  )

/** Several concerns in a row and what follows them. */
function answered(concerns: readonly Readable[], answers: readonly Readable[], like: Like): Pairing[] {
  const { next, row, order, alone } = PAIRING_RULES
  const [first, ...rest] = answers
  const last = concerns.at(-1)
  if (!first || !last) return []
  if (concerns.length === answers.length) {
    return concerns.map((each, index) => made(each, answers[index] ?? null, order))
  }
  const earlier = concerns.slice(0, -1).map((each) => {
    const tied = each.heading !== null || like(each, first) >= LEAST_LIKENESS
    return tied ? made(each, first, row) : made(each, null, alone)
  })
  return [...earlier, made(last, first, next), ...furtherOn(last, rest)]
}

/** Pairs what a section of concerns and one of recommendations left alone: each with the other it is most like. */
function pairSections(pairs: readonly Pairing[], paragraphs: readonly Readable[], like: Like): Pairing[] {
  const left = new Set(
    pairs
      .filter(({ concern, recommendation }) => concern === null || recommendation === null)
      .map(({ id }) => Number(id)),
  )
  const open = paragraphs.filter(({ number }) => left.has(number))
  const concerns = open.filter(({ role }) => role === 'concerns')
  const answers = open.filter(({ role }) => role === 'recommendations')
  return concerns.flatMap((concern) => {
    const answer = mostLike(concern, answers, like)
    if (!answer || mostLike(answer, concerns, like) !== concern) return []
    const { name, confidence } = PAIRING_RULES.subject
    return [
      made(concern, answer, {
        name,
        confidence: rounded(Math.min(SUREST_BY_SUBJECT, confidence + like(concern, answer))),
      }),
    ]
  })
}

function mostLike(one: Readable, others: readonly Readable[], like: Like): Readable | null {
  const [best] = others
    .map((other) => ({ other, likeness: like(one, other) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
  return best?.other ?? null
}
