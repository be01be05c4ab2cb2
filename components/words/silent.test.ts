import { describe, expect, test } from 'vitest'
import { isNode, type Node, parsed, sources } from '../testing/source'

/** Where the data side may hold English all the same, and why no reader meets it in the wrong language. */
const spoken = [
  // Said by `term`, each in the lists of terms.
  /^data\/treaty\/|\/misprints\.ts$/,
  // Names that documents, their readers and citations use, in whatever language those are.
  /^data\/(?:cite|compiler\/languages|notes\/exchange)\/|\/(?:knownInstruments|nameGrammar|stateNames|instruments)\.ts$/,
  // What people search for, and what a search means by it.
  /^data\/(?:index\/(?:thesaurus|words)|search\/fixtures)\/|\/subjects\.ts$/,
]
/** Names of rules, which packs carry and no view shows, and what is noted down beside a rule. */
const noted = new Set(['rule', 'name', 'reason', 'example'])
const words = /\p{L}+ \p{L}+ \p{L}+/u

/** Sentences of a file, but for those of errors: no view shows what an error says. */
function sentences(file: string, source?: string): string[] {
  const nodes = parsed(file, source)
  const apart = new Set(
    nodes.flatMap((node) => {
      if (node.type === 'Property' && noted.has(String((node.key as Node).name))) return within(node.value)
      if (node.type === 'NewExpression') return within(node.arguments)
      if (node.type === 'CallExpression' && (node.callee as Node).type === 'Super') return within(node.arguments)
      return []
    }),
  )
  return nodes
    .filter((node) => !apart.has(node))
    .map((node) => (node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : node.value))
    .filter((value): value is string => typeof value === 'string' && words.test(value))
}

function within(of: unknown): Node[] {
  if (Array.isArray(of)) return of.flatMap(within)
  return isNode(of) ? [of, ...Object.values(of).flatMap(within)] : []
}

describe('the data side says nothing in words of its own', () => {
  test.each(sources('data').filter((file) => !spoken.some((each) => each.test(file))))('%s', (file) => {
    expect(sentences(file)).toEqual([])
  })

  test.each([
    ["export const why = () => 'Cites the very article'", 'Cites the very article'],
    ['export const why = (n: number) => ({ message: `There is no paragraph ${n}` })', 'There is no paragraph '],
  ])('it would notice %s', (source, found) => {
    expect(sentences('data.ts', source)).toEqual([found])
  })
})

test('no view shows what an error says; a view that has stopped alone gives it, as the detail of a defect', () => {
  const shows = sources('components').filter((file) =>
    parsed(file).some(
      ({ type, property, computed }) =>
        type === 'MemberExpression' && computed === false && (property as Node).name === 'message',
    ),
  )
  expect(shows.toSorted()).toEqual(['components/panel/Boundary.tsx', 'components/words/translate.ts'])
})
