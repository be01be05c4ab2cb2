import { z } from 'zod'

/** A few values kept outside IndexedDB, so that they outlive it: the extension's own storage. */
export interface Shelf {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
  /** Runs work that reads a value and then writes it, one after the other in all windows. */
  alone(work: () => Promise<void>): Promise<void>
}

const key = 'notes-stamp'

/** How many notes there were, deleted ones included, and when the panel last looked after them. */
const stampSchema = z.object({ notes: z.int().nonnegative(), tended: z.iso.datetime().optional() })
export type Stamp = z.infer<typeof stampSchema>

/** Counts the notes once nobody else changes the stamp: a number taken before may be of notes deleted since. */
type Count = () => number | PromiseLike<number>

export async function readStamp(shelf: Shelf): Promise<Stamp> {
  const read = stampSchema.safeParse(await shelf.get(key))
  return read.success ? read.data : { notes: 0 }
}

/** The number only rises by itself: one that is lower than the stamp is a loss until the reader has dealt with it. */
export function raiseStamp(shelf: Shelf, count: Count): Promise<void> {
  return shelf.alone(async () => {
    const held = await readStamp(shelf)
    const notes = await count()
    if (notes > held.notes) await shelf.set(key, { ...held, notes })
  })
}

/** The number is right as it is: notes were deleted for good, or a loss was accepted. */
export function setStamp(shelf: Shelf, count: Count): Promise<void> {
  return shelf.alone(async () => shelf.set(key, { ...(await readStamp(shelf)), notes: await count() }))
}

/** The notes have been looked after now, an ISO date. */
export function setTended(shelf: Shelf, tended: string): Promise<void> {
  return shelf.alone(async () => shelf.set(key, { ...(await readStamp(shelf)), tended }))
}
