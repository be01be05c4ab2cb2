import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scripted } from '../../tests/documents/scripted'
import { observationsPage } from './observations'
import { printed } from './print'
import { groff, locked, photographed, weasyprint } from './typeset'
import { submission } from './word'

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

for (const name of ['pages', 'hyphens', 'ligatures', 'marked']) {
  write(`${name}.pdf`, weasyprint(source(`${name}.html`), sources))
}
write('observations.pdf', weasyprint(observationsPage(), sources))
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
