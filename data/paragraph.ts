import type { Item, Paragraph } from './schema'

/** An item without its own letter, its roman points after their numerals: `'Adopt measures: (i) To prevent …'`. */
export function itemText({ text, points = [] }: Pick<Item, 'text' | 'points'>): string {
  return [text, ...points.map((point) => `(${point.letter}) ${point.text}`)].join(' ')
}

/**
 * A paragraph as one string: the lead, each item after its letter, and what follows the list, joined by single spaces.
 * `'The Committee urges the State party to: (a) Develop … (b) Support …'`. The number is not part of it.
 */
export function paragraphText({ lead, items, closing }: Pick<Paragraph, 'lead' | 'items' | 'closing'>): string {
  const list = items.map((item) => `(${item.letter}) ${itemText(item)}`)
  return [lead, ...list, ...(closing === undefined ? [] : [closing])].join(' ')
}
