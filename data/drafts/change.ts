import { paragraphFunctions } from '../functions'
import type { ParagraphFunction } from '../schema'
import { withDoubtsThatAreLeft } from './doubts'
import { mayAnswer, mayBeAnswered, settledFindings } from './findings'
import { merged } from './merge'
import { split } from './split'
import type { Change, Draft } from './types'

/**
 * The draft with a correction made; the same draft when the correction does not fit it. Its findings follow what its paragraphs do, and its
 * doubts what is left to doubt.
 */
export function applyChange(draft: Draft, change: Change): Draft {
  const changed = changedBy(draft, change)
  if (changed === draft) return draft
  return withDoubtsThatAreLeft({
    ...changed,
    document: { ...changed.document, findings: settledFindings(changed.document) },
  })
}

function changedBy(draft: Draft, change: Change): Draft {
  switch (change.type) {
    case 'functions':
      return withFunctions(draft, change.paragraph, change.functions)
    case 'pair':
      return withPair(draft, change)
    case 'merge':
      return merged(draft, change.paragraph)
    case 'split':
      return split(draft, change.paragraph, change.place)
    case 'settle':
      return settled(draft, change.doubt)
  }
}

/** A paragraph does at least one thing. */
function withFunctions(draft: Draft, number: number, functions: readonly ParagraphFunction[]): Draft {
  if (functions.length === 0) return draft
  const { document } = draft
  const paragraphs = document.paragraphs.map((each) =>
    each.number === number ? { ...each, functions: paragraphFunctions.filter((one) => functions.includes(one)) } : each,
  )
  const doubts = draft.doubts.filter(({ about, paragraph }) => about !== 'functions' || paragraph !== number)
  return { ...draft, document: { ...document, paragraphs }, doubts }
}

function withPair(draft: Draft, { concern, instead, recommendation }: Extract<Change, { type: 'pair' }>): Draft {
  const { document } = draft
  const functionsOf = (number: number) => document.paragraphs.find((each) => each.number === number)?.functions ?? []
  if (concern === recommendation || !mayBeAnswered(functionsOf(concern))) return draft
  if (recommendation !== null && !mayAnswer(functionsOf(recommendation))) return draft
  const others = document.findings.filter(
    (finding) => finding.concern !== concern || finding.recommendation !== instead,
  )
  return { ...draft, document: { ...document, findings: [...others, { id: '', concern, recommendation }] } }
}

function settled(draft: Draft, at: number): Draft {
  return at in draft.doubts ? { ...draft, doubts: draft.doubts.filter((_, place) => place !== at) } : draft
}
