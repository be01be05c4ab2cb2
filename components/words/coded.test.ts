import { describe, expect, test } from 'vitest'
import { asked } from '../testing/asked'
import { isNode, type Node, parsed } from '../testing/source'
import card from './en/card.json?raw'
import draft from './en/draft.json?raw'
import faults from './en/faults.json?raw'
import options from './en/options.json?raw'
import pages from './en/pages.json?raw'
import reader from './en/reader.json?raw'

/** What the data says by a code: each type, where it stands, and what its messages are named by. */
const coded = [
  ['FindingReason', 'data/api.ts', 'why'],
  ['SearchReason', 'data/api.ts', 'found'],
  ['Fault', 'data/faults.ts', 'faults'],
  ['TextFault', 'data/compiler/problems.ts', 'problems'],
  ['Doubtful', 'data/compiler/confidence.ts', 'doubts'],
  ['Mistaken', 'data/switches/policy.ts', 'mistakes'],
] as const

const files = [card, draft, faults, options, pages, reader]
const english = Object.assign({}, ...files.map((file) => JSON.parse(file) as object)) as Record<string, string>

/** The codes of a union, each with the fields that come with it. */
function codesOf(type: string, file: string): Map<string, string[]> {
  const aliases = new Map(
    parsed(file).flatMap((node) =>
      node.type === 'TSTypeAliasDeclaration' ? [[(node.id as Node).name, node.typeAnnotation] as const] : [],
    ),
  )
  const membersOf = (one: unknown): Node[] =>
    unionOf(one).flatMap((each) =>
      each.type === 'TSTypeReference' ? membersOf(aliases.get((each.typeName as Node).name)) : [each],
    )
  return new Map(
    membersOf(aliases.get(type)).flatMap(({ members: fields }) => {
      const named = (fields as Node[]).map((field) => [String((field.key as Node).name), field] as const)
      const says = named.find(([name]) => name === 'says')?.[1].typeAnnotation
      const others = named.map(([name]) => name).filter((name) => name !== 'says')
      return unionOf(isNode(says) && says.typeAnnotation).map(
        ({ literal }) => [String((literal as Node).value), others] as const,
      )
    }),
  )
}

const unionOf = (type: unknown): Node[] =>
  !isNode(type) ? [] : type.type === 'TSUnionType' ? (type.types as Node[]) : [type]

/** Numbers of articles come with how many they are. */
const filledBy = (fields: readonly string[]): string[] =>
  fields.flatMap((field) => (field === 'provisions' || field === 'pinpoints' ? ['count', 'numbers'] : [field])).sort()

describe.each(coded)('%s', (type, file, prefix) => {
  const codes = codesOf(type, file)

  test('each code has a message that asks for what comes with it', () => {
    expect(codes.size).toBeGreaterThan(1)
    for (const [says, fields] of codes)
      expect([says, asked(english[`${prefix}.${says}`] ?? '')]).toEqual([says, filledBy(fields)])
  })

  test('each message has a code', () => {
    const named = Object.keys(english).filter((key) => key.startsWith(`${prefix}.`))
    expect(named.toSorted()).toEqual([...codes.keys()].map((says) => `${prefix}.${says}`).toSorted())
  })
})
