import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, ensureFirefox } from './browser/ensure'

/** Runs every test, real browser included, and ends by saying what ran. Arguments go to Vitest. */
interface Report {
  testResults: { name: string; assertionResults: { status: string }[]; message: string; status: string }[]
}

ensureChromium()
ensureFirefox()
const folder = mkdtempSync(join(tmpdir(), 'glossator-test-'))
const file = join(folder, 'report.json')
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
const report = JSON.parse(readFileSync(file, 'utf8')) as Report
rmSync(folder, { recursive: true })

const count = (wanted: string) =>
  report.testResults.flatMap((result) => result.assertionResults).filter((test) => test.status === wanted).length
const broken = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0)
const failed = count('failed') + broken.length
const passed = count('passed')

console.log('\nWhat ran:')
for (const result of [...report.testResults].sort((a, b) => a.name.localeCompare(b.name)))
  console.log(`  ${result.name.replace(`${process.cwd()}/`, '')}: ${result.assertionResults.length}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(status === 0 && failed === 0 && passed > 0 ? 0 : 1)
