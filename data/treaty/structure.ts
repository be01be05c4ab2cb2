import type { ArticleStructure } from '../../citations/instruments/opsc'
import type { Article, ArticlePoint } from '../api'
import { letter, roman } from '../sequence'

type Divisions = Pick<Article, 'paragraphs' | 'points'>

/** Spells out the paragraphs and points that a structure counts: `{ '1': 'c' }` is points a, b and c of paragraph 1. */
export function divisionsOf({ paragraphs, points = {} }: ArticleStructure): Divisions {
  return {
    paragraphs: Array.from({ length: paragraphs }, (_, index) => {
      const number = String(index + 1)
      return { number, points: pointsBelow(points, number) }
    }),
    points: paragraphs > 0 ? [] : pointsBelow(points, ''),
  }
}

function pointsBelow(points: Record<string, string>, path: string): ArticlePoint[] {
  const last = points[path]
  return last === undefined
    ? []
    : upTo(last).map((label) => ({ letter: label, points: pointsBelow(points, path ? `${path}.${label}` : label) }))
}

/** All labels to the last one. A list that ends in a small roman numeral counts in them throughout: no list here ends at (i). */
function upTo(last: string): string[] {
  const name = last.startsWith('i') ? roman : letter
  const labels: string[] = []
  do labels.push(name(labels.length + 1))
  while (labels.at(-1) !== last)
  return labels
}
