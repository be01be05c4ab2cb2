import { z } from 'zod'
import {
  longestAddress,
  longestBody,
  longestContext,
  longestQuote,
  longestSentence,
  longestTag,
  longestTitle,
  mostTags,
} from './limits'

/** Notes from outside: a page's process or a file. Every length has a cap, in UTF-16 units. */

const word = z.string().min(1).max(300)
const address = z.string().max(longestAddress)
const title = z.string().max(longestTitle)
const offset = z.int().nonnegative()

export const quoteSchema = z.object({
  exact: z.string().max(longestQuote),
  prefix: z.string().max(longestContext),
  suffix: z.string().max(longestContext),
  position: z.object({ start: offset, end: offset }).optional(),
})

export const targetSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('finding'), key: word }),
  z.object({ type: z.literal('paragraph'), symbol: word, paragraph: z.int().positive() }),
  z.object({ type: z.literal('provision'), instrument: word, provision: word }),
  z.object({ type: z.literal('document'), symbol: word }),
  z.object({ type: z.literal('symbol'), symbol: word }),
  z.object({
    type: z.literal('passage'),
    url: address,
    title,
    quote: quoteSchema.optional(),
    frame: address.optional(),
  }),
])

export const sourceSchema = z.object({ url: address, title, quote: z.string().max(longestSentence) })

export const bodySchema = z.string().max(longestBody)

export const tagsSchema = z.array(z.string().max(longestTag)).max(mostTags)

/** What a file gives of a note beside its target and source, put together from several fields. */
export const readSchema = z.object({ id: z.string().min(1).max(longestAddress), body: bodySchema, tags: tagsSchema })
