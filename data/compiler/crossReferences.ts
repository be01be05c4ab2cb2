/** "paragraphs 9, 12 and 14-16". The letters of items are read over. */
const LIST = String.raw`para(?:graph)?s?\.? (\d{1,3}(?: ?\([a-z]+\)){0,20}(?:(?:, and |, | and | to | ?[-–] ?)\d{1,3}(?: ?\([a-z]+\)){0,20}){0,40})`
/** Only these words make it a paragraph of this document and not of a report or of earlier observations. */
const OF_THIS = new RegExp(
  String.raw`${LIST},? (?:(?:of|in) the present (?:document|concluding observations|report)|above|below|supra|infra)`,
  'gi',
)

/** The paragraphs of the same document that a text refers to, ascending, ranges expanded. */
export function crossReferences(text: string): number[] {
  const found = new Set<number>()
  for (const [, list = ''] of text.matchAll(OF_THIS)) {
    for (const [, from, to] of list.matchAll(/(\d+)(?:(?: to | ?[-–] ?)(\d+))?/g)) {
      const [first, last] = [Number(from), Number(to ?? from)]
      for (let number = first; number <= last; number++) found.add(number)
    }
  }
  return [...found].sort((a, b) => a - b)
}
