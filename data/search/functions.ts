import type { ParagraphFunction } from '../schema'
import type { Entry } from './entries'
import type { ParsedQuery } from './query/parse'
import { functionBoost } from './weights'

/** Words that ask for a kind of paragraph. */
const functionWords: [stem: string, name: ParagraphFunction][] = [
  ['recommend', 'recommendation'],
  ['urg', 'recommendation'],
  ['concern', 'concern'],
  ['critic', 'concern'],
  ['welcom', 'welcome'],
  ['prais', 'welcome'],
]

/** The factor by which the kind of paragraph asked for is favoured. */
export function functionFactor(query: ParsedQuery, entry: Entry): number {
  if (entry.kind !== 'paragraph') return 1
  const asked = functionWords.filter(([stem]) => query.words.some((token) => token.stem === stem))
  const answers = asked.some(([, name]) => entry.paragraph.functions.includes(name))
  return answers ? functionBoost : 1
}
