import { expect, test } from 'vitest'
import { parseQuery } from './parse'

const known = (fragment: string) => fragment.startsWith('CRC/') || fragment.startsWith('CO/')
const parse = (query: string) => parseQuery(query, known, 'OPSC')
const words = (query: string) => parse(query).words.map(({ word }) => word)

test.each<[string, string[], string[]]>([
  ['art 4 jurisdiction', ['4'], ['jurisdiction']],
  ['articles 2, 3 and 9(1)', ['2', '3', '9.1'], []],
  ['compensation 9(4)', ['9.4'], ['compensation']],
  ['9.3', ['9.3'], []],
  ['article 9, paragraph 3, shelters', ['9.3'], ['shelters']],
  ['paragraph 1 of article 10', ['10.1'], []],
  ['article 4 and extradition under article 5', ['4', '5'], ['and', 'extradition', 'under']],
  ['artículos 3 y 9', ['3', '9'], []],
  ['статья 9 (1), профилактика', ['9.1'], ['профилактика']],
  ['пункт 1 статьи 3', ['3.1'], []],
  ['المادتان 3 و9', ['3', '9'], []],
  ['المواد 3 و9', ['3', '9'], []],
  ['المواد 3 و4 و5', ['3', '4', '5'], []],
  ['第三条第1款', ['3.1'], []],
  ['第9条', ['9'], []],
  ['general comment 19', [], ['general', 'comment', '19']],
  ['16 years', [], ['16', 'years']],
  ['article 99', [], ['article', '99']],
])('%j asks for provisions %j', (query, provisions, left) => {
  expect(parse(query).provisions).toEqual(provisions)
  expect(words(query)).toEqual(left)
})

test.each([
  ['article 3 of the Convention', 'CRC'],
  ['articles 3 and 4 of the Convention', 'CRC'],
  ['CRC article 3', 'CRC'],
  ['article 3 of the Optional Protocol to the Convention on the Rights of the Child', 'OPSC'],
  ['CRC/C/OPSC/USA/CO/2 article 3', 'OPSC'],
  ['article 3', 'OPSC'],
])('%j means the articles of %s', (query, instrument) => {
  expect(parse(query).instrument).toBe(instrument)
})

test.each<[string, string[], number[]]>([
  ['CO/3-4 para. 22', ['CO/3-4'], [22]],
  ['crc/c/opsc/usa/co/3–4, ¶¶ 21–23', ['CRC/C/OPSC/USA/CO/3-4'], [21, 22, 23]],
  ['CO/3-4 22', ['CO/3-4'], [22]],
  ['CO/3-4, 19 buyers', ['CO/3-4'], [19]],
  ['CO/3-4 2017', ['CO/3-4'], []],
  ['paras 7, 9 and 11', [], [7, 9, 11]],
  ['and/or victim/witness', [], []],
  ['para 22 of article', [], [22]],
  ['CO/3-4, párrs. 21–23 y 30', ['CO/3-4'], [21, 22, 23, 30]],
  ['CO/3-4, paragraphes 24 et 25', ['CO/3-4'], [24, 25]],
  ['CO/3-4, пп. 24 и 25', ['CO/3-4'], [24, 25]],
  ['пункт 22', [], [22]],
  ['CO/3-4، الفقرتان 24 و25', ['CO/3-4'], [24, 25]],
  ['CO/3-4，第24和25段', ['CO/3-4'], [24, 25]],
  ['CO/3-4 第75届会议', ['CO/3-4'], []],
  ['CO/3-4 第75届会议第22段', ['CO/3-4'], [22]],
  ['CO/3-4，第2次和第3次合并报告，第22段', ['CO/3-4'], [22]],
  ['CO/3-4，第22段、第75届会议', ['CO/3-4'], [22]],
  ['第18条 第3段', [], [3]],
  ['第9条 第3段', [], [3]],
  ['第24段和第25段', [], [24, 25]],
  ['第24至第26段', [], [24, 25, 26]],
  ['第24至26段', [], [24, 25, 26]],
  ['第 24 到 26 段', [], [24, 25, 26]],
  ['п.п. 24–26', [], [24, 25, 26]],
  ['см. п. 22', [], [22]],
  ['пп. 24 по 26', [], [24, 25, 26]],
  ['فقرة 22', [], [22]],
  ['والفقرة 22', [], [22]],
  ['بالفقرة 22', [], [22]],
  ['للفقرتين 22 و 23', [], [22, 23]],
  ['الفقرة ٢٢', [], [22]],
  ['الفقرات 24 إلى 26', [], [24, 25, 26]],
  ['párrs. 24 a 26', [], [24, 25, 26]],
  ['párrafos 24 al 26 y 30', [], [24, 25, 26, 30]],
  ['párrs. 21 y 30', [], [21, 30]],
  ['paragraphes 24 à 26', [], [24, 25, 26]],
  ['paras. 24 to 26, and 28 (b)', [], [24, 25, 26, 28]],
  ['para 22 a', [], [22]],
  ['paras 5, 300', [], [5, 300]],
  ['1000000', [], []],
])('%j asks for symbols %j and paragraphs %j', (query, symbols, paragraphs) => {
  expect(parse(query)).toMatchObject({ symbols, paragraphs })
})

test.each([
  ['第3阶段', '第3阶段'],
  ['第1手段', '第1手段'],
  ['и т.п. 10 лет', 'и т п 10 лет'],
  ['т. п. 10', 'т п 10'],
  ['г.п. 5', 'г п 5'],
  ['الفقراء 22', 'الفقراء 22'],
  ['para 12345', 'para 12345'],
])('%j names no paragraph', (query, left) => {
  expect(parse(query).paragraphs).toEqual([])
  expect(words(query).join(' ')).toBe(left)
})

test('phrases and exclusions are taken out, a phrase stays among the words', () => {
  const { phrases, without } = parse('"birth mothers" -organs -"sale of" child-friendly')
  expect(phrases.map((phrase) => phrase.map(({ word }) => word))).toEqual([['birth', 'mothers']])
  expect(without.map((phrase) => phrase.map(({ word }) => word))).toEqual([['sale', 'of'], ['organs']])
  expect(words('"birth mothers" -organs child-friendly')).toEqual(['birth', 'mothers', 'child', 'friendly'])
})

test('only an unfinished last word is still being typed', () => {
  expect(['surro', 'surro ', 'surro"', ''].map((query) => parse(query).typing)).toEqual([true, false, false, false])
})
