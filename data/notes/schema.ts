import { z } from 'zod'

/** Notes from outside: a page's process or a file. Every length has a cap, in UTF-16 units. */

const word = z.string().min(1).max(300)
const address = z.string().max(10_000)
const title = z.string().max(2_000)
const offset = z.int().nonnegative()

export const quoteSchema = z.object({
  /** A chapter at most. */
  exact: z.string().max(100_000),
  prefix: z.string().max(1_000),
  suffix: z.string().max(1_000),
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

export const sourceSchema = z.object({ url: address, title, quote: z.string().max(5_000) })

/** A note may be long; a book is not a note. */
export const bodySchema = z.string().max(1_000_000)

export const tagsSchema = z.array(z.string().max(1_000)).max(1_000)
