import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromSource, putTogether } from '../running'

const tool = 'tools/accuracy/cli.ts'
const once = putTogether(tool)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossator-accuracy-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const accuracy = (...given: string[]) => once(given, { cwd: folder })

const writeCase = (text: string, symbol: string) => {
  writeFileSync(join(folder, '001.txt'), text)
  const gold = [{ start: 0, end: text.length, text, type: 'symbol', symbol, paras: null }]
  writeFileSync(join(folder, '001.json'), JSON.stringify({ lang: 'en', kind: 'un', gold, traps: [] }))
}

test('prints figures and lists each miss and false reference', () => {
  writeCase('CRC/C/156', 'CRC/C/157')
  const { status, stdout } = accuracy(folder)
  expect(status).toBe(0)
  expect(stdout).toContain('1 cases')
  expect(stdout).toMatch(/missed 001\.txt:0 .*expected symbol CRC\/C\/157, found symbol CRC\/C\/156/)
  expect(stdout).toMatch(/false {2}001\.txt:0 .*found symbol CRC\/C\/156/)
})

test('gives the source as the page when asked to', () => {
  const text = 'Article 6'
  writeFileSync(join(folder, '001.txt'), text)
  const gold = [{ start: 0, end: 9, text, type: 'article', instrument: 'OPSC', articles: ['6'] }]
  const source = 'Optional Protocol on the sale of children, child prostitution and child pornography'
  writeFileSync(join(folder, '001.json'), JSON.stringify({ source, lang: 'en', kind: 'treaty', gold, traps: [] }))
  expect(accuracy(folder).stdout).toContain('missed 001.txt:0')
  expect(accuracy(folder, '--source').stdout).not.toContain('missed')
})

test('tells what was gained and lost since a revision', () => {
  writeCase('CRC/C/156', 'CRC/C/156')
  mkdirSync(join(folder, 'citations'))
  writeFileSync(join(folder, 'citations/index.ts'), 'export const findReferences = (_: string): unknown[] => []\n')
  const git = (...given: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...given], {
      cwd: folder,
      stdio: 'pipe',
    })
  git('init')
  git('add', 'citations')
  git('commit', '-m', 'A recogniser that finds nothing')
  const { status, stdout } = fromSource(tool)([folder, '--against', 'HEAD'], { cwd: folder })
  expect(status).toBe(0)
  expect(stdout).toContain('against HEAD: gained 1, lost 0, false since 0, false no more 0')
  expect(stdout).toContain('gained: 001.txt:0 symbol CRC/C/156')
})

test('says what is wrong with a folder or a revision', () => {
  const missing = accuracy(join(folder, 'none'))
  expect([missing.status, missing.stderr]).toEqual([1, `${join(folder, 'none')}: no such folder\n`])
  writeCase('CRC/C/156', 'CRC/C/156')
  const unknown = accuracy(folder, '--against', 'no-such-revision')
  expect(unknown.status).toBe(1)
  expect(unknown.stderr).toContain('no-such-revision: no recogniser at that revision')
})

test('explains itself when called the wrong way', () => {
  for (const given of [[], ['a', 'b'], ['a', '--unknown']]) {
    const { status, stderr } = accuracy(...given)
    expect([status, stderr]).toEqual([2, 'usage: npm run accuracy -- FOLDER [--against REVISION] [--source]\n'])
  }
})
