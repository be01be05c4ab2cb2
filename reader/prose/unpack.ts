import { unzipSync, zipSync } from 'fflate'
import { word } from '../limits'
import { ReaderProblem } from '../problem'
import { writeNumbers } from './numbering'
import { nameParts } from './parts'

/**
 * The parts of a Word file, the numbers of its paragraphs written out, packed anew without compression: what reads it then meets no more bytes than were counted here. A part is given
 * only as much room as it says it takes, so that one which lies breaks off.
 * @throws ReaderProblem
 */
export function unpackWord(data: Uint8Array): Uint8Array<ArrayBuffer> {
  let size = 0
  let isBomb = false
  const parts = unzipSync(data, {
    filter({ name, originalSize }) {
      if (!wanted.test(name)) return false
      size += originalSize
      isBomb ||= size > word.most
      return !isBomb
    },
  })
  if (isBomb) throw new ReaderProblem('bomb')
  const named = nameParts(parts)
  if (parts[named.text] === undefined) throw new ReaderProblem('unknown')
  return new Uint8Array(zipSync(writeNumbers(parts, named), { level: 0 }))
}

/** The text, its styles, notes and pictures; no macros and nothing embedded. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels)|word\/media\/[^/]+)$/
