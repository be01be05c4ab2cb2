import { z } from 'zod'
import { bodySchema, sourceSchema, tagsSchema, targetSchema } from '../../data/notes/schema'
import { readChoices } from '../../data/settings/choices'
import { mostPlaces } from '../../data/settings/limits'
import { longestAddress } from '../../data/switches/limits'

/** What the background accepts. Page text passes through here, so every length has a cap. */

const word = z.string().min(1).max(300)
const offset = z.int().nonnegative()
const span = { start: offset, end: offset }

const reference = z.discriminatedUnion('kind', [
  z.object({
    ...span,
    kind: z.literal('symbol'),
    symbol: word,
    pinpoints: z.array(word).max(1_000),
    pinpointSpan: z.object(span).optional(),
    meant: word.optional(),
  }),
  z.object({
    ...span,
    kind: z.literal('provision'),
    instrument: word,
    provisions: z.array(word).max(1_000),
    evidence: z.enum(['named', 'defined', 'anaphora', 'carried', 'page-title', 'page-symbol', 'page-url']),
    ambiguous: z.array(word).max(50).optional(),
  }),
])

export const lookupRequest = z.object({
  reference,
  passage: z.object({ text: z.string().max(5_000), at: offset, end: offset }),
  page: z.object({ title: z.string().max(300), language: z.string().max(100) }).optional(),
})

export const noteDraft = z.object({
  target: targetSchema,
  body: bodySchema,
  tags: tagsSchema.optional(),
  source: sourceSchema.optional(),
})

/** How many references a frame reports; what they say is none of the background's business. */
export const reportCount = z
  .object({ references: z.array(z.unknown()) })
  .transform(({ references }) => references.length)

export const pause = z.enum(['site', 'page', 'ten-minutes'])

const places = z.array(z.string().min(1).max(longestAddress)).max(mostPlaces)

export const takenOptions = z.object({ choices: z.unknown().transform(readChoices), sites: places, pages: places })

/** Only addresses of our own views. */
export const panelPath = z.string().max(2_000).startsWith('/')
