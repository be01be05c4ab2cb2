import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, ensureFirefox } from './browser/ensure'

/** Runs every test, real browser included, and ends by saying what ran. Arguments go to Vitest. */
interface Report {
  testResults: { name: string; assertionResults: { status: string }[]; message: string; status: string }[]
}

const short = (name: string) => name.replace(`${process.cwd()}/`, '')

/** Every file of tests that belongs to the project; none where it is no checkout. */
const testFiles = () =>
  spawnSync('git', ['ls-files', '*.test.ts', '*.test.tsx'], { encoding: 'utf8' }).stdout?.split('\n').filter(Boolean) ??
  []

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
const ran = new Set(
  report.testResults.filter((result) => result.assertionResults.length > 0).map(({ name }) => short(name)),
)
// A file that could not be loaded has no result, and one that was never begun is not named at all.
const silent = process.argv.length > 2 ? [] : testFiles().filter((name) => !ran.has(name))
const broken = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0)
const failed = count('failed') + new Set([...silent, ...broken.map(({ name }) => short(name))]).size
const passed = count('passed')

console.log('\nWhat ran:')
for (const result of [...report.testResults].sort((a, b) => a.name.localeCompare(b.name)))
  console.log(`  ${short(result.name)}: ${result.assertionResults.length}`)
for (const name of silent) console.log(`  ${name}: nothing ran`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(status === 0 && failed === 0 && passed > 0 ? 0 : 1)
