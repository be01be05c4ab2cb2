import { parseArgs } from 'node:util'
import { benchLibrary } from './index'

/**
 * The library alone: `tsx bench/library/run.ts 10000` measures one size, `--alone` leaves the others out, and with `--kept FOLDER` the library
 * stays there, so that the next bench only asks it.
 */
const { values, positionals } = parseArgs({
  options: { alone: { type: 'boolean' }, kept: { type: 'string' } },
  allowPositionals: true,
})
const of = positionals.map(Number)
if (!(await benchLibrary(console.log, { ...values, ...(of.length > 0 && { of }) }))) process.exitCode = 1
