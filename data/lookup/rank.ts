import type { FindingView, LookupRequest, RankedFinding } from '../api'
import { findingView, paragraphsOf, paragraphView } from '../library/facts'
import type { Document } from '../schema'
import { tokens } from '../search/words/tokens'
import type { Answer, Corpus } from './corpus'
import { weighPassage } from './passage'
import { subjectsOf } from './subjects'
import { type Tied, tieTo } from './tie'
import { articlesOf } from './treaties'

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
/** What the article's own subject adds where the passage is silent, and what the key words of the very paragraph add. */
const articleWeight = 0.35
const exactWeight = 0.8
/** A word of an article's summary beside one of its title. */
const summaryShare = 0.3
/** A finding no citation ties must be met by more than one common word. */
const leastSubject = 2.2
/** Of a document cited as a whole, findings that answer this much of what the best one answers come before the others. */
const leastShare = 0.4
/** Findings tied by subject alone, at most: the card is no search. */
const mostBySubject = 3
/** Words named in a reason. */
const mostWords = 3

/** Findings tied to provisions of an instrument, the passage deciding the order. */
export function rankByProvision(
  request: LookupRequest,
  instrument: string,
  provisions: string[],
  corpus: Corpus,
): RankedFinding[] {
  const said = corpus.answer(weighPassage(request))
  const about = aboutWords(instrument, provisions)
  const subject = corpus.answer(about.words)
  const mostAbout = bestScore(subject, corpus)
  const ranked = findingsIn(corpus, said, (finding, document, own) => {
    const tied = tieTo(instrument, provisions, finding, document)
    const words = saidWeight * own.clear * own.share ** sharpness
    if (tied !== null) {
      const article =
        sideScore(subject, corpus, document, paragraphsOf(finding)).score / Math.max(mostAbout, leastSubject)
      const strength = tied.strength * (1 - (1 - tieLeft) * own.clear)
      return { tied, score: strength + words + about.weight * article * (1 - own.clear) }
    }
    return telling(own) ? { tied: bySubject(own.matched), score: words } : null
  })
  const tooMany = new Set(ranked.filter((one) => one.tie === 'subject').slice(mostBySubject))
  return ranked.filter((one) => !tooMany.has(one))
}

/** All findings of a document, in its order unless the passage says what it is about. */
export function rankWholeDocument(request: LookupRequest, document: Document, corpus: Corpus): RankedFinding[] {
  const said = corpus.answer(weighPassage(request))
  const inOrder: Tied = { tie: 'subject', strength: 0, why: 'In the order of the document.' }
  return findingsIn(corpus, said, (_finding, of, own) => {
    if (of.symbol !== document.symbol) return null
    return touched(own) ? { tied: bySubject(own.matched), score: own.share } : { tied: inOrder, score: 0 }
  })
}

const bySubject = (words: string[]): Tied => ({
  tie: 'subject',
  strength: 0,
  why: `By subject: ${words.slice(0, mostWords).join(', ')}.`,
})

/** What a finding answers of the passage. */
interface Said {
  score: number
  matched: string[]
  /** Beside the finding that answers most, 0 to 1. */
  share: number
  /** How clearly the passage speaks of anything the library holds, 0 to 1. */
  clear: number
}

const telling = ({ score, matched }: Said) => score >= leastSubject && matched.length > 1
/** Within one document a single word that stands there is enough. */
const touched = ({ share, matched }: Said) => share >= leastShare && matched.length > 0

type Judge = (finding: RankedFinding['finding'], document: Document, own: Said) => { tied: Tied; score: number } | null

function findingsIn(corpus: Corpus, said: Answer, judge: Judge): RankedFinding[] {
  const found: RankedFinding[] = []
  const most = bestScore(said, corpus)
  const above = Math.max(0, most - unsaid)
  const clear = above / (above + halfSaid)
  for (const document of corpus.documents) {
    for (const finding of shownFor(document)) {
      const paragraphs = paragraphsOf(finding)
      const side = sideScore(said, corpus, document, paragraphs)
      const judged = judge(finding, document, { ...side, share: side.score / Math.max(most, 1e-9), clear })
      if (judged === null) continue
      const { tied, score } = judged
      found.push({ finding, paragraphs, tie: tied.tie, why: tied.why, score: Math.round(score * 1000) / 1000 })
    }
  }
  // A stable sort: equals stay in the order of the documents.
  return found.sort((a, b) => b.score - a.score)
}

/** The findings of a document, and the paragraphs that cite a provision without being part of one, such as that on the next report. */
function shownFor(document: Document): FindingView[] {
  const paired = new Set(document.findings.flatMap((finding) => [finding.concern, finding.recommendation]))
  const alone = document.paragraphs.filter(({ number, provisions }) => provisions.length > 0 && !paired.has(number))
  return [
    ...document.findings.map((finding) => findingView(document, finding)),
    ...alone.flatMap(({ number }) => paragraphView(document, number) ?? []),
  ]
}

function bestScore(answer: Answer, corpus: Corpus): number {
  const scores = corpus.documents.flatMap((document) =>
    document.findings.map((finding) => {
      const sides = [finding.concern, finding.recommendation]
      return Math.max(...sides.map((number) => answer.score(corpus.paragraph(document.symbol, number))))
    }),
  )
  return Math.max(0, ...scores)
}

/** The better side of a finding; the other side is counted by the score already. */
function sideScore(
  answer: Answer,
  corpus: Corpus,
  document: Document,
  paragraphs: number[],
): { score: number; matched: string[] } {
  const entries = paragraphs.map((number) => corpus.paragraph(document.symbol, number))
  const matched = new Set(entries.flatMap((entry) => answer.matched(entry)))
  return { score: Math.max(0, ...entries.map((entry) => answer.score(entry))), matched: [...matched] }
}

/** What the provisions are about: the key words of the very paragraph where there are some, else the article's title and summary. */
function aboutWords(instrument: string, provisions: string[]) {
  const exact = provisions.flatMap((provision) => subjectsOf(instrument, provision))
  if (exact.length > 0) {
    return { words: exact.flatMap((subject, above) => weighed(subject, 1 / (above + 1))), weight: exactWeight }
  }
  const numbers = new Set(provisions.map((provision) => provision.split('.')[0]))
  const asked = articlesOf(instrument).filter((article) => numbers.has(article.number))
  const words = asked.flatMap((article) => weighed(article.title, 1).concat(weighed(article.summary, summaryShare)))
  return { words, weight: articleWeight }
}

const weighed = (text: string, weight: number) => tokens(text).map((token) => Object.assign(token, { weight }))
