import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Part, unreached } from './parts'
import { withoutUnreached } from './plugin'

const part: Part = { file: 'lib/eval.js', find: 'new Function("")', put: 'throw 0' }

function transformed(code: string, id: string): unknown {
  const { transform } = withoutUnreached([part])
  return (transform as (code: string, id: string) => unknown)(code, id)
}

test('puts something else in the place of an unreached part, in its own file only', () => {
  expect(transformed('try { new Function("") }', '/node_modules/lib/eval.js')).toMatchObject({
    code: 'try { throw 0 }',
  })
  expect(transformed('try { new Function("") }', '/node_modules/other/lib.js')).toBeUndefined()
})

test('refuses to build where a library has changed', () => {
  expect(() => transformed('try { new  Function("") }', '/node_modules/lib/eval.js')).toThrow('lib/eval.js')
  expect(() => transformed('new Function(""); new Function("")', '/node_modules/lib/eval.js')).toThrow('2 times')
})

test.each(unreached)('knows the library that is installed: $file, $find', ({ file, find, times = 1 }) => {
  expect(readFileSync(`node_modules/${file}`, 'utf8').split(find)).toHaveLength(times + 1)
})

test('a file that is left out whole keeps its names, and throws where it is used', () => {
  const code = 'export function read() { return 1 }\nexport const write = () => 2\n'
  const { code: rest } = transformed(code, '/node_modules/zod/v4/core/to-json-schema.js') as { code: string }
  expect(rest).toMatch(/export const read = gone;\nexport const write = gone;$/)
  expect(rest).not.toContain('return 1')
})
