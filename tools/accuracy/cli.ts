import { parseArgs } from 'node:util'
import { findReferences } from '../../citations/index'
import { changes, type Recogniser, withRevision } from './against'
import { type Case, CorpusError, readCases } from './cases'
import { type Comparison, compare } from './compare'
import { report } from './report'

/** Exit codes: scored (whatever the score), could not be scored, called the wrong way. */
const code = { scored: 0, unreadable: 1, usage: 2 }

const usage = 'usage: npm run accuracy -- FOLDER [--against REVISION] [--source]\n'

const run = (cases: readonly Case[], recogniser: Recogniser): Comparison[] =>
  cases.map((item) => compare(item, recogniser(item.text, item.context)))

/** The case as its page would give it: where it has no context of its own, its source is the page's address or title. */
const withSource = (item: Case): Case => {
  const { source, context = URL.canParse(source) ? { url: source } : { title: source } } = item
  return { ...item, context }
}

async function score({ folder, against, source }: Request): Promise<void> {
  const cases = source ? readCases(folder).map(withSource) : readCases(folder)
  const now = run(cases, findReferences)
  process.stdout.write(report(now))
  if (against === undefined) return
  const before = await withRevision(against, (recogniser) => run(cases, recogniser))
  process.stdout.write(`\n${changes(against, before, now)}`)
}

interface Request {
  folder: string
  against: string | undefined
  source: boolean
}

const readArguments = (): Request | undefined => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { against: { type: 'string' }, source: { type: 'boolean', default: false } },
    })
    const [folder, ...rest] = positionals
    return folder === undefined || rest.length > 0
      ? undefined
      : { folder, against: values.against, source: values.source }
  } catch {
    return undefined
  }
}

const request = readArguments()
if (request === undefined) {
  process.stderr.write(usage)
  process.exitCode = code.usage
} else {
  try {
    await score(request)
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = code.unreadable
  }
}
