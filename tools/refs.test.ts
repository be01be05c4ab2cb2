import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromSource, putTogether } from './running'

const tool = 'tools/refs.ts'
const once = putTogether(tool)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossator-refs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const refs = (given: string[], input = '', run = once) => run(given, { input })

const write = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

test('prints the references of a file as JSON', () => {
  const { status, stdout } = refs([write('text.txt', 'See CRC/C/OPSC/USA/CO/3-4, para. 22.')], '', fromSource(tool))
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([
    { kind: 'symbol', symbol: 'CRC/C/OPSC/USA/CO/3-4', pinpoints: ['22'], start: 4, end: 25 },
  ])
})

test('reads standard input for "-"', () => {
  const { stdout } = refs(['-'], 'OPSC, art. 3 (1) (b)')
  expect(JSON.parse(stdout)).toMatchObject([{ kind: 'provision', instrument: 'OPSC', provisions: ['3.1.b'] }])
})

test('prints an empty array for an empty text', () => {
  expect(JSON.parse(refs(['-']).stdout)).toEqual([])
})

test('counts a byte order mark as one character', () => {
  const { stdout } = refs([write('bom.txt', '\uFEFFCRC/C/156')])
  expect(JSON.parse(stdout)).toMatchObject([{ start: 1, end: 10 }])
})

test.each([
  ['a missing file', () => join(folder, 'none.txt'), 'no such file'],
  ['a directory', () => folder, 'a directory, not a file'],
  [
    'a binary file',
    () => write('nul.bin', new Uint8Array([67, 0, 82])),
    'a binary file, not text; extract the text of a PDF or page first',
  ],
  [
    'text that is not UTF-8',
    () => write('latin1.txt', new Uint8Array([0x63, 0xe9, 0x21])),
    'not a text in UTF-8; extract the text of a PDF or page first',
  ],
])('says so, with exit code 1, on %s', (_, path, message) => {
  const file = path()
  const { status, stdout, stderr } = refs([file])
  expect([status, stdout, stderr]).toEqual([1, '', `${file}: ${message}\n`])
})

test('explains itself without a file', () => {
  const { status, stderr } = refs([])
  expect(status).toBe(1)
  expect(stderr).toContain('usage: npm run -s refs -- FILE')
})
