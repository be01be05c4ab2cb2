import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileDocument } from '../../data/compiler'
import { shippedPack } from '../../data/library/shipped'
import { parsePack } from '../../data/packs/parse'
import { scripted } from '../../tests/documents/scripted'
import { observationsPage } from './observations'
import { printed } from './print'
import { groff, locked, photographed, weasyprint } from './typeset'
import { numberedObservations, submission } from './word'

/**
 * `npm run documents`: makes the documents in tests/documents from the texts beside them. They are committed, so that only who
 * changes them needs the typesetters:
 * `apt-get install weasyprint groff qpdf poppler-utils chromium fonts-liberation fonts-noto-core fonts-dejavu-core`.
 */
const folder = 'tests/documents'
const sources = join(folder, 'sources')
const source = (name: string): string => readFileSync(join(sources, name), 'utf8')
const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes)
const file = (name: string): string => join(folder, name)

const committee = 'Committee on the Rights of the Child'
const treaty = 'Convention on the Rights of the Child'

const theObservations = (pack: unknown) => {
  const [document] = parsePack(pack).documents
  if (!document) throw new Error('the pack holds no document')
  return document
}

function observations(pack: unknown, printed: Record<'note' | 'distributed' | 'job', string>): Uint8Array {
  return weasyprint(observationsPage(theObservations(pack), { ...printed, treaty, committee }), sources)
}

const arcadia = compileDocument(readFileSync('data/compiler/fixtures/crc-2019.txt', 'utf8'))

for (const name of ['pages', 'hyphens', 'ligatures', 'marked']) {
  write(`${name}.pdf`, weasyprint(source(`${name}.html`), sources))
}
write(
  'observations.pdf',
  observations(shippedPack, {
    note: 'Adopted by the Committee at its seventy-fifth session (15 May-2 June 2017).',
    distributed: '6 July 2017',
    job: 'GE.17-11463',
  }),
)
write(
  'arcadia.pdf',
  observations(arcadia, {
    note: 'Adopted by the Committee at its eightieth session (14 January–1 February 2019).',
    distributed: '14 March 2019',
    job: 'GE.19-04321',
  }),
)
// Arabic by the browser: weasyprint 57 writes wrong letters behind the shapes of a paragraph that it breaks into lines.
write('arabic.pdf', await printed(source('arabic.html')))
write('columns.pdf', groff(source('columns.ms'), [15, 16.5]))

const picture = `data:image/png;base64,${photographed(file('pages.pdf')).toString('base64')}`
const scan = `<style>@page{size:148mm 210mm;margin:0}img{width:148mm;display:block}</style><img alt="" src="${picture}">`
write('scan.pdf', weasyprint(scan, sources))

write('locked.pdf', locked(file('pages.pdf'), 'margin'))
write('scripted.pdf', scripted())
const whole = readFileSync(file('pages.pdf'))
// A file whose table of contents points anywhere, and one whose second half never came.
write('damaged.pdf', Buffer.from(whole.toString('latin1').replace(/startxref\s+\d+/, 'startxref\n7'), 'latin1'))
write('truncated.pdf', whole.subarray(0, whole.length / 2))
write('empty.pdf', Buffer.alloc(0))
write('submission.docx', await submission())
write('numbered.docx', await numberedObservations(theObservations(arcadia)))
