import { readdirSync, readFileSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import card from './en/card.json?raw'
import pages from './en/pages.json?raw'
import toolbar from './en/toolbar.json?raw'

const english = { ...JSON.parse(card), ...JSON.parse(pages), ...JSON.parse(toolbar) } as Record<string, string>

interface Node {
  type: string
  [field: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function* nodes(of: unknown): Generator<Node> {
  if (Array.isArray(of)) for (const one of of) yield* nodes(one)
  else if (isNode(of)) {
    yield of
    for (const value of Object.values(of)) yield* nodes(value)
  }
}

function parsed(file: string, source = readFileSync(file, 'utf8')): Node[] {
  return [...nodes(parseSync(file, source).program)]
}

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/testing\/|\/words\//.test(file))

const letters = /\p{L}/u
/** Attributes and props that are read by people. */
const shown = /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label|help|why|none|any)$/

/** What an expression may come to, as text: each side of a choice, a template by its own words. */
function texts(of: unknown): string[] {
  if (!isNode(of)) return []
  switch (of.type) {
    case 'Literal':
      return typeof of.value === 'string' ? [of.value] : []
    case 'TemplateLiteral':
      return (of.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
    case 'ConditionalExpression':
      return [...texts(of.consequent), ...texts(of.alternate)]
    case 'LogicalExpression':
      return [...texts(of.left), ...texts(of.right)]
    case 'JSXExpressionContainer':
      return texts(of.expression)
    default:
      return []
  }
}

/** Words that a view shows and that come from no message. */
function hardCoded(file: string, source?: string): string[] {
  return parsed(file, source)
    .flatMap((node) => {
      if (node.type === 'JSXText') return [String(node.value)]
      if (node.type === 'JSXElement' || node.type === 'JSXFragment')
        return (node.children as Node[]).filter(({ type }) => type === 'JSXExpressionContainer').flatMap(texts)
      if (node.type === 'JSXAttribute' && shown.test(String((node.name as Node).name))) return texts(node.value)
      return []
    })
    .filter((text) => letters.test(text))
}

/** What a message asks for. */
function asked(message: string): string[] {
  const names = new Set<string>()
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue
      names.add(element.value)
      if (element.type === TYPE.plural) for (const { value } of Object.values(element.options)) walk(value)
    }
  }
  walk(parse(message, { ignoreTag: true }))
  return [...names].sort()
}

/** The messages a first argument can mean: one, or all that fit a template. */
function keysOf(argument: Node): string[] {
  const [only] = texts(argument)
  if (argument.type === 'Literal') return only === undefined ? [] : [only]
  if (argument.type !== 'TemplateLiteral') return []
  const pattern = new RegExp(
    `^${texts(argument)
      .map((part) => part.replaceAll('.', String.raw`\.`))
      .join(String.raw`[\w-]+`)}$`,
  )
  return Object.keys(english).filter((key) => pattern.test(key))
}

const calls = (file: string) =>
  parsed(file)
    .filter((node) => node.type === 'CallExpression' && (node.callee as Node).name === 't')
    .map((node) => node.arguments as Node[])

describe('no view says a word that is no message', () => {
  test.each(sources('components').filter((file) => file.endsWith('.tsx')))('%s', (file) => {
    expect(hardCoded(file)).toEqual([])
  })

  test.each([
    ['<p>Not found</p>', 'Not found'],
    ['<button aria-label="Close" />', 'Close'],
    ['<p>{open ? "Fold" : t("next")}</p>', 'Fold'],
    ['<p>{`${count} results`}</p>', ' results'],
    ['<Message title="Nothing here" />', 'Nothing here'],
  ])('it would notice %s', (source, found) => {
    expect(hardCoded('view.tsx', `const view = ${source}`)).toContain(found)
  })
})

describe('every message is filled with exactly what it asks for', () => {
  test.each([...sources('components'), ...sources('entrypoints')])('%s', (file) => {
    for (const [name, values] of calls(file)) {
      if (name === undefined || (values !== undefined && values.type !== 'ObjectExpression')) continue
      const properties = (values?.properties ?? []) as Node[]
      if (properties.some(({ type }) => type === 'SpreadElement')) continue
      const given = properties.map(({ key }) => String((key as Node).name ?? (key as Node).value)).sort()
      for (const key of keysOf(name)) expect({ key, given }).toEqual({ key, given: asked(english[key] ?? '') })
    }
  })
})

test('every message is used somewhere', () => {
  const used = new Set(
    [...sources('components'), ...sources('entrypoints')].flatMap((file) =>
      parsed(file)
        .filter(({ type }) => type === 'Literal' || type === 'TemplateLiteral')
        .flatMap(keysOf),
    ),
  )
  expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([])
})

test('the card and what it shares say nothing that only our own pages carry', () => {
  const carried = new Set(Object.keys(JSON.parse(card) as object))
  for (const file of [...sources('components/card'), ...sources('components/shared')])
    for (const [name] of calls(file)) if (name) expect(keysOf(name).filter((key) => !carried.has(key))).toEqual([])
})
