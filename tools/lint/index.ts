import { spawnSync } from 'node:child_process'
import { known } from './known'

/**
 * Mozilla's linter on both built packages. Nothing may be said of our scripts; of the manifest only what `known.ts` explains.
 * It is fetched for this alone: it would be the larger half of what one installs.
 */
interface Message {
  code: string
  message: string
  description: string
  file?: string
  line?: number
}
type Report = Record<'errors' | 'notices' | 'warnings', Message[]>

let failed = false
for (const browser of ['firefox', 'chrome'] as const) {
  const run = spawnSync(
    'npx',
    ['--yes', 'web-ext@10.7.0', 'lint', '--source-dir', `.output/${browser}-mv3`, '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  const report = JSON.parse(run.stdout) as Report
  const messages = [...report.errors, ...report.warnings, ...report.notices]
  console.log(`${browser}: ${messages.length} messages`)
  for (const { code, message, description, file = '', line = '' } of messages) {
    const why = file === 'manifest.json' ? known[browser][code] : undefined
    failed ||= why === undefined
    console.log(`  ${why ? 'known' : 'NEW'}  ${code} ${file}:${line} ${message}\n    ${why ?? description}`)
  }
}
process.exit(failed ? 1 : 0)
