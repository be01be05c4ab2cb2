import { stem } from '../../data/index/words/stem'
import type { Document } from '../../data/schema'
import { random } from './generate'

/** What is asked of a library, by kind. */
export const kinds = [
  'exact',
  'prefix',
  'typo',
  'synonym',
  'common words',
  'provision',
  'phrase',
  'minus',
  'symbol',
] as const
export type Kind = (typeof kinds)[number]

/** What people say; the thesaurus knows what documents write. */
const everyday = [
  'child labor on farms',
  "selling a child's kidney",
  'buyers go unpunished',
  'deportation lawyers',
  'runaways on the street',
  'army recruits',
  'hotel staff',
  'police training',
  'poor families',
  'hotline for kids',
  'praise',
  'deadline',
]

/** Words that stand in nearly every paragraph. */
const frequent = [
  'the Committee recommends that the State party',
  'State party children',
  'concerned about the lack of measures',
  'children victims of offences',
  'take all necessary measures',
  'Optional Protocol',
  'rights of the child',
  'national legislation',
]

const provisions = [
  'article 9',
  'art 4 jurisdiction',
  '9(3)',
  'article 3 organs',
  'articles 5 and 6',
  'article 10 cooperation',
]

/** So many queries of a kind, the same for the same documents. */
export function queriesOf(kind: Kind, documents: readonly Document[], count: number): string[] {
  const next = random(kind.length * 7919)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T
  const words = () => {
    const { lead } = pick(pick(documents).paragraphs)
    return (lead.match(/\p{L}{5,}/gu) ?? ['children']).map((word) => word.toLowerCase())
  }
  /** Two or three words of a paragraph as they stand there. */
  const sideBySide = () => {
    const { lead } = pick(pick(documents).paragraphs)
    const found = lead.match(/\p{L}{4,} (?:\p{L}+ )?\p{L}{4,}/gu) ?? ['children victims']
    return pick(found)
  }
  const several = (from: string[], many: number) => Array.from({ length: many }, () => pick(from)).join(' ')
  const one = (at: number): string => {
    switch (kind) {
      case 'exact':
        return `${several(words(), 1 + (at % 4))} `
      case 'prefix': {
        const word = pick(words())
        return word.slice(0, 2 + (at % Math.max(1, word.length - 2)))
      }
      case 'typo':
        return `${mistyped(pick(words().filter((word) => word.length > 5 && stem(word) !== word)) ?? 'surrogacy', next)} `
      case 'synonym':
        return `${everyday[at % everyday.length]} `
      case 'common words':
        return `${frequent[at % frequent.length]} `
      case 'provision':
        return `${provisions[at % provisions.length]} `
      case 'phrase':
        return `"${sideBySide()}"`
      case 'minus':
        return `${pick(words())} -${pick(words())} `
      case 'symbol': {
        const { symbol, paragraphs } = pick(documents)
        const part = symbol
          .split('/')
          .slice(-(2 + (at % 3)))
          .join('/')
        return at % 2 === 0 ? `${part} para ${pick(paragraphs).number} ` : `${part} ${pick(words())} `
      }
    }
  }
  return Array.from({ length: count }, (_, at) => one(at))
}

/** One letter dropped, doubled or changed with its neighbour. */
function mistyped(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2))
  const slip = Math.floor(next() * 3)
  if (slip === 0) return word.slice(0, at) + word.slice(at + 1)
  if (slip === 1) return word.slice(0, at) + word.slice(at, at + 1) + word.slice(at)
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}
