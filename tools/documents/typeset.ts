import { execFileSync } from 'node:child_process'

/** The typesetters: Debian's weasyprint (57), groff (1.22) and qpdf (11), each fed and read through pipes. */

/** Sets a page of HTML, whose style sheets and pictures lie in `folder`. */
export const weasyprint = (html: string, folder: string): Buffer =>
  run('weasyprint', ['--base-url', `${folder}/`, '-', '-'], html)

/** Sets a manuscript in groff's ms macros on paper of that size, in centimetres. */
export const groff = (manuscript: string, [width, height]: readonly [number, number]): Buffer =>
  run('groff', ['-ms', '-Tpdf', `-P-p${height}c,${width}c`], manuscript)

/** Locks a PDF with the password that opens it. */
export const locked = (file: string, password: string): Buffer =>
  run('qpdf', ['--static-id', '--static-aes-iv', '--encrypt', password, `${password}-owner`, '256', '--', file, '-'])

/** The first page as a picture, in shades of grey. */
export const photographed = (file: string): Buffer =>
  run('pdftoppm', ['-r', '110', '-gray', '-png', '-f', '1', '-l', '1', file])

function run(program: string, args: string[], input = ''): Buffer {
  // Nothing may depend on the day.
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1496361600' }
  return execFileSync(program, args, { input, env, maxBuffer: 1 << 26, stdio: ['pipe', 'pipe', 'ignore'] })
}
