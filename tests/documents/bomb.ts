import { constants, deflateRawSync } from 'node:zlib'

const MEGABYTE = 1 << 20

/** A DOCX of a few hundred kilobytes that unpacks to so many megabytes of text. */
export function zipBomb(megabytes: number): Uint8Array {
  const open = Buffer.from(
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>',
  )
  const close = Buffer.from('</w:t></w:r></w:p></w:body></w:document>')
  const filling = Buffer.alloc(MEGABYTE, 'a')
  // Each part ends on a byte, so that they can be put one after the other.
  const flushed = (bytes: Buffer) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH })
  const part = flushed(filling)
  const packed = Buffer.concat([flushed(open), ...Array.from({ length: megabytes }, () => part), deflateRawSync(close)])
  let check = crc(open, 0)
  for (let times = 0; times < megabytes; times++) check = crc(filling, check)
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  return zipped([
    small('[Content_Types].xml', types),
    small('_rels/.rels', relations),
    {
      name: 'word/document.xml',
      packed,
      size: open.length + megabytes * MEGABYTE + close.length,
      check: crc(close, check),
    },
  ])
}

interface Entry {
  name: string
  packed: Buffer
  size: number
  check: number
}

function small(name: string, text: string): Entry {
  const bytes = Buffer.from(text)
  return { name, packed: deflateRawSync(bytes), size: bytes.length, check: crc(bytes, 0) }
}

/** The entries as a ZIP file: each behind its head, then the directory. */
function zipped(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const head = Buffer.concat([
      Buffer.from('PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0', 'latin1'),
      facts(entry),
      Buffer.from([0, 0]),
    ])
    const local = Buffer.concat([head, Buffer.from(entry.name)])
    const place = Buffer.alloc(16)
    place.writeUInt32LE(at, 12)
    directory.push(
      Buffer.from('PK\x01\x02\x14\0\x14\0\0\0\x08\0\0\0\0\0', 'latin1'),
      facts(entry),
      place,
      Buffer.from(entry.name),
    )
    parts.push(local, entry.packed)
    at += local.length + entry.packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

function facts({ name, packed, size, check }: Entry): Buffer {
  const bytes = Buffer.alloc(14)
  bytes.writeUInt32LE(check, 0)
  bytes.writeUInt32LE(packed.length, 4)
  bytes.writeUInt32LE(size, 8)
  bytes.writeUInt16LE(name.length, 12)
  return bytes
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The check sum of ZIP, going on from that of what stands before. */
function crc(bytes: Uint8Array, before: number): number {
  let value = ~before
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}
