import type { FindingView, LookupRequest, RankedFinding } from '../api'
import { firstArticle } from '../index/open'
import { findingView, paragraphsOf, paragraphView } from '../library/facts'
import { type Excerpt, readExcerpts } from '../library/read'
import type { Snapshot } from '../library/source'
import type { Document } from '../schema'
import { Best, type Ranked } from '../search/best'
import { citationsOf } from '../search/provisions'
import { aboutProvisions, byRecord } from './about'
import { type Answer, answerTo } from './answer'
import { weighPassage } from './passage'
import { preferenceOf } from './preference'
import { headingShare, type Tied, tieTo } from './tie'

/** A best answer of this score says nothing: one common word met by chance. */
const unsaid = 0.5
/** A best answer this much above that makes words and ties weigh half and half (a rare word in a heading: about 3). */
const halfSaid = 1.5
/** What the words may add, beside a tie of at most 1: a passage that speaks of organs outweighs a closer citation that does not. */
const saidWeight = 1.8
/** How much of a tie's strength a passage that speaks clearly leaves. */
const tieLeft = 0.35
/** Findings that answer less of the passage than the best one fall behind faster than in proportion. */
const sharpness = 1.3
/** A finding no citation ties must be met by more than one common word. */
const leastSubject = 2.2
/** Of a document cited as a whole, findings that answer this much of what the best one answers come before the others. */
const leastShare = 0.4
/** Findings tied by subject alone, at most: the card is no search. */
const mostBySubject = 3
/** Words named in a reason. */
const mostWords = 3

/** Findings that are read and judged: what the index says of a tie and of the words is nearly what the texts say. Each is two rows to read. */
const mostRead = 24

/** Findings tied to provisions of an instrument, the passage deciding the order. Rejects when the library cannot be read. */
export async function rankByProvision(
  request: LookupRequest,
  instrument: string,
  provisions: string[],
  snapshot: Snapshot,
): Promise<RankedFinding[]> {
  const [said, subject, ties] = await Promise.all([
    answerTo(weighPassage(request), snapshot),
    aboutProvisions(instrument, provisions, snapshot),
    citationsOf({ instrument, provisions }, snapshot.index),
  ])
  const aboutScores = byRecord(subject, snapshot.index)
  const clear = clearness(said)
  const preference = preferenceOf(request, snapshot.index)
  const scoreOf = (strength: number, words: number, article: number) =>
    strength * (1 - (1 - tieLeft) * clear) +
    saidWeight * clear * (words / Math.max(said.most, 1e-9)) ** sharpness +
    subject.weight * (article / Math.max(subject.most, leastSubject)) * (1 - clear)
  const { own, heading } = ties
  const best = new Best(2 * mostRead)
  const articles = firstArticle(snapshot.index)
  const { gone, partners } = snapshot.index.columns
  const note = (record: number) => {
    if (record >= articles || gone?.[record] === 1) return
    const tie = Math.max(own.sums[record] ?? 0, headingShare * (heading.sums[record] ?? 0))
    const words = said.scores.sums[record] ?? 0
    best.offer(record, scoreOf(tie, words, aboutScores.sums[record] ?? 0) + preference(record))
  }
  // Each record once; most say nothing of it.
  own.records.forEach(note)
  heading.records.filter((record) => own.sums[record] === 0).forEach(note)
  const untied = (record: number) => own.sums[record] === 0 && heading.sums[record] === 0
  const { sums, records } = said.scores
  records.filter((record) => (sums[record] ?? 0) >= leastSubject && untied(record)).forEach(note)
  const candidates = withOtherSides(best.sorted(), partners)
  const ranked = await judgedFindings(candidates, snapshot, said, (finding, document, own) => {
    const tied = tieTo(instrument, provisions, finding, document)
    const preferred = Math.max(...own.records.map(preference))
    if (tied !== null) {
      const article = Math.max(...own.records.map((record) => aboutScores.sums[record] ?? 0))
      return { tied, score: scoreOf(tied.strength, own.score, article) + preferred }
    }
    return telling(own) ? { tied: bySubject(own.matched), score: scoreOf(0, own.score, 0) + preferred } : null
  })
  for (const each of [said, ties]) each.release()
  snapshot.index.tallies.giveBack([aboutScores])
  const tooMany = new Set(ranked.filter((one) => one.tie === 'subject').slice(mostBySubject))
  return ranked.filter((one) => !tooMany.has(one))
}

/** All findings of a document, in its order unless the passage says what it is about. Rejects when the library cannot be read. */
export async function rankWholeDocument(
  request: LookupRequest,
  { records }: Excerpt,
  snapshot: Snapshot,
): Promise<RankedFinding[]> {
  const said = await answerTo(weighPassage(request), snapshot)
  const inOrder: Tied = { tie: 'subject', strength: 0, why: { says: 'order' } }
  const most = Math.max(1e-9, ...[...records.values()].map((record) => said.scores.sums[record] ?? 0))
  const ranked = await judgedFindings([...records.values()], snapshot, said, (_finding, _document, own) => {
    const share = own.score / most
    const touched = share >= leastShare && own.matched.length > 0
    return touched ? { tied: bySubject(own.matched), score: share } : { tied: inOrder, score: 0 }
  })
  said.release()
  return ranked
}

/** How clearly the passage speaks of anything the library holds, 0 to 1. */
function clearness({ most }: Answer): number {
  const above = Math.max(0, most - unsaid)
  return above / (above + halfSaid)
}

const bySubject = (words: string[]): Tied => ({
  tie: 'subject',
  strength: 0,
  why: { says: 'subject', words: words.slice(0, mostWords) },
})

/** What a finding answers of the passage. */
interface Said {
  score: number
  matched: string[]
  records: number[]
}

const telling = ({ score, matched }: Said) => score >= leastSubject && matched.length > 1

/** The best findings, as the records of both their sides. */
function withOtherSides(best: readonly Ranked[], partners: Int16Array): number[] {
  const both = new Set<number>()
  let findings = 0
  for (const { record } of best) {
    if (findings === mostRead) break
    if (both.has(record)) continue
    findings++
    both.add(record).add(record + (partners[record] ?? 0))
  }
  return [...both]
}

type Judge = (finding: FindingView, document: Document, own: Said) => { tied: Tied; score: number } | null

/** The findings of some records, each judged once, best first; equals stay in the order of the library. */
async function judgedFindings(
  records: readonly number[],
  snapshot: Snapshot,
  said: Answer,
  judge: Judge,
): Promise<RankedFinding[]> {
  const found: RankedFinding[] = []
  for (const { document, records: byNumber } of await readExcerpts(records, snapshot)) {
    for (const finding of shownFor(document)) {
      const paragraphs = paragraphsOf(finding)
      const own = saidBy(
        paragraphs.flatMap((number) => byNumber.get(number) ?? []),
        said,
      )
      const judged = judge(finding, document, own)
      if (judged === null) continue
      const { tied, score } = judged
      found.push({ finding, paragraphs, tie: tied.tie, why: tied.why, score: Math.round(score * 1000) / 1000 })
    }
  }
  return found.sort((a, b) => b.score - a.score)
}

/** The better side of a finding; the other side is counted by the score already. */
function saidBy(records: number[], said: Answer): Said {
  const matched = new Set(records.flatMap((record) => said.matched(record)))
  return {
    score: Math.max(0, ...records.map((record) => said.scores.sums[record] ?? 0)),
    matched: [...matched],
    records,
  }
}

/** The findings in an excerpt, and the paragraphs that cite a provision without being part of one, such as that on the next report. */
function shownFor(document: Document): FindingView[] {
  const here = new Set(document.paragraphs.map(({ number }) => number))
  const held = document.findings.filter(({ concern, recommendation }) =>
    [concern, recommendation].some((number) => number !== null && here.has(number)),
  )
  const paired = new Set(held.flatMap((finding) => [finding.concern, finding.recommendation]))
  const alone = document.paragraphs.filter(({ number, provisions }) => provisions.length > 0 && !paired.has(number))
  return [
    ...held.map((finding) => findingView(document, finding)),
    ...alone.flatMap(({ number }) => paragraphView(document, number) ?? []),
  ]
}
