import type { Level, List } from './labels'

/** Of WordprocessingML. */
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Where a paragraph stands in a list. */
export interface Numbered {
  list: string
  depth: number
}

export const child = (of: Element | undefined, name: string): Element | undefined =>
  [...(of?.children ?? [])].find(({ localName, namespaceURI }) => localName === name && namespaceURI === W)
export const all = (of: Document | Element, name: string): Element[] => [...of.getElementsByTagNameNS(W, name)]
const value = (of: Element | undefined, name = 'val'): string | undefined => of?.getAttributeNS(W, name) ?? undefined
const number = (of: Element | undefined, other: number): number => {
  const read = Number(value(of) ?? Number.NaN)
  return Number.isInteger(read) ? read : other
}

/** What a paragraph's or a style's properties say of its list; `list` is `'0'` where they take it out of one. */
export function numberedBy(properties: Element | undefined): { list?: string; depth?: number } {
  const numbering = child(properties, 'numPr')
  const list = value(child(numbering, 'numId'))
  const depth = child(numbering, 'ilvl')
  return { ...(list !== undefined && { list }), ...(depth && { depth: number(depth, 0) }) }
}

/** The lists of a document, by their numbers. */
export function listsOf(numbering: Document, styleOf: (style: string) => Numbered | null): Map<string, List> {
  const abstract = new Map(all(numbering, 'abstractNum').map((each) => [value(each, 'abstractNumId'), each]))
  const concrete = new Map(all(numbering, 'num').map((each) => [value(each, 'numId') ?? '', each]))
  const kindOf = (of: Element | undefined, met: number): Element | undefined => {
    const kind = abstract.get(value(child(of, 'abstractNumId')))
    const link = value(child(kind, 'numStyleLink'))
    // A style of lists may stand for another one, and that for the first again.
    return link === undefined || met > abstract.size ? kind : kindOf(concrete.get(styleOf(link)?.list ?? ''), met + 1)
  }
  return new Map(
    [...concrete].map(([id, each]): [string, List] => {
      const kind = kindOf(each, 0)
      const overrides = all(each, 'lvlOverride')
      const levels = [...(kind ? all(kind, 'lvl') : []), ...overrides.flatMap((one) => child(one, 'lvl') ?? [])]
      return [
        id,
        {
          counter: value(kind, 'abstractNumId') ?? id,
          levels: new Map(levels.map(levelOf)),
          starts: new Map(
            overrides.flatMap((one): [number, number][] => {
              const start = child(one, 'startOverride')
              return start ? [[Number(value(one, 'ilvl')), number(start, 1)]] : []
            }),
          ),
        },
      ]
    }),
  )
}

function levelOf(level: Element): [number, Level] {
  const depth = Number(value(level, 'ilvl') ?? 0)
  return [
    depth,
    {
      start: number(child(level, 'start'), 1),
      format: value(child(level, 'numFmt')) ?? 'decimal',
      text: value(child(level, 'lvlText')) ?? '',
      restart: number(child(level, 'lvlRestart'), depth),
      legal: child(level, 'isLgl') !== undefined,
    },
  ]
}

/** Where paragraphs of a style stand, by the style or those it is based on; null for no list. */
export function stylesOf(styles: Document | null): (style: string) => Numbered | null {
  const byId = new Map((styles ? all(styles, 'style') : []).map((each) => [value(each, 'styleId'), each]))
  const read = (id: string, met: number): Numbered | null => {
    const style = byId.get(id)
    const { list, depth = 0 } = numberedBy(child(style, 'pPr'))
    if (list !== undefined) return list === '0' ? null : { list, depth }
    const base = value(child(style, 'basedOn'))
    return base === undefined || met > byId.size ? null : read(base, met + 1)
  }
  return (style) => read(style, 0)
}

export const styleOf = (properties: Element | undefined): string | undefined => value(child(properties, 'pStyle'))
export const element = (document: Document, name: string): Element => document.createElementNS(W, `w:${name}`)
