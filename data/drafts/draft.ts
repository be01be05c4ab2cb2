import type { Compilation } from '../compiler'
import { parsePack } from '../packs/parse'
import type { Pack } from '../schema'
import { doubtOf } from './doubts'
import type { Draft } from './types'

/**
 * The draft of a compiled document.
 * @param offsetOfLine where a line of the source, from 1, stands in the text that is shown
 */
export function draftOf({ pack, unsure, lines }: Compilation, offsetOfLine: (line: number) => number | null): Draft {
  const [document] = pack.documents
  if (!document) throw new Error('a compiled pack holds one document')
  return {
    document,
    doubts: unsure.map(doubtOf),
    origins: lines.map((line, id) => ({ id, start: offsetOfLine(line) })),
  }
}

/** The pack of a draft. @throws PackError when it does not hold together */
export const packOf = ({ document }: Draft): Pack =>
  parsePack({ format: 'glossator-pack', version: 1, documents: [document] })
