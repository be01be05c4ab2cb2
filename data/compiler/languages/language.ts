import type { ParagraphFunction } from '../../schema'

/** What a section is there for, told by its title. Sections of concerns and of recommendations together have no role. */
export type Role = 'positive' | 'factors' | 'concerns' | 'recommendations'

/** One reason to read a function off a sentence. */
export interface FunctionRule {
  /** Unique in its language; named where a reading is explained. */
  name: string
  gives: ParagraphFunction
  /** Why these words give that function. */
  reason: string
  /** A sentence that it fits; a test reads it. */
  example: string
  test: RegExp
  /** Holds only where the sentence says nothing else: laws are adopted too, and say themselves what a Government must do. */
  yields?: true
  /** How often we expect it to be right; `SURE` when absent. */
  confidence?: number
}

export interface RoleRule {
  role: Role
  /** A title that it fits; a test reads it. */
  example: string
  test: RegExp
}

/** All that the compiler knows of a language. One file a language; a new one is a new file and a row in `index.ts`. */
export interface Language {
  /** BCP 47, as in the pack. */
  code: string
  /** A line that opens the document's title. With its capital: wrapped lines start with "concluding observations" too. */
  title: RegExp
  /** A line between title and text that only says how far the document has come. */
  status: RegExp
  /** Names the Committee, or opens with what the State party should do: items speak for it only where they do. */
  committee: RegExp
  /** Titles that open a part of the text, where a State's name might stand too. */
  opensPart: RegExp
  /** January first. */
  months: readonly string[]
  /** The paragraph that says when the report was considered fits both. */
  considered: RegExp
  meeting: RegExp
  /** Meetings with their days, global. Groups: `places` or `places2`, `records` (optional), `days` or `days2`. */
  meetings: RegExp
  /** Says that the observations were adopted. */
  adopts: RegExp
  /** How a low number of a meeting is written in words, from the first on. */
  ordinals: readonly string[]
  /** A footnote that says when the document was adopted; `days` is the day, or a session's first and last. */
  adoptedNote: RegExp
  /** The dates of the session in the masthead, `days`. */
  session: RegExp
  /** A sentence that says when the next report is due, `days`. */
  due: RegExp
  /** Paragraphs of the same document, global; the list in group 1. */
  crossReference: RegExp
  /** Says what ought to be. */
  should: RegExp
  /** A recommendation that adds to the one before. */
  further: RegExp
  roles: RoleRule[]
  /** What is asked about the reporting itself; a sentence that one of these fits gives nothing else. */
  procedural: FunctionRule[]
  functions: FunctionRule[]
  /** General comments, global: kind in group 1, number in group 2. */
  generalComment: RegExp
  /** That kind as English calls it: names are one for all languages. */
  kindsOfComment: Record<string, 'comment' | 'recommendation'>
}

/** As words of their own; `\b` knows no accents. */
export const words = (pattern: string): string => String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`

/** How meetings were held, in lower-case words: " in hybrid format", " virtually owing to the pandemic (COVID-19),". */
export const HOW_HELD = String.raw`(?: (?:\p{Ll}[\p{Ll}’-]*|\(COVID-19\),?)){0,16}?`

/** A list of days, or one day that leaves its year to a date beside it: "4 December". See `daysPattern`. */
export const daysOrDay = (months: readonly string[], days: string, of = ' '): string =>
  String.raw`(?:${days}|\d{1,2}(?:er|º)?${of}(?:${months.join('|')}))`

/**
 * A list of days: "2 June 2017", "29 September, 30 September and 1 October 2014", "16–17 May 2017".
 * @param between what parts two days, as a pattern
 * @param of what stands between day, month and year: a blank, or " de "
 */
export function daysPattern(months: readonly string[], between: string, of = ' '): string {
  const month = months.join('|')
  return String.raw`\d{1,2}(?:er|º)?(?:(?:${of}(?:${month}))?(?:${of}\d{4})?(?:${between})\d{1,2}(?:er|º)?){0,20}?${of}(?:${month})${of}\d{4}`
}
