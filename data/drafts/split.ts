import { paragraphText } from '../paragraph'
import type { Paragraph } from '../schema'
import { readAgain } from './citations'
import { doubtOf } from './doubts'
import { renumbered } from './renumber'
import type { Draft, SplitPlace } from './types'

/** Where a sentence begins that another one precedes. */
const SENTENCE = /(?<=[.!?][”"’'»)\]]*) (?=\p{Lu}|["“«(])/gu

type Text = Pick<Paragraph, 'lead' | 'items' | 'closing'>

/** The places at which a paragraph may be parted, each with the words that would begin a paragraph of their own. */
export function splitPlaces({ lead, items, closing }: Text): { place: SplitPlace; words: string }[] {
  const places: { place: SplitPlace; words: string }[] = []
  for (const { index } of lead.matchAll(SENTENCE)) {
    places.push({ place: { before: 'sentence', at: index + 1 }, words: lead.slice(index + 1) })
  }
  items.forEach(({ letter, text }, at) => {
    places.push({ place: { before: 'item', at }, words: `(${letter}) ${text}` })
  })
  if (closing !== undefined) places.push({ place: { before: 'closing' }, words: closing })
  return places
}

/** A paragraph made two; those behind it are renumbered. Both do what the one did, which is then to be looked at. */
export function split(draft: Draft, number: number, place: SplitPlace): Draft {
  const { document, origins } = draft
  const at = document.paragraphs.findIndex((each) => each.number === number)
  const whole = document.paragraphs[at]
  const parts = whole && parted(whole, place)
  if (!parts) return draft
  const { closing: _closing, ...rest } = whole
  const [first, second] = parts.map((text, index) =>
    readAgain({ ...rest, ...text, number: number + index }, [whole], document),
  )
  if (!first || !second) return draft
  const behind = document.paragraphs.slice(at + 1).map((each) => ({ ...each, number: each.number + 1 }))
  const paragraphs = [...document.paragraphs.slice(0, at), first, second, ...behind]
  const renamed = renumbered(
    {
      ...draft,
      document: { ...document, paragraphs },
      origins: origins.toSpliced(at + 1, 0, { id: 1 + Math.max(...origins.map(({ id }) => id)), start: null }),
    },
    (before) => (before > number ? before + 1 : before),
  )
  const paragraph = number + 1
  const doubt = doubtOf({ paragraph, what: { says: 'parted', paragraph, before: number } })
  return { ...renamed, doubts: [...renamed.doubts, doubt] }
}

function parted({ lead, items, closing }: Paragraph, place: SplitPlace): [Text, Text] | null {
  const end = closing === undefined ? {} : { closing }
  if (place.before === 'sentence') {
    const [before, after] = [lead.slice(0, place.at).trim(), lead.slice(place.at).trim()]
    return before !== '' && after !== ''
      ? [
          { lead: before, items: [] },
          { lead: after, items, ...end },
        ]
      : null
  }
  if (place.before === 'closing')
    return closing === undefined
      ? null
      : [
          { lead, items },
          { lead: closing, items: [] },
        ]
  const item = items[place.at]
  if (!item) return null
  // An item of its own has no letter, and its points are words of it.
  const own = paragraphText({ lead: item.text, items: item.points ?? [] })
  return [
    { lead, items: items.slice(0, place.at) },
    { lead: own, items: items.slice(place.at + 1), ...end },
  ]
}
