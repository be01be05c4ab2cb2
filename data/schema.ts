import { z } from 'zod'

/** The pack format: validated at every border. What misses a form is named by its code in `faults.ts`. */

const nonEmpty = z.string().min(1)
const isoDate = z.iso.date('no-date')
/** Shown as a link, and packs come from anywhere. */
const webAddress = z.url({ protocol: /^https$/, error: 'no-address' })
const paragraphNumber = z.number().int().positive()
/** Dotted provision: `9`, `9.1`, `3.1.a.i`. */
const provision = z.string().regex(/^\d+(\.[0-9a-z]+)*$/, 'no-provision')

const functionSchema = z.enum(['welcome', 'note', 'concern', 'recommendation', 'procedural'])

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

export const packSchema = z.strictObject({
  format: z.literal('glossator-pack'),
  version: z.literal(1),
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
export type Pack = z.infer<typeof packSchema>
