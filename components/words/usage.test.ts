import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asked } from '../testing/asked'
import { isNode, type Node, parsed, sources } from '../testing/source'
import card from './en/card.json?raw'
import draft from './en/draft.json?raw'
import faults from './en/faults.json?raw'
import options from './en/options.json?raw'
import pages from './en/pages.json?raw'
import reader from './en/reader.json?raw'
import toolbar from './en/toolbar.json?raw'

const shared = { ...JSON.parse(card), ...JSON.parse(pages), ...JSON.parse(toolbar) } as Record<string, string>
const english = Object.assign(
  {},
  shared,
  ...[draft, faults, options, reader].map((file) => JSON.parse(file)),
) as Record<string, string>

const views = sources('components').filter((file) => !file.includes('/words/'))
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
  test.each(views.filter((file) => file.endsWith('.tsx')))('%s', (file) => {
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
  test.each([...views, ...sources('entrypoints')])('%s', (file) => {
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

/** A view's own file and all that it brings along, at once or when it is asked for. */
function reached(from: string, found = new Set<string>()): Set<string> {
  if (found.has(from) || !existsSync(from)) return found
  found.add(from)
  if (!/\.tsx?$/.test(from)) return found
  for (const { type, source, importKind } of parsed(from)) {
    if (importKind === 'type') continue
    const path = type === 'ImportDeclaration' || type === 'ImportExpression' ? texts(source)[0] : undefined
    if (!path?.startsWith('.')) continue
    const file = join(dirname(from), path)
    for (const end of ['', '.ts', '.tsx']) if (/\.\w+$/.test(file + end)) reached(file + end, found)
  }
  return found
}

test.each(views.filter((file) => file.endsWith('/mount.tsx')))('%s brings the words of all that it shows', (mount) => {
  const files = [...reached(mount)]
  expect(files.length).toBeGreaterThan(2)
  const brought = files.filter((file) => file.includes('/words/en/')).map((file) => readFileSync(file, 'utf8'))
  const carried = new Set(brought.flatMap((words) => Object.keys(JSON.parse(words) as object)))
  for (const file of files.filter((each) => views.includes(each)))
    for (const [name] of calls(file)) if (name) expect(keysOf(name).filter((key) => !carried.has(key))).toEqual([])
})

test('only the view that takes a document into the library says what comes with it', () => {
  const carried = new Set(Object.keys(JSON.parse(draft) as object))
  for (const file of views.filter((each) => !each.startsWith('components/reader/draft/')))
    for (const [name] of calls(file)) if (name) expect(keysOf(name).filter((key) => carried.has(key))).toEqual([])
})

test('what went wrong, and with a text, is told only where the words for it come along', () => {
  const tellers = (words: RegExp) =>
    views.filter((file) => file !== 'components/words.ts' && words.test(readFileSync(file, 'utf8')))
  const faulty = tellers(/\b(?:faultWords|failureWords|useTask)\b/)
  expect(faulty.filter((file) => !/^components\/(?:panel|reader|shared\/useTask)/.test(file))).toEqual([])
  expect(
    tellers(/\b(?:problemWords|doubtWords)\b/).filter((file) => !file.startsWith('components/reader/draft/')),
  ).toEqual([])
})
