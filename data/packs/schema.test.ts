import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { packSchema } from '../schema'
import { parseDocument, parsePack } from './parse'

const read = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8')

test('the published schema is that of the packs we take; npm run schema writes it', () => {
  expect(JSON.parse(read('pack.schema.json'))).toEqual({
    title: 'Glossator pack, version 1',
    ...z.toJSONSchema(packSchema),
  })
})

test('the example of the description is a pack', () => {
  const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(read('packs.md'))?.[1] ?? '')
  const { documents } = parsePack(example)
  expect(documents.map((document, index) => parseDocument(document, index))).toEqual(documents)
})
