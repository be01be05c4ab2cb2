import { benchLibrary } from './index'

/** The library alone: `tsx bench/library/run.ts 10000` measures one size. */
const sizes = process.argv.slice(2).map(Number)
if (!(await benchLibrary(console.log, sizes.length > 0 ? sizes : undefined))) process.exitCode = 1
