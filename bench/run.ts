import { benchCitations } from './citations'
import { benchLibrary } from './library'
import { benchNotes } from './notes'
import { benchPage } from './page'
import { benchReader } from './reader'

/**
 * `npm run bench -- notes`: everything we promise of speed, or the parts named, measured beside others in one run. Ends with 1 when a promise
 * is not kept.
 */
const parts: Record<string, () => Promise<boolean>> = {
  citations: () => benchCitations(console.log),
  page: () => benchPage(console.log),
  library: () => benchLibrary(console.log),
  notes: () => benchNotes(console.log),
  reader: () => benchReader(console.log),
}
const named = process.argv.slice(2)
for (const part of named.length > 0 ? named : Object.keys(parts)) {
  const measure = parts[part]
  if (measure === undefined)
    throw new Error(`There is no bench “${part}”. There are: ${Object.keys(parts).join(', ')}.`)
  if (!(await measure())) process.exitCode = 1
}
