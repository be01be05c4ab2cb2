import type { CitationStyle, DocumentFacts } from '../api'
import { bodyOf, shortBodyOf } from './bodies'
import { americanDay, bluebookDay, dayWords, yearOf } from './dates'
import { type Paragraphs, paragraphWords, pinpoint } from './paragraphs'
import { asCitation, type Citation, type Piece } from './pieces'
import { headline, plainTitle, titleInside } from './titles'
import { joined, tight } from './words'

type Writer = (document: DocumentFacts, paragraphs: Paragraphs) => Piece[]

const followed = (text: string, by: string) => (text === '' ? '' : `${text}${by}`)
const preceded = (by: string, text: string) => (text === '' ? '' : `${by}${text}`)

/** A document, or paragraphs of it, in each style. What a style says of United Nations documents is named with it. */
const writers: Record<CitationStyle, Writer> = {
  /** Footnotes of the United Nations Editorial Manual. */
  un: (document, paragraphs) => [
    `${joined([
      bodyOf(document.symbol),
      titleInside(document),
      document.symbol,
      dayWords(document.adopted),
      paragraphWords(paragraphs),
    ])}.`,
  ],
  /** Rule 21.7: author, title, pinpoint, "U.N. Doc." and symbol, date; numbers in a row as a range, others after commas (rule 3.3). */
  bluebook: (document, paragraphs) => [
    followed(shortBodyOf(document.symbol), ', '),
    { italic: headline(document) },
    preceded(', ', tight(pinpoint(paragraphs, ['¶ ', '¶¶ '], 2, joined))),
    `, U.N. Doc. ${document.symbol} (${bluebookDay(document.adopted)}).`,
  ],
  /** Fourth edition, 2.1 of the part on international law: author, title in quotation marks, date, "UN Doc" and symbol, pinpoint. */
  oscola: (document, paragraphs) => [
    followed(bodyOf(document.symbol), ', '),
    `‘${plainTitle(document.title)}’ (${dayWords(document.adopted)}) UN Doc ${document.symbol}`,
    `${preceded(', ', tight(pinpoint(paragraphs, ['para ', 'paras '])))}.`,
  ],
  /** Seventh edition, 10.4: a report with its number. */
  apa: (document, paragraphs) => [
    followed(bodyOf(document.symbol), '. '),
    `(${yearOf(document.adopted)}). `,
    { italic: plainTitle(document.title) },
    ` (${joined([document.symbol, paragraphWords(paragraphs)])}). United Nations. ${document.url}`,
  ],
  /** As a note, 14.285 and 14.291 of the seventeenth edition; capitals as the eighteenth has them. */
  chicago: (document, paragraphs) => [
    followed(bodyOf(document.symbol), ', '),
    { italic: headline(document) },
    `, ${document.symbol} (${americanDay(document.adopted)})`,
    preceded(', ', paragraphWords(paragraphs)),
    `, ${document.url}.`,
  ],
}

/**
 * A document, or paragraphs of it, in a style of citation; as the United Nations does in its footnotes unless told otherwise: "Committee on the
 * Rights of the Child, concluding observations on …, CRC/C/OPSC/USA/CO/3-4, 2 June 2017, para. 22." Of a finding give both its paragraphs.
 */
export function citeDocument(
  document: DocumentFacts,
  paragraphs: Paragraphs = [],
  style: CitationStyle = 'un',
): Citation {
  return asCitation(writers[style](document, paragraphs))
}
