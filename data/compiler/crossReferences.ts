import type { Language } from './languages'

/**
 * The paragraphs of the same document that a text refers to, ascending, ranges expanded: "paragraphs 9, 12 and 14-16
 * above". Only such words make it a paragraph of this document and not of a report or of earlier observations.
 */
export function crossReferences(text: string, { crossReference }: Language): number[] {
  const found = new Set<number>()
  for (const [, list = ''] of text.matchAll(crossReference)) {
    // "paragraphs 8 (electoral registers) and 10 (b)": what stands in parentheses is read over.
    const bare = list.replace(/\([^()]*\)/g, '')
    for (const [, from, to] of bare.matchAll(/(\d+)(?:(?: to | à | a | ?[-–] ?)(\d+))?/g)) {
      const [first, last] = [Number(from), Number(to ?? from)]
      for (let number = first; number <= last; number++) found.add(number)
    }
  }
  return [...found].sort((a, b) => a - b)
}
