import { expect, test } from 'vitest'
import { findSymbols } from './find'

/** What follows `CRC/C/GC/13`, the pinpoints, and where they stand. */
test.each([
  [', para. 22.', ['22'], 'para. 22'],
  [' - Para.3', ['3'], 'Para.3'],
  [', paras. 29-32', ['29', '30', '31', '32'], 'paras. 29-32'],
  [', paras.29–30;', ['29', '30'], 'paras.29–30'],
  [', paras. 12, 22 and 23. 85 Ibid.', ['12', '22', '23'], 'paras. 12, 22 and 23'],
  [' (paras. 27 (a), 37, and 62, 2002)', ['27.a', '37', '62'], 'paras. 27 (a), 37, and 62'],
  [', para. 39 (d). 23 See', ['39.d'], 'para. 39 (d)'],
  [', paras. 22(a), (b) and (c), 24', ['22.a', '22.b', '22.c', '24'], 'paras. 22(a), (b) and (c), 24'],
  [', para. 6(a)–(c)', ['6.a', '6.b', '6.c'], 'para. 6(a)–(c)'],
  [' at para. 22 (a) (ii)', ['22.a.ii'], 'para. 22 (a) (ii)'],
  [', paras. 7.2–7.4', ['7.2', '7.3', '7.4'], 'paras. 7.2–7.4'],
  [', paras. 112-15', ['112', '113', '114', '115'], 'paras. 112-15'],
  [' (2011), ¶ 8', ['8'], '¶ 8'],
  [', ¶¶8–10', ['8', '9', '10'], '¶¶8–10'],
  [' (18 April 2011) para 10', ['10'], 'para 10'],
  [', [9.8]', ['9.8'], '[9.8]'],
  [' (6 December 2016) [7]–[9]', ['7', '8', '9'], '[7]–[9]'],
  [', supra note 9, para. 30', ['30'], 'para. 30'],
  [', annex IV, para. 10', ['10'], 'para. 10'],
  [' (28 September 2020) [9.8]', ['9.8'], '[9.8]'],
  ['), paragraph 8', ['8'], 'paragraph 8'],
  [', párr. 22', ['22'], 'párr. 22'],
  [', párrs. 5 a 8', ['5', '6', '7', '8'], 'párrs. 5 a 8'],
  [', par. 22 a)', ['22.a'], 'par. 22 a)'],
  [', § 22', ['22'], '§ 22'],
  [', paragraphes 5 à 7', ['5', '6', '7'], 'paragraphes 5 à 7'],
  [', п. 22', ['22'], 'п. 22'],
  [', пп. 5, 6 и 8', ['5', '6', '8'], 'пп. 5, 6 и 8'],
  [',第6段', ['6'], '第6段'],
  ['，第6和第7段', ['6', '7'], '第6和第7段'],
  ['号文件第22段', ['22'], '第22段'],
  ['، الفقرة 7', ['7'], 'الفقرة 7'],
  ['، الفقرات ٢٢-٢٤ و26', ['22', '23', '24', '26'], 'الفقرات ٢٢-٢٤ و26'],
])('CRC/C/GC/13%s', (after, pinpoints, printed) => {
  const text = `CRC/C/GC/13${after}`
  const [found] = findSymbols(text)
  expect(found?.pinpoints).toEqual(pinpoints)
  expect(text.slice(found?.pinpointSpan?.start, found?.pinpointSpan?.end)).toBe(printed)
})

test.each([
  ', p. 22',
  ', page 22',
  ' at 22',
  '[12]',
  ', paragraph 5 of article 3 of the Protocol',
  ', пункт 1 статьи 12',
  '，第5条',
  ', para. 2002',
  '. Paragraph 5 says',
])('CRC/C/GC/13%s has no pinpoint', (after) => {
  expect(findSymbols(`CRC/C/GC/13${after}`)).toMatchObject([{ pinpoints: [] }])
})

test('a number that begins something else ends the list', () => {
  const first = (text: string) => findSymbols(text)[0]?.pinpoints
  expect(first('A/74/137, para. 24, 15 March 2010')).toEqual(['24'])
  expect(first('A/74/137, para. 12, 25 March 2010')).toEqual(['12'])
  expect(first('A/74/137, para. 43. 84 A/66/457')).toEqual(['43'])
  expect(first('A/74/137, paras. 12-13 and p. 4')).toEqual(['12', '13'])
})

test('a range too long to be meant keeps its ends', () => {
  expect(findSymbols('A/74/137, paras. 1-9999')[0]?.pinpoints).toEqual(['1', '9999'])
})

test.each([
  ['paragraph 22 of CRC/C/GC/13 says', 'paragraph 22'],
  ['paragraph 22 of its concluding observations (CRC/C/GC/13)', 'paragraph 22'],
  ['in para. 22 of the report CRC/C/GC/13', 'para. 22'],
  ['Concluding Observations, ¶ 22, U.N. Doc. CRC/C/GC/13', '¶ 22'],
  ['el párrafo 22 del documento CRC/C/GC/13', 'párrafo 22'],
  ['au paragraphe 22 du document CRC/C/GC/13', 'paragraphe 22'],
])('%s: the pinpoint may stand before', (text, printed) => {
  const [found] = findSymbols(text)
  expect(found?.pinpoints).toEqual(['22'])
  expect(text.slice(found?.pinpointSpan?.start, found?.pinpointSpan?.end)).toBe(printed)
})

test.each([
  'paragraph 5 of article 3 of the Protocol (CRC/C/GC/13)',
  'paragraph 5 of the Convention (CRC/C/GC/13)',
  'paragraph 5. See CRC/C/GC/13',
  'paragraph 5 of the present report (see CRC/C/GC/13)',
])('%s: that paragraph is of something else', (text) => {
  expect(findSymbols(text)).toMatchObject([{ pinpoints: [] }])
})
