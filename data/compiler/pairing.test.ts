import { expect, test } from 'vitest'
import type { ParagraphFunction } from '../schema'
import { pair, type Readable } from './pairing'
import { PAIRING_RULES } from './pairingRules'
import { compiled, madeUp } from './testing/source'

const FUNCTIONS: Record<string, ParagraphFunction[]> = {
  c: ['concern'],
  r: ['recommendation'],
  f: ['recommendation'],
  n: ['note'],
  b: ['concern', 'recommendation'],
  p: ['procedural'],
}

/** Paragraphs as the examples of the rules write them, all on one subject. */
function readable(written: string): Readable[] {
  const parts = written.split(' | ')
  const letters = parts.flatMap((part, at) => part.split(' ').map((letter) => [letter, at] as const))
  return letters.map(([letter, at], index) => ({
    number: index + 1,
    section: String(at),
    heading: `${at}-1`,
    functions: FUNCTIONS[letter] ?? [],
    role: parts.length < 2 ? null : at === 0 ? 'concerns' : 'recommendations',
    answersItself: letter === 'b',
    further: letter === 'f',
    stems: new Set(['regist']),
    articles: [],
  }))
}

test.each(Object.values(PAIRING_RULES).map((rule) => [rule.name, rule] as const))(
  '%s: makes its example',
  (name, rule) => {
    const made = pair(readable(rule.example.paragraphs))
    expect(made.map(({ id }) => id).join(' ')).toBe(rule.example.findings)
    expect(made.map(({ rule }) => rule)).toContain(name)
  },
)

test('two sections: each concern with the recommendation on its subject, whatever their order; the rest alone', () => {
  const text = madeUp(`B. Positive aspects

2. The Committee welcomes the new archive.

C. Principal subjects of concern

3. The Committee is concerned that births in remote villages are not registered.

4. The Committee is concerned at the length of pre-trial detention.

D. Suggestions and recommendations

5. The Committee recommends that pre-trial detention be shortened and that detention be a last resort.

6. The Committee recommends that mobile offices register births in remote villages.

7. The Committee recommends that the Convention be translated.`).replace('1. The', 'A. Introduction\n\n1. The')
  const { findings } = compiled(text)
  expect(findings.map(({ id }) => id)).toEqual(['3-6', '4-5', '7'])
})

test('a doubtful pair carries its rule and confidence, a plain one does not', () => {
  const plain = compiled(madeUp('2. The Committee is concerned at it.\n\n3. The Committee recommends it.'))
  expect(plain.findings).toEqual([{ id: '2-3', concern: 2, recommendation: 3 }])
  const mild = compiled(madeUp('2. The Committee notes the delay.\n\n3. The Committee recommends haste.'))
  const { name: rule, confidence } = PAIRING_RULES.note
  expect(mild.findings).toEqual([{ id: '2-3', concern: 2, recommendation: 3, unsure: { rule, confidence } }])
})
