import { readdirSync, readFileSync } from 'node:fs'
import type { Document, ParagraphFunction } from '../../schema'

const FOLDER = new URL('../fixtures/', import.meta.url)

/** What a person read off a made-up document. Lists are written short: `'1p 2w 3nc'`, `'6ab(i,ii)c'`, `'4-5 6'`. */
export interface Gold {
  symbol: string
  treaty: string
  state: string
  language: string
  cycle: string | null
  considered: string
  adopted: string
  nextReportDue: string | null
  sections: string
  headings: string[]
  functions: string
  items: string
  findings: string
}

/** Names of the documents with gold: `'crc-2019'`. */
export const goldNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.replace('.gold.json', ''))

export const fixture = (name: string): string => readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
export const goldOf = (name: string): Gold => JSON.parse(readFileSync(new URL(`${name}.gold.json`, FOLDER), 'utf8'))

const INITIALS: Record<ParagraphFunction, string> = {
  welcome: 'w',
  note: 'n',
  concern: 'c',
  recommendation: 'r',
  procedural: 'p',
}

/** A compiled document, written as gold is. */
export function asGold({ symbol, treaty, state, language, cycle, considered, adopted, ...document }: Document): Gold {
  const { nextReportDue, sections, headings, paragraphs, findings } = document
  const facts = { symbol, treaty, state, language, cycle, considered, adopted, nextReportDue }
  return {
    ...facts,
    sections: sections.map(({ id }) => id).join(' '),
    headings: headings.map(({ title }) => title),
    functions: paragraphs
      .map(({ number, functions }) => `${number}${functions.map((each) => INITIALS[each]).join('')}`)
      .join(' '),
    items: paragraphs
      .filter(({ items }) => items.length > 0)
      .map(({ number, items }) => `${number}${items.map(listed).join('')}`)
      .join(' '),
    findings: findings.map(({ id }) => id).join(' '),
  }
}

const listed = ({ letter, points = [] }: Document['paragraphs'][number]['items'][number]): string =>
  letter + (points.length > 0 ? `(${points.map((point) => point.letter).join(',')})` : '')
