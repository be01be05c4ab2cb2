import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that take far longer than others of their kind, longest first, and those that lend one another a browser, which is kept for
 * the next only. Vitest knows how long a file takes only where it has run before.
 */
const early = [
  'recheck',
  'writing.browser',
  'packs',
  'notesExchange',
  'framework',
  // With a browser without the extension, too.
  'hostile',
  'pages',
  'painting',
  'samples',
  'placing',
  'card',
  'readerReferences',
  'touch',
  'search',
  'accessibility',
  'keyboard',
  'features',
]

/** How early a file is begun among those of its project. */
const rank = ({ moduleId }: TestSpecification): number => {
  const at = early.findIndex((name) => moduleId.includes(`/${name}.test.`))
  return at < 0 ? early.length : at
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
