import { stateName } from '../../citations/symbols/states'
import { documentsOf, readHeadsAt } from './read'
import { ask, type LibrarySource } from './source'

/** A document of the library as a list shows it. */
export interface LibraryEntry {
  symbol: string
  title: string
  /** Of the title. */
  language: string
  /** In words; the code where it has no name. */
  state: string
  treaty: string
  /** ISO 8601. */
  adopted: string
  findings: number
  paragraphs: number
  /** It ships with the extension: packs do not replace it, and it is not removed. */
  bundled: boolean
}

export interface LibraryPage {
  /** The first of those that fit, by symbol. */
  entries: LibraryEntry[]
  /** How many fit. */
  fitting: number
  /** Of the whole library. */
  documents: number
  paragraphs: number
  /** False while the library cannot be read, and this is what ships with the extension. */
  isWhole: boolean
}

export interface ListQuery {
  /** All of them are to be found in symbol, State, treaty or year. */
  words: string
  most: number
  /** In which States are named. They are found by their English names as well. */
  language?: string
}

const stateOf = (code: string, language: string): string => stateName(code, language) ?? code

/** The documents of the library. `bundled` are the symbols of those that ship with the extension. */
export const listLibrary = (
  source: LibrarySource,
  { words, most, language: spoken = 'en' }: ListQuery,
  bundled: ReadonlySet<string>,
): Promise<LibraryPage> =>
  ask(source, async (snapshot) => {
    const { treaties, states, years } = snapshot.index.columns.documents
    const held = documentsOf(snapshot.index)
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    const fitting = held.filter(({ position, symbol }) => {
      const state = states[position] ?? ''
      const told =
        `${symbol} ${state} ${stateOf(state, spoken)} ${stateOf(state, 'en')} ${treaties[position]} ${years[position]}`.toLowerCase()
      return wanted.every((word) => told.includes(word))
    })
    const shown = fitting.slice(0, most)
    const heads = await readHeadsAt(
      shown.map(({ position }) => position),
      snapshot,
    )
    return {
      entries: heads.map(({ symbol, title, language, state, treaty, adopted, findings }, at) => ({
        symbol,
        title,
        language,
        state: stateOf(state, spoken),
        treaty,
        adopted,
        findings: findings.length,
        paragraphs: shown[at]?.paragraphs ?? 0,
        bundled: bundled.has(symbol),
      })),
      fitting: fitting.length,
      documents: held.length,
      paragraphs: held.reduce((sum, one) => sum + one.paragraphs, 0),
      isWhole: snapshot.isSpare !== true,
    }
  })
