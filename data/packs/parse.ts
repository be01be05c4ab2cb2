import { type PackFault, type Placed, plainly } from '../faults'
import { PostingsError } from '../index/segment/postings'
import { type Document, documentSchema, type Pack, type Postings, packSchema, postingsSchema } from '../schema'
import { shapeFault } from '../shape'
import { contradictionIn, firstContradiction } from './contradictions'
import { excessIn } from './excess'

/** Thrown when a pack is refused: for what, and where. */
export class PackError extends Error {
  override name = 'PackError'
  readonly fault: Placed<PackFault>

  constructor(fault: Placed<PackFault>) {
    super(plainly(fault))
    this.fault = fault
  }
}

/**
 * Validates parsed JSON as a pack: its shape, and that it holds together. It is taken whole or refused whole.
 * @throws PackError with the path of the first fault
 */
export function parsePack(json: unknown): Pack {
  const result = packSchema.safeParse(json, { reportInput: true })
  if (!result.success) throw new PackError(shapeFault(result.error))
  const contradiction = firstContradiction(result.data)
  if (contradiction) throw new PackError(contradiction)
  return result.data
}

/**
 * Validates one document of a pack that is read bit by bit; `index` is its place in the pack.
 * @throws PackError with the path of the first fault, from the pack's root
 */
export function parseDocument(json: unknown, index: number): Document {
  const result = documentSchema.safeParse(json, { reportInput: true })
  const refuse = (fault: Placed<PackFault>) => new PackError({ ...fault, path: ['documents', index, ...fault.path] })
  if (!result.success) throw refuse(shapeFault(result.error))
  const fault = excessIn(result.data) ?? contradictionIn(result.data)
  if (fault) throw refuse(fault)
  return result.data
}

/**
 * Validates the form of postings; whether they hold together is for who uses them.
 * @throws PostingsError
 */
export function parsePostings(json: unknown): Postings {
  const result = postingsSchema.safeParse(json)
  if (result.success) return result.data
  throw new PostingsError(`${result.error.issues[0]?.path.join('.')}: ${result.error.issues[0]?.message}`)
}
