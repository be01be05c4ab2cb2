import type { DocumentFacts, ReferenceFormat } from '../api'
import { bodyOf } from './bodies'
import { plainTitle } from './titles'

/** A document for a reference manager: a report with a corporate author, its number the symbol. Paragraphs are for the reader to add. */

const publisher = 'United Nations'
const parts = (iso: string) => iso.split('-').map(Number)

/** For Zotero, Mendeley and pandoc (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
function cslJson(document: DocumentFacts): string {
  const author = bodyOf(document.symbol)
  const item = {
    id: document.symbol,
    type: 'report',
    title: plainTitle(document.title),
    ...(author !== '' && { author: [{ literal: author }] }),
    number: document.symbol,
    issued: { 'date-parts': [parts(document.adopted)] },
    publisher,
    language: document.language,
    URL: document.url,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** For EndNote and Zotero. The comma after a corporate author keeps it in one piece. */
function ris(document: DocumentFacts): string {
  const author = bodyOf(document.symbol)
  const line = (text: string) => text.replace(/\s+/g, ' ')
  const fields: [string, string][] = [
    ['TY', 'RPRT'],
    ...(author === '' ? [] : [['AU', `${author},`] as [string, string]]),
    ['TI', line(plainTitle(document.title))],
    ['PY', document.adopted.slice(0, 4)],
    ['DA', `${document.adopted.replaceAll('-', '/')}/`],
    ['SN', line(document.symbol)],
    ['PB', publisher],
    ['LA', document.language],
    ['UR', line(document.url)],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

/** For LaTeX. Braces keep the author in one piece and the capitals of the title. */
function bibtex(document: DocumentFacts): string {
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
  const [year, month = 1, day] = parts(document.adopted)
  const author = bodyOf(document.symbol)
  const fields = [
    author !== '' && `author = {{${inBraces(author)}}}`,
    `title = {{${inBraces(plainTitle(document.title))}}}`,
    `institution = {${publisher}}`,
    `number = {${inBraces(document.symbol)}}`,
    `year = {${year}}`,
    `month = ${day} # "~" # ${months[month - 1]}`,
    `url = {${document.url.replace(/[{}\\]/g, encodeURIComponent)}}`,
  ].filter((field) => field !== false)
  return `@techreport{${document.symbol.replace(/[^A-Za-z0-9]+/g, '-')},\n  ${fields.join(',\n  ')}\n}\n`
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const inBraces = (text: string) => text.replace(/[\\~^{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)

const writers: Record<
  ReferenceFormat,
  { write: (document: DocumentFacts) => string; extension: string; type: string }
> = {
  ris: { write: ris, extension: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { write: bibtex, extension: 'bib', type: 'application/x-bibtex' },
  'csl-json': { write: cslJson, extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
}

/** A file for a reference manager. */
export function referenceFile(document: DocumentFacts, format: ReferenceFormat) {
  const { write, extension, type } = writers[format]
  return { name: `${document.symbol.replace(/[^A-Za-z0-9]+/g, '-')}.${extension}`, type, content: write(document) }
}
