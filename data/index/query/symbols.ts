import type { Cutter } from './cut'

/** Something with a slash in it, or a summary record's number; what it is the library decides. */
const fragment = /(?<![\w/])(?:[A-Z0-9]{1,12}(?:\.[A-Z0-9().–-]+)?(?:\/[A-Z0-9().–-]+)+|SR\.\s?\d+)/giu
/** In the languages of the United Nations, as the interface writes them too: "пп. 24 и 25", "第24和25段", "الفقرتان 24 و25". */
const pinpoints =
  /(?<![\p{L}\p{N}_])(?:paragraphe?s?|paras?\.?|pars?\.|párr(?:afo)?s?\.?|пп?\.|пункт\p{L}{0,3}|الفقر\p{L}{1,3}|¶{1,2}|§|第(?=[^段]{1,30}段))\s*(\d{1,4}(?:\s*\(?[a-z]\)?(?![a-z]))?(?:(?:\s*[-–至,&،、和]\s*|\s+(?:and|et|y|и)\s+|\s+و)\d{1,4})*)段?/giu

/** Upper case, plain hyphens, no closing stop: `crc/c/opsc/usa/co/3–4.` to `CRC/C/OPSC/USA/CO/3-4`. */
export const plainSymbol = (printed: string) =>
  printed
    .toUpperCase()
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, '')
    .replace(/[.)(-]+$/, '')

/** A summary record up to its number, as long as those of meetings in the texts are. */
const summaryRecord = /^(?:.*\/)?SR\.\s?(?=\d{4})/iu

/** A bare number right after a symbol: "CO/3-4 22", "CO/3-4, 22". */
const numberAfter = /^[\s,:]+(\d{1,3})(?![\w/.(-])/u

/**
 * Cuts symbols and parts of symbols out of a query, and the paragraph number that follows one; `known` says whether the library can make anything
 * of a part.
 */
export function takeSymbols(
  query: Cutter,
  known: (fragment: string) => boolean,
): { symbols: string[]; paragraphs: number[] } {
  const found: string[] = []
  const paragraphs: number[] = []
  query.cut(fragment, (match) => {
    const plain = plainSymbol(match[0])
    const record = summaryRecord.exec(match[0])
    if (record !== null && !known(plain)) {
      // Nobody cites it, but documents say when they were adopted: "at its 2221st meeting". The number stays, as a word.
      query.blank(match.index, match.index + record[0].length)
      return false
    }
    // "victim/witness" and "and/or" are words; CRC/C/... that nobody knows is still no word.
    const symbol = known(plain) || /^[A-Z]{1,6}\/[A-Z0-9]/.test(match[0])
    if (!symbol) return false
    found.push(plain)
    const end = match.index + match[0].length
    const number = numberAfter.exec(query.rest().slice(end))
    if (number !== null) {
      paragraphs.push(Number(number[1]))
      query.blank(end, end + number[0].length)
    }
    return true
  })
  return { symbols: found, paragraphs }
}

/** Cuts "para. 22", "paras 21-22", "¶ 7" out of a query, and a query that is a number and nothing else. */
export function takePinpoints(query: Cutter): number[] {
  const found: number[] = []
  query.cut(pinpoints, (match) => {
    found.push(...numbersOf(match[1] ?? ''))
    return true
  })
  query.cut(/^\s*(\d{1,3})\s*$/gu, (match) => found.push(Number(match[1])) > 0)
  return [...new Set(found)]
}

/** Ranges longer than this are typing accidents. */
const longestRange = 100

function numbersOf(printed: string): number[] {
  const found: number[] = []
  for (const part of printed.split(/\s*[,&،、和]\s*|\s+(?:and|et|y|и)\s+|\s+و/iu)) {
    const [from = Number.NaN, to = from] = part.split(/\s*[-–至]\s*/).map((number) => Number.parseInt(number, 10))
    for (let number = from; number <= Math.min(to, from + longestRange); number++) found.push(number)
  }
  return found
}
