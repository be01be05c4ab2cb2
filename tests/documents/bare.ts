/** A PDF put together by hand, for what no typesetter writes: scripts, or a thousand pages at once. */
export interface Bare {
  /** Adds an object, `<< /Type /Page >>`, and gives its number. */
  add(object: string): number
  /** A number for an object that is added later by `set`. */
  reserve(): number
  set(number: number, object: string): void
  /** The file, its catalog being that object. */
  bytes(catalog: number): Uint8Array
}

export function barePdf(): Bare {
  const objects: string[] = []
  const reserve = () => objects.push('null')
  const set = (number: number, object: string) => {
    objects[number - 1] = object
  }
  return {
    reserve,
    set,
    add(object) {
      const number = reserve()
      set(number, object)
      return number
    },
    bytes(catalog) {
      const parts = ['%PDF-1.7\n']
      let length = parts[0]?.length ?? 0
      const entries = objects.map((object, index) => {
        const part = `${index + 1} 0 obj\n${object}\nendobj\n`
        const entry = `${String(length).padStart(10, '0')} 00000 n \n`
        parts.push(part)
        length += part.length
        return entry
      })
      const size = objects.length + 1
      parts.push(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`)
      parts.push(`trailer\n<< /Size ${size} /Root ${catalog} 0 R >>\nstartxref\n${length}\n%%EOF\n`)
      return new Uint8Array(Buffer.from(parts.join(''), 'latin1'))
    },
  }
}

/** A page's drawing: lines of Times at 11 on 14 points, from the top left. */
export function lines(texts: readonly string[]): string {
  const shown = texts.map((text) => `(${text.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
  const stream = `BT /F1 11 Tf 14 TL 72 770 Td\n${shown}\nET`
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
}

export const TIMES = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'
