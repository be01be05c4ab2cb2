import { bytes, shorts } from './columns'
import type { RecordFacts } from './records'
import { noDocuments, type SegmentHead } from './segment'

/** What the index keeps of a document beside its records. */
export interface IndexedDocument {
  id: number
  symbol: string
  treaty: string
  state: string
  language: string
  year: number
}

/** What a segment knows of its documents and records beside the words. */
export class RecordColumns {
  readonly #documents = noDocuments()
  readonly #functions = bytes()
  readonly #sections = shorts()
  readonly #partners: number[] = []
  readonly #sectionIds = new Map<string, number>()

  /** Records so far. */
  get size(): number {
    return this.#functions.length
  }

  add(document: IndexedDocument, records: readonly RecordFacts[]): void {
    const columns = this.#documents
    columns.ids.push(document.id)
    columns.symbols.push(document.symbol.replaceAll('\n', ' '))
    columns.treaties.push(document.treaty)
    columns.states.push(document.state)
    columns.languages.push(document.language)
    columns.years.push(document.year)
    columns.firsts.push(this.size)
    for (const { functions, sectionId, partner } of records) {
      this.#functions.push(functions)
      this.#sections.push(this.#sectionId(sectionId))
      this.#partners.push(Math.abs(partner) > 0x7f_ff ? 0 : partner)
    }
  }

  finish(): Pick<SegmentHead, 'documents' | 'functions' | 'sections' | 'sectionIds' | 'partners'> {
    this.#documents.firsts.push(this.size)
    return {
      documents: this.#documents,
      functions: this.#functions.values.slice(0, this.size),
      sections: this.#sections.values.slice(0, this.size),
      sectionIds: [...this.#sectionIds.keys()],
      partners: Int16Array.from(this.#partners),
    }
  }

  /** Beyond what 16 bits tell apart, sections are one. */
  #sectionId(id: string): number {
    const found = this.#sectionIds.get(id) ?? Math.min(this.#sectionIds.size, 0xff_ff)
    if (found < 0xff_ff) this.#sectionIds.set(id, found)
    return found
  }
}
