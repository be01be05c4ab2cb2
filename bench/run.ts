import { benchCitations } from './citations'
import { benchLibrary } from './library'

/** Everything we promise of speed, measured beside others in one run. Ends with 1 when a promise of the recogniser or of the library is not kept. */
if (!(await benchCitations(console.log))) process.exitCode = 1
await import('./page/run')
if (!(await benchLibrary(console.log))) process.exitCode = 1
