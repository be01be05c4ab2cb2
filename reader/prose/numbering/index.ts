import { type Named, type Parts, parsed } from '../parts'
import { createLabels } from './labels'
import { all, child, element, listsOf, numberedBy, styleOf, stylesOf } from './read'

/**
 * Writes the numbers that Word counts in front of paragraphs into their text: what reads the file after us makes lists of them and counts anew,
 * so that neither "21." nor "(a)" could be read any more. Bullets stay.
 */
export function writeNumbers(parts: Parts, named: Named): Parts {
  const [text, numbering] = [parsed(parts[named.text]), parsed(parts[named.numbering])]
  if (text === null || numbering === null) return parts
  const placeOf = stylesOf(parsed(parts[named.styles]))
  const lists = listsOf(numbering, placeOf)
  const label = createLabels()
  for (const paragraph of all(text, 'p')) {
    const properties = child(paragraph, 'pPr')
    const own = numberedBy(properties)
    const place = { ...placeOf(styleOf(properties) ?? ''), ...own }
    const list = lists.get(place.list ?? '')
    const said = list && label(place.list ?? '', list, place.depth ?? 0)
    if (said === undefined || said === null) continue
    takeOut(paragraph, properties)
    const run = element(text, 'r')
    const words = element(text, 't')
    words.setAttribute('xml:space', 'preserve')
    words.textContent = `${said} `
    run.append(words)
    paragraph.insertBefore(run, child(paragraph, 'pPr')?.nextSibling ?? null)
  }
  return { ...parts, [named.text]: new TextEncoder().encode(new XMLSerializer().serializeToString(text)) }
}

/** Takes a paragraph out of its list, its style's too. */
function takeOut(paragraph: Element, properties: Element | undefined): void {
  const document = paragraph.ownerDocument
  const own = properties ?? element(document, 'pPr')
  if (properties === undefined) paragraph.prepend(own)
  child(own, 'numPr')?.remove()
  const none = element(document, 'numPr')
  const id = element(document, 'numId')
  id.setAttributeNS(id.namespaceURI, 'w:val', '0')
  none.append(id)
  own.append(none)
}
