import { barePdf } from './bare'

/** A red square, as `opj_compress` writes JPEG 2000. */
const red = Buffer.from(
  '/0//UQAvAAAAAAAIAAAACAAAAAAAAAAAAAAACAAAAAgAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEBAAQEAAH/XAAEQED/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjD/kAAKAAAAAAAxAAH/k8fUChFQVK+HgN+AuBQAXKKDVigAAAAwkIswgYSEhAaAYSEv/9k=',
  'base64',
)

/** A page that is one picture in JPEG 2000, as scanners of archives write them. */
export function scanned(): Uint8Array {
  const pdf = barePdf()
  const pages = pdf.reserve()
  const stream = (entries: string, bytes: string) =>
    pdf.add(`<< ${entries} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`)
  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /JPXDecode',
    red.toString('latin1'),
  )
  const content = stream('', '300 0 0 300 0 0 cm /Scan Do')
  const page = pdf.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 300 300] /Resources << /XObject << /Scan ${picture} 0 R >> >> /Contents ${content} 0 R >>`,
  )
  pdf.set(pages, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`)
  return pdf.bytes(pdf.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`))
}
