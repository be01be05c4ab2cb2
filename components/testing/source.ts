import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/** Of a syntax tree. */
export interface Node {
  type: string
  [field: string]: unknown
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function* nodes(of: unknown): Generator<Node> {
  if (Array.isArray(of)) for (const one of of) yield* nodes(one)
  else if (isNode(of)) {
    yield of
    for (const value of Object.values(of)) yield* nodes(value)
  }
}

/** All nodes of a source file. */
export function parsed(file: string, source = readFileSync(file, 'utf8')): Node[] {
  return [...nodes(parseSync(file, source).program)]
}

/** The files of a folder that hold neither tests nor what only tests need. */
export const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/testing(?:\/|\.ts$)/.test(file))
