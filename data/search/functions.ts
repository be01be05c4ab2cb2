import type { ParsedQuery } from '../index/query/parse'
import { functionBits } from '../index/segment/records'
import type { ParagraphFunction } from '../schema'

/** Words that ask for a kind of paragraph. */
const functionWords: [stem: string, name: ParagraphFunction][] = [
  ['recommend', 'recommendation'],
  ['urg', 'recommendation'],
  ['concern', 'concern'],
  ['critic', 'concern'],
  ['welcom', 'welcome'],
  ['prais', 'welcome'],
]

/** The bits of the kinds of paragraph that a query asks for, which are favoured. */
export function functionsAsked({ words }: ParsedQuery): number {
  const asked = functionWords.filter(([stem]) => words.some((token) => token.stem === stem))
  return functionBits(asked.map(([, name]) => name))
}
