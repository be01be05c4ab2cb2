import { expect, test } from 'vitest'
import { provisionExists } from '../../citations'
import type { ArticlePoint } from '../api'
import { articlesOf, treatyOf, treatyUrl } from './index'

const opsc = articlesOf('OPSC')

/** Every provision an article's divisions spell out, dotted. */
function paths(prefix: string, points: readonly ArticlePoint[]): string[] {
  return points.flatMap(({ letter, points: below }) => {
    const path = `${prefix}.${letter}`
    return [path, ...paths(path, below)]
  })
}

test('the OPSC has seventeen articles in order', () => {
  expect(opsc.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => String(index + 1)))
})

test('every article has a title and two or three sentences', () => {
  for (const { title, summary } of opsc) {
    expect(title).toMatch(/^[A-Z]/)
    const sentences = summary.split(/(?<=\.)\s/).length
    expect(sentences).toBeGreaterThanOrEqual(2)
    expect(sentences).toBeLessThanOrEqual(3)
  }
})

test('article 3 is divided down to the third level', () => {
  const first = opsc[2]?.paragraphs[0]
  expect(opsc[2]?.paragraphs).toHaveLength(5)
  expect(paths('3.1', first?.points ?? [])).toEqual([
    '3.1.a',
    '3.1.a.i',
    '3.1.a.i.a',
    '3.1.a.i.b',
    '3.1.a.i.c',
    '3.1.a.ii',
    '3.1.b',
    '3.1.c',
  ])
})

test('articles 2, 7 and 11 have letters and no paragraphs', () => {
  const divided = (number: number) => ({
    paragraphs: opsc[number - 1]?.paragraphs,
    points: paths(`${number}`, opsc[number - 1]?.points ?? []),
  })
  expect(divided(2)).toEqual({ paragraphs: [], points: ['2.a', '2.b', '2.c'] })
  expect(divided(7)).toEqual({ paragraphs: [], points: ['7.a', '7.a.i', '7.a.ii', '7.b', '7.c'] })
  expect(divided(11)).toEqual({ paragraphs: [], points: ['11.a', '11.b'] })
})

test('the recogniser and the articles agree on what exists', () => {
  for (const { number, paragraphs, points } of opsc) {
    const all = [
      number,
      ...paths(number, points),
      ...paragraphs.flatMap((each) => paths(`${number}.${each.number}`, each.points)),
    ]
    expect(all.filter((path) => !provisionExists('OPSC', path))).toEqual([])
    expect(provisionExists('OPSC', `${number}.${paragraphs.length + 1}.z`)).toBe(false)
  }
})

test('treaties have a title and an address at the High Commissioner’s office', () => {
  expect(treatyOf('OPSC')).toMatchObject({
    title:
      'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-sale-children-child',
  })
  expect(treatyOf('constructor')).toBeNull()
  expect(treatyUrl('PALERMO-TIP')).toBe('https://www.ohchr.org/en/instruments-listings')
})
