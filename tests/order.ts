import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take far longer than others of their kind, longest first. Vitest knows how long a file takes only where it has run before. */
const long = [
  'recheck',
  'pages',
  'packs',
  'notesExchange',
  'framework',
  'hostile',
  'panel.browser',
  'placing',
  'card',
  'keyboard',
  'features',
]

/** How early a file is begun among those of its project. */
const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((name) => moduleId.includes(`/${name}.test.`))
  return at < 0 ? long.length : at
}

/** Begins the long files first: one begun last would run alone, with nothing left for the other core. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    // Projects keep their order: a worker that goes from one to another begins anew.
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).toSorted((a, b) => rank(a) - rank(b)),
    )
  }
}
