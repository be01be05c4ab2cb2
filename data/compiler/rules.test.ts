import { describe, expect, test } from 'vitest'
import { functionsOf, rulesFor } from './functions'
import { type FunctionRule, LANGUAGES } from './languages'
import { ROLE_READINGS, roleOf } from './roles'

/** The role of a section with this title. */
const roleUnder = (title: string, language: (typeof LANGUAGES)[number]) =>
  roleOf(
    { section: 'A', heading: null },
    { sections: [{ id: 'A', title, parent: null, provisions: [] }], headings: [] },
    language,
  )

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('rules of %s', (_, language) => {
  const rules: FunctionRule[] = [...language.procedural, ...language.functions]

  test.each(rules.map((rule) => [rule.name, rule] as const))('%s: fits its example', (_, rule) => {
    expect(rulesFor(rule.example, language).map(({ name }) => name)).toContain(rule.name)
  })

  test.each(rules.map((rule) => [rule.name, rule] as const))('%s: its example says nothing else', (_, rule) => {
    expect([...new Set(rulesFor(rule.example, language).map(({ gives }) => gives))]).toEqual([rule.gives])
  })

  test('names are unique, and every rule gives its reason', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
    for (const { reason } of rules) expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  test('every function has a rule', () => {
    expect([...new Set(rules.map(({ gives }) => gives))].sort()).toEqual(
      ['welcome', 'note', 'concern', 'recommendation', 'procedural'].sort(),
    )
  })

  test.each(language.roles.map(({ role, example }) => [example, role]))(
    '“%s” is a section of role %s',
    (title, role) => {
      expect(roleUnder(title, language)).toBe(role)
    },
  )
})

const [english] = LANGUAGES

test.each(ROLE_READINGS.map((reading) => [reading.name, reading] as const))('%s: fits its example', (name, reading) => {
  const paragraph = { lead: reading.example, items: [] }
  const { readings } = functionsOf(paragraph, reading.role, english)
  expect(readings).toContainEqual(expect.objectContaining({ gives: reading.gives, rule: name }))
  expect(functionsOf(paragraph, null, english).readings.map(({ rule }) => rule)).not.toContain(name)
})

test('a section of concerns and recommendations together has no role', () => {
  expect(roleUnder('Principal areas of concern and recommendations', english)).toBeNull()
})
