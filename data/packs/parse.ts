import { type Document, documentSchema, type Pack, packSchema } from '../schema'
import { excessIn } from './excess'
import { contradictionIn, type Fault, firstContradiction } from './faults'

/** Thrown when a pack is refused. The message is for the user: `documents[0].paragraphs[3].items[1].letter: …`. */
export class PackError extends Error {
  override name = 'PackError'
  readonly path: readonly PropertyKey[]

  constructor({ path, message }: Fault) {
    super(path.length > 0 ? `${inWords(path)}: ${message}` : message)
    this.path = path
  }
}

/**
 * Validates parsed JSON as a pack: its shape, and that it holds together. It is taken whole or refused whole.
 * @throws PackError with the path of the first fault
 */
export function parsePack(json: unknown): Pack {
  const result = packSchema.safeParse(json)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new PackError({ path: issue?.path ?? [], message: issue?.message ?? 'not a pack' })
  }
  const contradiction = firstContradiction(result.data)
  if (contradiction) throw new PackError(contradiction)
  return result.data
}

/**
 * Validates one document of a pack that is read bit by bit; `index` is its place in the pack.
 * @throws PackError with the path of the first fault, from the pack's root
 */
export function parseDocument(json: unknown, index: number): Document {
  const result = documentSchema.safeParse(json)
  const at = (path: readonly PropertyKey[]) => ['documents', index, ...path]
  if (!result.success) {
    const [issue] = result.error.issues
    throw new PackError({ path: at(issue?.path ?? []), message: issue?.message ?? 'not a document' })
  }
  const fault = excessIn(result.data) ?? contradictionIn(result.data)
  if (fault) throw new PackError({ ...fault, path: at(fault.path) })
  return result.data
}

/** `['documents', 0, 'title']` as `documents[0].title`. */
function inWords(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '')
}
