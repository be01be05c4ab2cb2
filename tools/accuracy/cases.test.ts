import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CorpusError, readCases } from './cases'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossator-cases-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const symbol = { type: 'symbol', symbol: 'CRC/C/156', instrument: null, articles: null, paras: null }
const write = (text: string, gold: object[]) => {
  writeFileSync(join(folder, '001.txt'), text)
  writeFileSync(join(folder, '001.json'), JSON.stringify({ source: '', lang: 'en', kind: 'un', gold, traps: [] }))
}

test('reads a case with its name and text', () => {
  write('See CRC/C/156.', [{ start: 4, end: 13, text: 'CRC/C/156', ...symbol }])
  expect(readCases(folder)).toMatchObject([{ name: '001', text: 'See CRC/C/156.', gold: [{ symbol: 'CRC/C/156' }] }])
})

test('counts offsets in UTF-16 code units', () => {
  write('\u{1F4DC} CRC/C/156', [{ start: 3, end: 12, text: 'CRC/C/156', ...symbol }])
  expect(readCases(folder)).toHaveLength(1)
})

test('says which offsets do not hold the text they claim', () => {
  write('See CRC/C/156.', [{ start: 3, end: 12, text: 'CRC/C/156', ...symbol }])
  expect(() => readCases(folder)).toThrow('001.json: offsets 3-12 hold " CRC/C/15", not "CRC/C/156"')
})

test('says what is missing from an entry', () => {
  write('See CRC/C/156.', [{ start: 4, end: 13, text: 'CRC/C/156', type: 'article', instrument: 'OPSC', articles: [] }])
  expect(() => readCases(folder)).toThrow(CorpusError)
})

test('refuses a case without its text, and one that is not JSON', () => {
  writeFileSync(join(folder, '002.json'), '{}')
  expect(() => readCases(folder)).toThrow('002.txt is missing')
  writeFileSync(join(folder, '002.txt'), '')
  writeFileSync(join(folder, '002.json'), '{')
  expect(() => readCases(folder)).toThrow('002.json: not JSON')
})

test('refuses a folder that is missing, empty or a file', () => {
  expect(() => readCases(join(folder, 'none'))).toThrow('no such folder')
  mkdirSync(join(folder, 'empty'))
  expect(() => readCases(join(folder, 'empty'))).toThrow('holds no NNN.json')
  writeFileSync(join(folder, 'file'), '')
  expect(() => readCases(join(folder, 'file'))).toThrow('not a folder')
})
