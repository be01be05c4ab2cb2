import { spacing } from '../limits'

/**
 * Lets the words of a justified line lie where they are printed. pdf.js makes a line of its text layer as wide as the printed one by
 * stretching its letters; the typesetter stretched its spaces. Where the layer is set in the document's own font, so are they here.
 */
export function spaceWords(elements: readonly HTMLElement[]): void {
  const own = new Set([...document.fonts].map(({ family }) => unquoted(family)))
  const lines = elements.flatMap((element) => {
    const stretch = Number(element.style.getPropertyValue(property))
    // Done already; a change of size lets pdf.js stretch it anew.
    if (element.style.wordSpacing !== '' && stretch === 1) return []
    element.style.wordSpacing = ''
    const font = unquoted(element.style.fontFamily.split(',')[0] ?? '')
    const spaces = element.textContent.trim().split(' ').length - 1
    return stretch > 0 && spaces > 0 && own.has(font) ? [{ element, stretch, spaces }] : []
  })
  // All is measured before anything is changed, or the page would be laid out anew for each line.
  const spaced = lines.map(({ element, stretch, spaces }) => {
    const natural = element.offsetWidth / Number.parseFloat(getComputedStyle(element).fontSize)
    return { element, space: (natural * (stretch - 1)) / spaces }
  })
  for (const { element, space } of spaced) {
    if (!Number.isFinite(space) || Math.abs(space) > spacing.most) continue
    element.style.setProperty(property, '1')
    element.style.wordSpacing = `${space.toFixed(4)}em`
  }
}

/** By which pdf.js stretches an element of its text layer. */
const property = '--scale-x'

const unquoted = (family: string): string => family.trim().replaceAll(/^["']|["']$/g, '')
