/** One reason to take a recommendation for the answer to a concern. */
interface PairingRule {
  name: string
  reason: string
  confidence: number
  /** Paragraphs under one heading by what they do, and the findings they make; a test pairs them. See `pairing.test.ts`. */
  example: { paragraphs: string; findings: string }
}

/**
 * Which paragraphs make a finding. Letters of the examples: c concern, r recommendation, f a further one, n note, b both in
 * one, p another; `|` parts a section of concerns from one of recommendations.
 */
export const PAIRING_RULES = {
  next: {
    name: 'the next paragraph answers',
    reason: 'Under one heading, a concern and at once the recommendation: the layout of all Committees today.',
    confidence: 0.95,
    example: { paragraphs: 'c r', findings: '1-2' },
  },
  inOne: {
    name: 'concern and recommendation in one paragraph',
    reason: 'The Human Rights Committee, the Committee against Torture and old documents say both in one paragraph.',
    confidence: 0.95,
    example: { paragraphs: 'b b', findings: '1 2' },
  },
  row: {
    name: 'concerns in a row, answered together',
    reason: 'Several paragraphs of concern under one heading are followed by one recommendation on all of them.',
    confidence: 0.75,
    example: { paragraphs: 'c c r', findings: '1-3 2-3' },
  },
  further: {
    name: 'a further recommendation on the same concern',
    reason: 'A second recommendation that says “also” or “further” adds to the first.',
    confidence: 0.7,
    example: { paragraphs: 'c r f', findings: '1-2 1-3' },
  },
  order: {
    name: 'as many recommendations as concerns, in their order',
    reason: 'Where concerns and recommendations are as many, they usually follow the same order.',
    confidence: 0.6,
    example: { paragraphs: 'c c r r', findings: '1-3 2-4' },
  },
  note: {
    name: 'a note that a recommendation answers',
    reason: 'Some concerns are put mildly: what is only noted, and then asked to change, was one.',
    confidence: 0.7,
    example: { paragraphs: 'n r', findings: '1-2' },
  },
  partly: {
    name: 'the next paragraph answers and adds a concern of its own',
    reason: 'Under one heading, what follows a concern and recommends something most likely answers it too.',
    confidence: 0.6,
    example: { paragraphs: 'c b', findings: '1-2' },
  },
  subject: {
    name: 'the same subject in the section of recommendations',
    reason: 'Old documents keep concerns and recommendations in two sections; shared words and articles tie them.',
    /** Where the words have least in common; more of them raise it. */
    confidence: 0.5,
    example: { paragraphs: 'c | r', findings: '1-2' },
  },
  alone: {
    name: 'nothing beside it to pair it with',
    reason: 'A recommendation that follows no concern, or a concern that nothing answers, stands alone.',
    confidence: 0.9,
    example: { paragraphs: 'c p r', findings: '1 3' },
  },
} satisfies Record<string, PairingRule>

/** Least likeness that ties a recommendation to a concern in another section, or to a distant one without a heading. */
export const LEAST_LIKENESS = 0.12
/** What a shared article adds to likeness. */
export const SHARED_ARTICLE = 0.2
/** Likeness of words proves no more than this. */
export const SUREST_BY_SUBJECT = 0.85
