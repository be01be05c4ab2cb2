import { paragraphFunctions } from '../functions'
import type { Document, Paragraph, ParagraphFunction } from '../schema'
import { mayAnswer, mayBeAnswered, settledFindings } from './findings'
import { merged } from './merge'
import { split } from './split'
import type { Change, Draft } from './types'

/** The draft with a correction made; the same draft when the correction does not fit it. Its findings follow what its paragraphs do. */
export function applyChange(draft: Draft, change: Change): Draft {
  const changed = changedBy(draft, change)
  if (changed === draft) return draft
  return { ...changed, document: { ...changed.document, findings: settledFindings(changed.document) } }
}

function changedBy(draft: Draft, change: Change): Draft {
  switch (change.type) {
    case 'functions':
      return withFunctions(draft, change.paragraph, change.functions)
    case 'pair':
      return withPair(draft, change.concern, change.recommendation)
    case 'merge':
      return merged(draft, change.paragraph)
    case 'split':
      return split(draft, change.paragraph, change.place)
    case 'settle':
      return settled(draft, change.paragraph)
  }
}

/** A paragraph does at least one thing. */
function withFunctions(draft: Draft, number: number, functions: readonly ParagraphFunction[]): Draft {
  if (functions.length === 0) return draft
  const document = withParagraph(draft.document, number, ({ unsure: _unsure, ...paragraph }) => ({
    ...paragraph,
    functions: paragraphFunctions.filter((each) => functions.includes(each)),
  }))
  const doubts = draft.doubts.filter(({ about, paragraph }) => about !== 'reading' || paragraph !== number)
  return { ...draft, document, doubts }
}

function withPair(draft: Draft, concern: number, recommendation: number | null): Draft {
  const { document } = draft
  const functionsOf = (number: number) => document.paragraphs.find((each) => each.number === number)?.functions ?? []
  if (concern === recommendation || !mayBeAnswered(functionsOf(concern))) return draft
  if (recommendation !== null && !mayAnswer(functionsOf(recommendation))) return draft
  const others = document.findings.filter((finding) => finding.concern !== concern)
  const findings = [...others, { id: '', concern, recommendation }]
  const doubts = draft.doubts.filter(({ about, paragraph }) => about !== 'pair' || paragraph !== concern)
  return { ...draft, document: { ...document, findings }, doubts }
}

function settled(draft: Draft, number: number | null): Draft {
  const doubts = draft.doubts.filter(({ paragraph }) => paragraph !== number)
  if (number === null) return { ...draft, doubts }
  const document = withParagraph(draft.document, number, ({ unsure: _unsure, ...paragraph }) => paragraph)
  const findings = document.findings.map(({ unsure, ...finding }) => ({
    ...finding,
    ...(unsure && finding.concern !== number && { unsure }),
  }))
  return { ...draft, document: { ...document, findings }, doubts }
}

const withParagraph = (document: Document, number: number, change: (paragraph: Paragraph) => Paragraph): Document => ({
  ...document,
  paragraphs: document.paragraphs.map((each) => (each.number === number ? change(each) : each)),
})
