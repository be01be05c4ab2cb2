/** The parts of a Word file, by their names. */
export type Parts = Record<string, Uint8Array>

/** The names of the parts that say what stands in a Word file. */
export interface Named {
  text: string
  numbering: string
  styles: string
}

/**
 * Which part is which: the relations of the file say (ISO/IEC 29500-2, "Relationships"), since only desktop Word calls its text
 * `word/document.xml`; Word on the web writes `word/document2.xml`.
 */
export function nameParts(parts: Parts): Named {
  const text = related(parts, '', 'officeDocument') ?? 'word/document.xml'
  const other = (type: string) => related(parts, text, type) ?? `word/${type}.xml`
  return { text, numbering: other('numbering'), styles: other('styles') }
}

/** The part that is related to another one in this way; to the file itself where that is `''`. Relations to what is not there are none. */
function related(parts: Parts, to: string, type: string): string | undefined {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(to) ?? []
  const relations = parsed(parts[`${folder}_rels/${name}.rels`])
  return [...(relations?.getElementsByTagNameNS('*', 'Relationship') ?? [])]
    .filter((each) => each.getAttribute('Type')?.endsWith(`/officeDocument/2006/relationships/${type}`))
    .map((each) => nameFrom(folder, each.getAttribute('Target') ?? ''))
    .find((target) => Object.hasOwn(parts, target))
}

/** The name that a relation gives, from the folder of what it relates; `''` for no address at all. */
function nameFrom(folder: string, target: string): string {
  const root = `file:///${folder}`
  return URL.canParse(target, root) ? new URL(target, root).pathname.slice(1) : ''
}

/** A part as XML; null where it is missing or damaged. */
export function parsed(part: Uint8Array | undefined): Document | null {
  if (part === undefined) return null
  const document = new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml')
  return document.querySelector('parsererror') === null ? document : null
}
