import { z } from 'zod'
import { bodySchema, sourceSchema, tagsSchema, targetSchema } from '../../data/notes/schema'
import { readChoices } from '../../data/settings/choices'
import { mostPlaces } from '../../data/settings/limits'
import { longestAddress } from '../../data/switches/limits'
import { pageLanguage, pageTitle } from './limits'
import { reference } from './reported'

/** What the background accepts. Page text passes through here, so every length has a cap. */

const offset = z.int().nonnegative()

export const lookupRequest = z.object({
  reference,
  passage: z.object({ text: z.string().max(5_000), at: offset, end: offset }),
  page: z.object({ title: z.string().max(pageTitle), language: z.string().max(pageLanguage) }).optional(),
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

export const panelLanding = z.object({ windowId: z.int(), path: panelPath })
