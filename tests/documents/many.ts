import { barePdf, lines, TIMES } from './bare'

/** A document of so many pages, made when it is needed: forty lines each, and on each one reference that is told by its number. */
export function manyPages(count: number): Uint8Array {
  const pdf = barePdf()
  const font = pdf.add(TIMES)
  const pages = pdf.reserve()
  const kids = Array.from({ length: count }, (_, index) => {
    const content = pdf.add(lines(textOfPage(index + 1)))
    const resources = `<< /Font << /F1 ${font} 0 R >> >>`
    return pdf.add(
      `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${content} 0 R >>`,
    )
  })
  pdf.set(pages, `<< /Type /Pages /Count ${count} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  return pdf.bytes(pdf.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`))
}

/** The reference on a page: its paragraph is the page's number. */
export const referenceOfPage = (page: number): string => `CRC/C/OPSC/USA/CO/3-4, para. ${page}`

function textOfPage(page: number): string[] {
  const filling = Array.from(
    { length: 36 },
    (_, line) => `The ministry of justice of Arcadia has answered question ${line + 1} of chapter ${page} in full.`,
  )
  return [
    'Answers of the Government of Arcadia',
    '',
    ...filling,
    `This follows ${referenceOfPage(page)}.`,
    '',
    String(page),
  ]
}
