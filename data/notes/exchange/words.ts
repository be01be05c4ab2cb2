import type { FindingView } from '../../api'

/** What an export that people read says of its own, in the reader's language. Forms that are data keep the English names of their fields. */
export interface ExportWords {
  lang: string
  dir: 'ltr' | 'rtl'
  /** Above the whole. */
  title: string
  /** "2 January 2026": the day of a moment in ISO 8601, where the reader is. */
  day(iso: string): string
  page(page: number): string
  writtenOn(title: string): string
  /** "CRC/C/OPSC/USA/CO/3-4, para. 22". */
  paragraph(symbol: string, paragraph: number): string
  /** What a finding is about. */
  finding(view: Pick<FindingView, 'heading' | 'section'>): string
  /** "OPSC, article 9 (1)". */
  provision(instrument: string, provision: string): string
}
