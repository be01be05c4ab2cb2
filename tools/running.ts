import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll } from 'vitest'

interface Circumstances {
  cwd?: string
  input?: string | Uint8Array
}
interface Ended {
  status: number | null
  stdout: string
  stderr: string
}
type Run = (given: readonly string[], circumstances?: Circumstances) => Ended

const loader = import.meta.resolve('tsx')
const root = join(import.meta.dirname, '..')

const start = (before: readonly string[], given: readonly string[], circumstances: Circumstances = {}): Ended =>
  spawnSync(process.execPath, [...before, ...given], { cwd: root, encoding: 'utf8', ...circumstances })

/** Runs a tool from its source, as its npm script does: it takes seconds to read some of them. */
export const fromSource =
  (tool: string): Run =>
  (given, circumstances) =>
    start(['--import', loader, join(root, tool)], given, circumstances)

/** Runs a tool in a process of its own too, put together in one file before the first run: each starts in a tenth of the time. */
export function putTogether(tool: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-tool-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const outfile = join(folder, 'tool.mjs')
  buildSync({
    entryPoints: [join(root, tool)],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  return (given, circumstances) => start([outfile], given, circumstances)
}
