import type { NamedInstrument } from '../schema'
import { KNOWN_INSTRUMENTS } from './knownInstruments'
import type { Language } from './languages'
import { findNames } from './nameGrammar'

interface Mention extends NamedInstrument {
  start: number
  end: number
  /** Set for a treaty of the treaty bodies. */
  id?: string
}

/** "(JVTA)", "(the National Strategy 2016)" behind a name. */
const DEFINITION =
  /^ \((?:hereinafter )?(?:referred to as )?(?:the )?(\p{Lu}[\p{L}\d’-]*(?: [\p{Lu}\d][\p{L}\d’-]*){0,4})\)/u
const ILO_CONVENTION =
  /\b(?:International Labour Organization(?: \(ILO\))?|ILO)(?: [\p{L} ,]{1,100}?)? Convention,?(?: \d{4},?)? \(?No\. ?(\d{1,3})\)?(?: \(\d{4}\))?/gu

/**
 * The laws, treaties, policies and general comments that each text names, once each, in the order of the text. A short
 * form that one text defines holds for all of them.
 * @param own the instrument the document is about, which it does not "name"
 * @param language names of laws are read in English alone; in the others, general comments and what is known by name
 */
export function namedInstruments(texts: readonly string[], own: string, language: Language): NamedInstrument[][] {
  const mentions = texts.map((text) => withDefinitions(text, mentionsIn(text, language)))
  const shorts = shortForms(mentions.flat())
  return texts.map((text, index) => {
    const all = withoutOverlaps([...(mentions[index] ?? []), ...shortMentions(text, shorts)])
    const byName = new Map<string, NamedInstrument>()
    for (const { name, short, printed, id } of all) {
      const known = short ?? [...shorts].find(([, full]) => full === name)?.[0]
      if (id !== own && !byName.has(name)) byName.set(name, { name, ...(known && { short: known }), printed })
    }
    return [...byName.values()]
  })
}

function mentionsIn(text: string, language: Language): Mention[] {
  const mention = (found: RegExpMatchArray, rest: Omit<Mention, 'start' | 'end' | 'printed'>): Mention => {
    const start = found.index ?? 0
    return { ...rest, printed: found[0], start, end: start + found[0].length }
  }
  const known = KNOWN_INSTRUMENTS.flatMap(({ also, ...instrument }) =>
    [new RegExp(String.raw`\b${escaped(instrument.name)}\b`, 'gi'), ...(also ? [also] : [])].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((found) => mention(found, instrument)),
    ),
  )
  const comments = [...text.matchAll(language.generalComment)].map((found) =>
    mention(found, { name: `General ${language.kindsOfComment[found[1]?.toLowerCase() ?? ''] ?? ''} No. ${found[2]}` }),
  )
  const labour = [...text.matchAll(ILO_CONVENTION)].map((found) =>
    mention(found, { name: `ILO Convention No. ${found[1]}` }),
  )
  // The grammar of capitals is that of English titles.
  const capitals = (language.code === 'en' ? findNames(text) : []).map((found) => ({
    ...found,
    printed: text.slice(found.start, found.end),
  }))
  return withoutOverlaps([...known, ...comments, ...labour, ...capitals])
}

function withDefinitions(text: string, mentions: Mention[]): Mention[] {
  return mentions.map((mention) => {
    const short = DEFINITION.exec(text.slice(mention.end))?.[1]
    return short ? { ...mention, short } : mention
  })
}

/** Short form to full name: those the document defines before those everyone knows. */
function shortForms(mentions: readonly Mention[]): Map<string, string> {
  const shorts = new Map<string, string>()
  for (const { name, short } of [...mentions, ...KNOWN_INSTRUMENTS])
    if (short && !shorts.has(short)) shorts.set(short, name)
  return shorts
}

function shortMentions(text: string, shorts: ReadonlyMap<string, string>): Mention[] {
  return [...shorts].flatMap(([short, name]) => {
    const id = KNOWN_INSTRUMENTS.find((instrument) => instrument.name === name)?.id
    return [...text.matchAll(new RegExp(String.raw`(?<![\p{L}\d/-])${escaped(short)}(?![\p{L}\d/])`, 'gu'))].map(
      ({ 0: printed, index }) => ({
        name,
        short,
        printed,
        start: index,
        end: index + printed.length,
        ...(id && { id }),
      }),
    )
  })
}

/** The longest name wins; equally long ones in the order given. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => mention.end <= other.start || mention.start >= other.end)) kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
