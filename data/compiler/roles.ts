import type { Heading, ParagraphFunction, Section } from '../schema'
import type { Language, Role } from './languages'

/** A function that a paragraph has because of the section it stands in, where its own words do not say enough. */
export interface RoleReading {
  name: string
  role: Role
  gives: ParagraphFunction
  reason: string
  /** Such a paragraph's text, in English; a test reads it in a section of that role. */
  example: string
  /** Whether it applies, given what the words said and whether they say what should be. */
  applies: (found: ReadonlySet<ParagraphFunction>, words: { should: boolean }) => boolean
  confidence: number
}

export const ROLE_READINGS: RoleReading[] = [
  {
    name: 'stands under positive aspects',
    role: 'positive',
    gives: 'welcome',
    reason: 'Old documents list what is positive without saying each time that it is welcomed.',
    example: 'The adoption of a national plan is a step forward.',
    applies: (found) => found.size === 0,
    confidence: 0.75,
  },
  {
    name: 'stands under factors and difficulties',
    role: 'factors',
    gives: 'note',
    reason: 'What hinders the State party is stated there, neither blamed nor asked to change.',
    example: 'Two floods have delayed the programme.',
    applies: (found) => found.size === 0,
    confidence: 0.8,
  },
  {
    name: 'stands under subjects of concern',
    role: 'concerns',
    gives: 'concern',
    reason: 'Whatever stands in a section of concerns is one, also where it is only noted or stated.',
    example: 'The Committee notes that the statistics are incomplete.',
    applies: (found) => !found.has('concern') && !found.has('recommendation') && !found.has('procedural'),
    confidence: 0.75,
  },
  {
    name: 'stands under recommendations and says what should be',
    role: 'recommendations',
    gives: 'recommendation',
    reason: 'Old documents put some recommendations without naming the Committee: “Efforts should be made”.',
    example: 'Efforts should be made to translate the Convention.',
    applies: (found, { should }) => should && !found.has('procedural'),
    confidence: 0.8,
  },
]

/** The role of the innermost heading or section around a paragraph that has one. */
export function roleOf(
  place: { section: string; heading: string | null },
  divisions: { sections: readonly Section[]; headings: readonly Heading[] },
  language: Language,
): Role | null {
  const heading = divisions.headings.find(({ id }) => id === place.heading)
  const titles = heading ? [heading.title] : []
  for (let id: string | null = place.section; id !== null; ) {
    const section: Section | undefined = divisions.sections.find((each) => each.id === id)
    if (section) titles.push(section.title)
    id = section?.parent ?? null
  }
  for (const title of titles) {
    const found = language.roles.find(({ test }) => test.test(title.trim()))
    if (found) return found.role
  }
  return null
}
