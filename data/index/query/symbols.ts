import type { Cutter } from './cut'

/** Something with a slash in it, or a summary record's number; what it is the library decides. */
const fragment = /(?<![\w/])(?:[A-Z0-9]{1,12}(?:\.[A-Z0-9().–-]+)?(?:\/[A-Z0-9().–-]+)+|SR\.\s?\d+)/giu
/** What names paragraphs, in the languages of the United Nations. “т.п. 10” and “г.п. 5” do not; “第” may. */
const named =
  /(?:(?<!\p{L})(?:par(?:a(?:graphe?)?s?\.?|s?\.)|párr(?:afo)?s?\.?|(?<!(?<!\p{L})(?:т\.\s|\p{L}\.))п(?:\.?\s?п)?\.|пункт\p{L}{0,3}|[وفبكلا]{0,4}فقر(?:ة|ات|تان|تين)|¶+|§)|(第))\s*/giu

/** A number of a list, by what joins it to the one before, a range or not: "24", " and 25", " a 26", "和第25段". */
const listed =
  /(?:(?:\s*(?:[,，&،、和及وyи]|and|et|([-–至到à]|to|al?|по|[إا]لى))){1,2}\s*第?\s*)?([\d٠-٩]{1,4})(?![\d٠-٩])(?:\s*\(?[a-z]\)?(?![\p{L})]|\s*\d))?(\s*段)?/giuy

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
  for (const { 0: name, 1: chinese, index } of query.rest().matchAll(named)) {
    const start = index + name.length
    let end = index
    let last = 0
    const numbers: number[] = []
    for (const item of query.rest().slice(start).matchAll(listed)) {
      const [read, range, digits = '', closed] = item
      // The last four bits of a digit are its value, in either script.
      const to = [...digits].reduce((value, digit) => value * 10 + (digit.charCodeAt(0) & 15), 0)
      const from = range ? last + 1 : to
      for (let number = from; number <= Math.min(to, from + longestRange); number++) numbers.push(number)
      last = to
      // What “第” begins is a list of paragraphs up to its last “段”.
      if (closed || !chinese) {
        found.push(...numbers.splice(0))
        end = start + item.index + read.length
      }
    }
    query.blank(index, end)
  }
  query.cut(/^\s*(\d{1,3})\s*$/gu, (match) => found.push(Number(match[1])) > 0)
  return found
}

/** Ranges longer than this are typing accidents. */
const longestRange = 100
