import { here, textAfter } from '../around'
import { joinsByOf } from './gaps'
import { type CitedArticles, readBare } from './grammar'
import { isInflected, type Mention } from './mention'
import { LIST } from './patterns'

/**
 * "article 34 of the CRC and 3 of the OPSC": the word "article" holds for the numbers that stand before the next treaty as well.
 * @returns the citations with those that go on from them, in order
 */
export function withResumed(citations: CitedArticles[], mentions: Mention[], text: string): CitedArticles[] {
  const all: CitedArticles[] = []
  for (let citation of citations) {
    if (citation.start < (all.at(-1)?.end ?? 0)) continue
    for (let next: CitedArticles | null = citation; next; next = after(citation, mentions, text))
      all.push((citation = next))
  }
  return all
}

function after(citation: CitedArticles, mentions: Mention[], text: string): CitedArticles | null {
  const at = mentions.findIndex((mention) => mention.start >= citation.end)
  const [owner, other] = at < 0 ? [] : mentions.slice(at, at + 2)
  const list = owner && here(LIST, text, owner.end)
  if (!list || !joins(citation, owner, text)) return null
  const resumed = readBare(text, owner.end + list[0].length)
  if (!resumed) return null
  const joined = other && resumed.end <= other.start && joins(resumed, other, text)
  return joined || THEREOF.test(textAfter(text, resumed.end, 20)) ? resumed : null
}

/** "and 9 [thereof]"; but "and 9 [of which]" may count anything. */
const THEREOF = /^ (?:thereof|del mismo)(?!\p{L})/u

/** "34 CRC [and] 3 OPSC[.]", but neither "3 OPSC [reports]" nor "34 CRC [States]". */
const ALONE = /^(?:[^\s\p{L}]|\n|$|\s(?:and|or|et|ou|y|и)\s)/u

const joins = (citation: CitedArticles, mention: Mention, text: string) => {
  const gap = text.slice(citation.end, mention.start)
  return gap === ' ' ? ALONE.test(textAfter(text, mention.end, 6)) : joinsByOf(gap, isInflected(text, mention))
}
