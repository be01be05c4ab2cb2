import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutReasons } from './reasons'

function transformed(code: string, id: string): string | undefined {
  const { transform } = withoutReasons()
  return (transform as (code: string, id: string) => { code: string } | undefined)(code, id)?.code
}

const read = (file: string) => readFileSync(file, 'utf8')

const themes = readdirSync('data/index/thesaurus')
  .filter((name) => !/^(?:index|entry)\.|test/.test(name))
  .map((name) => `data/index/thesaurus/${name}`)

test.each([
  ...themes.map((file): [string, string] => [file, 'why']),
  ['data/compiler/languages/en.ts', 'reason|example'],
  ['data/compiler/languages/fr.ts', 'reason|example'],
  ['data/compiler/languages/es.ts', 'reason|example'],
  ['data/compiler/pairingRules.ts', 'reason|example'],
  ['data/compiler/roles.ts', 'reason|example'],
])('nothing but its reasons and examples goes out of %s', (file, fields) => {
  const rest = transformed(read(file), `/house/${file}`) ?? ''
  const field = String.raw`\b(?:${fields}):\s*`
  expect(rest).not.toMatch(new RegExp(String.raw`${field}(?:['"]|\{ \w+: ')`))
  const told = new RegExp(String.raw`${field}(?:'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|\{[^{}\n]*\})(?:,|(?= \}))`, 'g')
  expect(read(file)).toMatch(told)
  expect(rest).toBe(read(file).replace(told, ''))
})

test('other files stay as they are', () => {
  expect(transformed("{ why: 'so' }", '/house/data/index/weights.ts')).toBeUndefined()
})
