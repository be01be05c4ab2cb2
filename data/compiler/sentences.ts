import type { Paragraph } from '../schema'
import type { Language } from './languages'

/** Words inside quotation marks and parentheses are not the Committee's own act. */
const ASIDE = /“[^“”]*”|«[^«»]*»|\([^()]*\)/g
const BOUNDARY = /(?<=[.;:!?](?: ?[”"’»])?)\s+(?=[\p{Lu}“«])/u

/**
 * The sentences in which the Committee may speak, without asides: all of the lead and of the closing text, and of the
 * items those that name it ("The Committee further recommends that data should be disaggregated") or say what the State party should do.
 */
export function speakingSentences(
  { lead, items, closing }: Pick<Paragraph, 'lead' | 'items' | 'closing'>,
  { committee }: Language,
): string[] {
  const inItems = items.flatMap((item) => sentences(item.text)).filter((each) => committee.test(each))
  return [...sentences(lead), ...inItems, ...sentences(closing ?? '')]
}

/** The sentences of a text as it is, each with its place. */
export function cutSentences(text: string): { text: string; start: number }[] {
  const starts = [
    0,
    ...Array.from(text.matchAll(new RegExp(BOUNDARY, 'gu')), ({ index, 0: gap }) => index + gap.length),
  ]
  return starts.map((start, at) => ({
    start,
    text: text
      .slice(start, starts[at + 1])
      .replace(ASIDE, '')
      .trimEnd(),
  }))
}

export function sentences(text: string): string[] {
  return text.replace(ASIDE, '').split(BOUNDARY).filter(Boolean)
}
