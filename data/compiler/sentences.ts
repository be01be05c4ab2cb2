import type { Paragraph } from '../schema'
import type { Language } from './languages'

/** Words inside quotation marks and parentheses are not the Committee's own act. */
const ASIDE = /“[^”]*”|«[^»]*»|\([^()]*\)/g
const BOUNDARY = /(?<=[.;:!?](?: ?[”"’»])?)\s+(?=[\p{Lu}“«])/u

/**
 * The sentences in which the Committee may speak, without asides: all of the lead and of the closing text, and of the
 * items those that name it ("The Committee further recommends that data should be disaggregated").
 */
export function speakingSentences(
  { lead, items, closing }: Pick<Paragraph, 'lead' | 'items' | 'closing'>,
  { committee }: Language,
): string[] {
  const inItems = items.flatMap((item) => sentences(item.text)).filter((each) => committee.test(each))
  return [...sentences(lead), ...inItems, ...sentences(closing ?? '')]
}

export function sentences(text: string): string[] {
  return text.replace(ASIDE, '').split(BOUNDARY).filter(Boolean)
}
