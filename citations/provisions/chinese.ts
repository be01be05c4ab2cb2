import { here } from '../around'
import { below, beside, between } from '../labels'
import type { CitedArticles } from './grammar'
import { MOST_PROVISIONS } from './limits'

/** Chinese puts the word after the number: 第3条第1款(a)项 is article 3, paragraph 1, point (a). */

const NUMERALS = '一二三四五六七八九十百'
/** Each reads a stretch in one way alone: a list of them is tried in no other. */
const LABEL = `(?:\\d{1,3}(?!\\d)|[${NUMERALS}]{1,5}(?![${NUMERALS}])|[ivx]{1,4}(?![ivx])|[a-hj-uwyz])`
const JOINT = '(?:[、,和及与或至到-]|以及)'
const MEMBER = `(?:第\\s?)?\\(?(${LABEL})\\)?`
const LIST = `(?:第\\s?)?\\(?${LABEL}\\)?(?:\\s?${JOINT}\\s?(?:第\\s?)?\\(?${LABEL}\\)?){0,40}`
const BRACKETS = `((?:\\s?\\(${LABEL}\\)){0,4})`
const POINT = '\\s?分?[项項目]'

/** Where a citation may begin. */
export const CHINESE_START = /第\s?[\d一二三四五六七八九十]/gu
/** Numbers and what they count: 第3、4条, 第(1)款, (a)和(b)项, with what divides the last further in brackets. */
const GROUP = new RegExp(`\\s?(${LIST})${BRACKETS}(?:\\s?(?:([条條])|(款))|${POINT})${BRACKETS}(?!${POINT})`, 'uy')
const NEXT = new RegExp(`\\s?(${JOINT})\\s?`, 'uy')
const MEMBERS = new RegExp(`(${JOINT})?\\s?${MEMBER}`, 'gu')
/** No path is divided further. */
const DEEPEST = 5

/** 十二 -> 12, 四十四 -> 44; digits and letters stay. */
function arabic(printed: string): string {
  if (/^[a-z\d]/.test(printed)) return printed
  let total = 0
  let unit = 0
  for (const character of printed) {
    if (character === '十' || character === '百') {
      total += (unit || 1) * (character === '十' ? 10 : 100)
      unit = 0
    } else unit = NUMERALS.indexOf(character) + 1
  }
  return String(total + unit)
}

/** A point counted with a numeral, 第(一)项, is the letter of that place. */
const pointLabel = (label: string) => (/^[a-z]/.test(label) ? label : String.fromCharCode(96 + Number(arabic(label))))

const isRange = (joint: string) => /[至到-]/.test(joint)

/** Reads the Chinese citation that begins at `start`, if one does. */
export function readChinese(text: string, start: number): CitedArticles | null {
  let paths: string[][] = []
  let end = start
  for (let at = start, joint = ''; paths.length < MOST_PROVISIONS; ) {
    const group = here(GROUP, text, at)
    const further = group && goOn(paths, joint, group)
    if (!further) break
    paths = further
    end = GROUP.lastIndex
    const next = here(NEXT, text, end)
    joint = next?.[1] ?? ''
    at = end + (next?.[0].length ?? 0)
  }
  return paths.length > 0 ? { start, end, paths, joints: [] } : null
}

/** The paths with those of one more group. Behind a joint they stand beside the last, without one below it. */
function goOn(paths: string[][], joint: string, group: RegExpExecArray): string[][] | null {
  const [, list = '', inside, article, paragraph, behind] = group
  const last = paths.at(-1) ?? []
  const [number = ''] = last
  const depth = article ? 0 : paragraph ? 1 : DEEPEST
  if (joint ? depth > last.length && depth < DEEPEST : depth < last.length) return null
  const added: string[][] = []
  for (const [, link = joint, printed = ''] of list.matchAll(MEMBERS)) {
    const before = added.at(-1) ?? last
    const path =
      depth < DEEPEST
        ? [number, arabic(printed)].slice(1 - depth)
        : before !== last || joint
          ? beside(before, pointLabel(printed), 1)
          : below(last, last.length > 2 ? arabic(printed) : pointLabel(printed))
    const all = isRange(link) ? between(before, path) : [path]
    if (!all) return null
    added.push(...all)
  }
  const labels = `${inside}${behind}`.match(/[^\s()]+/g) ?? []
  added.push(labels.map(arabic).reduce(below, added.pop() ?? last))
  return [...(joint ? paths : paths.slice(0, -1)), ...added]
}
