import { here } from '../around'
import type { CitedArticles } from './grammar'
import { below, beside, between } from './labels'
import { MOST_PROVISIONS } from './limits'

/** Chinese puts the word after the number: 第3条第1款(a)项 is article 3, paragraph 1, point (a). */

const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})'
const LABEL = '(?:\\d{1,2}|[ivx]{1,4}|[a-z]|[一二三四五六七八九十]{1,2})'
const JOINT = '(?:[、,和及与或至到-]|以及)'
const BRACKETS = `(?:\\s?\\(${LABEL}\\))`

/** Where a citation may begin. */
export const CHINESE_START = /第\s?[\d一二三四五六七八九十]/gu
const ARTICLES = new RegExp(
  `第\\s?(${NUMBER}(?:\\s?${JOINT}\\s?(?:第\\s?)?${NUMBER}){0,40})\\s?(${BRACKETS}{0,4})[条條](${BRACKETS}{0,4})(?:(?<=\\))\\s?分?[项項目])?`,
  'uy',
)
const PARAGRAPH = new RegExp(
  `\\s?(?:第\\s?)?\\(?(${NUMBER}(?:${JOINT}(?:第\\s?)?${NUMBER}){0,9})\\)?(${BRACKETS}{0,4})\\s?款(${BRACKETS}{0,4})(?!\\s?分?[项項目])`,
  'uy',
)
const POINT = new RegExp(`\\s?(?:第\\s?)?(?:\\((${LABEL})\\)|(${LABEL}))(${BRACKETS}{0,3})\\s?(?:分)?[项項目]`, 'uy')
/** One of "(a)、(c)和(g)项" that is not the last. */
const LISTED_POINT = new RegExp(`\\((${LABEL})\\)(?=(?:${JOINT}\\(${LABEL}\\)){1,9}\\s?分?[项項目])`, 'uy')
const NEXT = new RegExp(`\\s?(${JOINT})\\s?`, 'uy')
const MEMBER = new RegExp(`(${JOINT})?\\s?(?:第\\s?)?(${NUMBER})`, 'gu')

const DIGITS = '一二三四五六七八九'

/** 十二 -> 12, 四十四 -> 44; digits stay. */
function arabic(printed: string): string {
  if (/^\d/.test(printed)) return printed
  let total = 0
  let unit = 0
  for (const character of printed) {
    if (character === '十' || character === '百') {
      total += (unit || 1) * (character === '十' ? 10 : 100)
      unit = 0
    } else unit = DIGITS.indexOf(character) + 1
  }
  return String(total + unit)
}

const labelsIn = (brackets: string | undefined): string[] =>
  [...(brackets ?? '').matchAll(/\(([^()]+)\)/g)].map((found) => arabicLabel(found[1] as string))
const arabicLabel = (label: string) => (/^[a-z\d]/.test(label) ? label : arabic(label))
/** A point counted with a numeral, 第(一)项, is the letter of that place. */
const pointLabel = (label: string) =>
  /^[a-z]/.test(label) ? label : String.fromCharCode(96 + Number(arabicLabel(label)))

/** Reads the Chinese citation that begins at `start`, if one does. */
export function readChinese(text: string, start: number): CitedArticles | null {
  let at = start
  const paths: string[][] = []
  const eat = (pattern: RegExp): RegExpExecArray | null => {
    const found = here(pattern, text, at)
    if (found) at = pattern.lastIndex
    return found
  }
  const add = (path: string[], range: boolean): boolean => {
    const last = paths.at(-1)
    const expanded = range && last ? between(last, path) : [path]
    if (!expanded) return false
    paths.push(...expanded)
    return true
  }
  /** The numbers of a list, each a path of its own. */
  const members = (list: string, first: boolean, pathOf: (number: string) => string[]): boolean => {
    let range = first
    for (const member of list.matchAll(MEMBER)) {
      if (member.index > 0) range = isRange(member[1] ?? '')
      if (!add(pathOf(arabic(member[2] as string)), range)) return false
    }
    return true
  }
  const deepen = (labels: string[]) => {
    if (labels.length > 0) paths.splice(-1, 1, labels.reduce(below, paths.at(-1) as string[]))
  }
  /** 第1、2款: the paragraphs of an article, points below the last of them. */
  const paragraphs = (found: RegExpExecArray, article: string, first: boolean): boolean => {
    if (!members(found[1] as string, first, (number) => [article, number])) return false
    deepen([...labelsIn(found[2]), ...labelsIn(found[3])])
    return true
  }
  const divide = () => {
    for (;;) {
      const path = paths.at(-1) as string[]
      if (path.length > 5) return
      const paragraph = path.length === 1 ? eat(PARAGRAPH) : null
      if (paragraph) {
        paths.pop()
        paragraphs(paragraph, path[0] as string, false)
        continue
      }
      const point = eat(POINT)
      if (!point) return
      const label = point[1] ?? point[2] ?? ''
      const first = path.length <= 2 ? pointLabel(label) : arabicLabel(label)
      paths.splice(-1, 1, labelsIn(point[3]).reduce(below, below(path, first)))
    }
  }
  const articles = (joint: string): boolean => {
    const found = eat(ARTICLES)
    if (!found) return false
    if (!members(found[1] as string, isRange(joint), (number) => [number])) return false
    const behind = labelsIn(found[3])
    // 第二条(一)项: a point, and no paragraph.
    const points = behind.length === 1 && /[项項]$/.test(found[0]) ? behind.map(pointLabel) : behind
    deepen([...labelsIn(found[2]), ...points])
    divide()
    return true
  }

  if (!articles('')) return null
  while (paths.length < MOST_PROVISIONS) {
    const before = at
    const joint = eat(NEXT)
    if (!joint) break
    const last = paths.at(-1) as string[]
    const range = isRange(joint[1] as string)
    if (articles(joint[1] as string)) continue
    const paragraph = eat(PARAGRAPH)
    if (paragraph && paragraphs(paragraph, last[0] as string, range)) {
      divide()
      continue
    }
    const point = paragraph ? null : (eat(POINT) ?? eat(LISTED_POINT))
    if (point && add(beside(last, pointLabel(point[1] ?? point[2] ?? ''), 1), range)) continue
    at = before
    break
  }
  return { start, end: at, paths, joints: [] }
}

const isRange = (joint: string) => /[至到-]/.test(joint)
