import { z } from 'zod'
import { paragraphFunctions } from './functions'

/** The pack format: validated at every border. What misses a form is named by its code in `faults.ts`. */

const nonEmpty = z.string().min(1)
const isoDate = z.iso.date('no-date')
/** Shown as a link, and packs come from anywhere. */
const webAddress = z.url({ protocol: /^https$/, error: 'no-address' })
const paragraphNumber = z.number().int().positive()
/** Dotted provision: `9`, `9.1`, `3.1.a.i`. */
const provision = z.string().regex(/^\d+(\.[0-9a-z]+)*$/, 'no-provision')

const functionSchema = z.enum(paragraphFunctions)

/** Provisions of one instrument, as one passage cites them. */
const provisionCitationSchema = z.strictObject({
  instrument: nonEmpty,
  provisions: z.array(provision).min(1),
  /** The words as printed. */
  printed: nonEmpty,
})

const symbolCitationSchema = z.strictObject({
  /** Canonical form of what is printed; a misprint stays a misprint here. */
  symbol: nonEmpty,
  printed: nonEmpty,
  pinpoints: z.array(nonEmpty),
  /** Where the printed symbol is a misprint: what is meant, read so by us and not by the Committee, and why. */
  readAs: z.strictObject({ symbol: nonEmpty, reason: nonEmpty }).optional(),
})

/** A law, treaty, policy or general comment named in words rather than by symbol. */
const namedInstrumentSchema = z.strictObject({ name: nonEmpty, short: nonEmpty.optional(), printed: nonEmpty })

const letter = z.string().regex(/^[a-z]+$/, 'no-letter')

const pointSchema = z.strictObject({ letter, text: nonEmpty })

const itemSchema = z.strictObject({
  letter,
  /** The text before the first point; the whole text when there are none. */
  text: nonEmpty,
  /** A roman list inside the item. Absent when there is none. */
  points: z.array(pointSchema).min(1).optional(),
})

/** Why a reading is doubtful: the rule it rests on, and how often that is right. Absent where the compiler is sure. */
const unsureSchema = z.strictObject({ rule: nonEmpty, confidence: z.number().min(0).max(1) })

const paragraphSchema = z.strictObject({
  number: paragraphNumber,
  /** Id of the innermost section: `'III'`, `'X.A'`. */
  section: nonEmpty,
  /** Id of the sub-heading it stands under, or null. */
  heading: nonEmpty.nullable(),
  /** The text before the first item; the whole text when there are none. */
  lead: nonEmpty,
  items: z.array(itemSchema),
  /** What the paragraph goes on to say after its list. Absent when it says nothing more. */
  closing: nonEmpty.optional(),
  functions: z.array(functionSchema).min(1),
  /** Set where the functions are doubtful. */
  unsure: unsureSchema.optional(),
  /** Cited by the paragraph itself. */
  provisions: z.array(provisionCitationSchema),
  symbols: z.array(symbolCitationSchema),
  instruments: z.array(namedInstrumentSchema),
  /** Paragraphs of the same document it refers to ("mentioned in paragraph 4 of the present document"). */
  crossReferences: z.array(paragraphNumber),
})

const sectionSchema = z.strictObject({
  /** `'IX'`, `'X'`, `'X.A'`: the numbering as printed, joined by a dot. `'0'` for paragraphs before the first section. */
  id: nonEmpty,
  title: nonEmpty,
  /** Id of the section it belongs to, or null. */
  parent: nonEmpty.nullable(),
  /** Cited by its heading; kept apart from what its paragraphs cite. */
  provisions: z.array(provisionCitationSchema),
})

const headingSchema = z.strictObject({
  id: nonEmpty,
  section: nonEmpty,
  title: nonEmpty,
  provisions: z.array(provisionCitationSchema),
})

/** A concern and the recommendation that answers it, by paragraph number; either side may be missing, not both. */
const findingSchema = z
  .strictObject({
    /** Stable within the document: the paragraph numbers, `'6-7'`, `'16'`. */
    id: nonEmpty,
    concern: paragraphNumber.nullable(),
    recommendation: paragraphNumber.nullable(),
    /** Set where it is doubtful that the one answers the other. */
    unsure: unsureSchema.optional(),
  })
  .refine((finding) => finding.concern !== null || finding.recommendation !== null, 'sideless')

const meetingSchema = z.strictObject({
  symbol: nonEmpty.optional(),
  number: z.number().int().positive(),
  date: isoDate,
  what: z.enum(['considered', 'adopted']),
})

export const documentSchema = z.strictObject({
  symbol: nonEmpty,
  title: nonEmpty,
  /** Instrument under which the State reported: `'OPSC'`. */
  treaty: nonEmpty,
  /** ISO 3166-1 alpha-3; with a territory reported on apart `CHN-HKG`; `EU`. */
  state: z.string().regex(/^(?:[A-Z]{3}(?:-[A-Z]{3})?|EU)$/, 'no-state'),
  language: nonEmpty,
  /** The reports examined, as in the symbol: `'3-4'`. */
  cycle: nonEmpty.nullable(),
  /** The first day on which the report was considered. */
  considered: isoDate,
  adopted: isoDate,
  meetings: z.array(meetingSchema),
  nextReportDue: isoDate.nullable(),
  url: webAddress,
  sections: z.array(sectionSchema),
  headings: z.array(headingSchema),
  paragraphs: z.array(paragraphSchema).min(1),
  findings: z.array(findingSchema),
})

const count = z.number().int().nonnegative().max(0xff_ff_ff_ff)

/** The index of some documents of a pack, so that whoever takes the pack in need not make it. */
export const postingsSchema = z.strictObject({
  /** Of the index, not of the pack: another one is passed over, and the index made anew. */
  version: z.number().int().positive(),
  /** Names the phrases that are indexed as terms of their own. */
  phrases: nonEmpty,
  /** How many paragraphs each of its documents has: the next ones of the pack, in its order. */
  paragraphs: z.array(z.number().int().positive()).min(1),
  /** Stems, phrases and labels, sorted by code unit, one a line. */
  terms: nonEmpty,
  /** For each term: how many paragraphs hold it, and how many bytes its list and its places take. */
  counts: z.array(count),
  lists: z.array(count),
  places: z.array(count),
  /** Words as written, in lower case, sorted by code unit, one a line; and for each the position of its stem among the terms. */
  words: z.string(),
  stems: z.array(count),
  /**
   * In base64: the lists, then the places. A list holds, for each paragraph, its distance from the one before (seven bits a byte, the lowest first) and a
   * weight (a byte); the places, for each of those paragraphs, their number and the distance of each from the one before.
   */
  bytes: z.string(),
})

export const packSchema = z.strictObject({
  format: z.literal('glossator-pack'),
  version: z.literal(1),
  /** Before the documents: after them they come too late to be used. */
  postings: z.array(postingsSchema).optional(),
  documents: z.array(documentSchema).min(1),
})

export type ParagraphFunction = z.infer<typeof functionSchema>
export type ProvisionCitation = z.infer<typeof provisionCitationSchema>
export type SymbolCitation = z.infer<typeof symbolCitationSchema>
export type NamedInstrument = z.infer<typeof namedInstrumentSchema>
export type Item = z.infer<typeof itemSchema>
export type Paragraph = z.infer<typeof paragraphSchema>
export type Section = z.infer<typeof sectionSchema>
export type Heading = z.infer<typeof headingSchema>
export type Finding = z.infer<typeof findingSchema>
export type Document = z.infer<typeof documentSchema>
export type Postings = z.infer<typeof postingsSchema>
export type Pack = z.infer<typeof packSchema>
