import type { Unsure } from '../compiler'
import type { Doubtful } from '../compiler/confidence'
import type { Doubt, Draft } from './types'

const aboutDocument = new Set<Doubtful['says']>(['heading', 'state', 'session', 'counted', 'numbered'])

export const doubtOf = ({ paragraph, what }: Pick<Unsure, 'paragraph' | 'what'>): Doubt => ({
  about: aboutDocument.has(what.says) ? 'document' : what.says === 'answer' ? 'pair' : 'functions',
  paragraph,
  what,
})

/** The same doubt after paragraphs were given other numbers. */
export function renumberedDoubt({ about, paragraph, what }: Doubt, numberOf: (before: number) => number): Doubt {
  return { about, paragraph: paragraph === null ? null : numberOf(paragraph), what: renumberedWhat(what, numberOf) }
}

function renumberedWhat(what: Doubtful, numberOf: (before: number) => number): Doubtful {
  switch (what.says) {
    case 'heading':
    case 'state':
    case 'session':
    case 'counted':
      return what
    case 'answer':
      return { ...what, recommendation: numberOf(what.recommendation), concern: numberOf(what.concern) }
    case 'parted': {
      const paragraph = numberOf(what.paragraph)
      // What it was parted from may have been parted again.
      return { ...what, paragraph, before: paragraph - 1 }
    }
    default:
      return { ...what, paragraph: numberOf(what.paragraph) }
  }
}

/** A draft whose doubts are of what is still in it, each once, and whose document bears the marks of these and no others. */
export function withDoubtsThatAreLeft(draft: Draft): Draft {
  const { paragraphs, findings } = draft.document
  const isFound = ({ what }: Doubt) =>
    what.says !== 'answer' ||
    findings.some((each) => each.concern === what.concern && each.recommendation === what.recommendation)
  // Of two paragraphs that were joined, both may have been doubtful; two headings may well have the same words.
  const keyOf = (doubt: Doubt, at: number) => (doubt.about === 'document' ? at : JSON.stringify(doubt))
  const doubts = [...new Map(draft.doubts.filter(isFound).map((doubt, at) => [keyOf(doubt, at), doubt])).values()]
  const doubtful = new Set(doubts.flatMap(({ about, paragraph }) => (about === 'functions' ? [paragraph] : [])))
  const answers = new Set(
    doubts.flatMap(({ what }) => (what.says === 'answer' ? [`${what.concern}-${what.recommendation}`] : [])),
  )
  return {
    ...draft,
    document: {
      ...draft.document,
      paragraphs: paragraphs.map((each) => (doubtful.has(each.number) ? each : sure(each))),
      findings: findings.map((each) => (answers.has(`${each.concern}-${each.recommendation}`) ? each : sure(each))),
    },
    doubts,
  }
}

const sure = <T extends { unsure?: unknown }>({ unsure: _unsure, ...rest }: T) => rest
