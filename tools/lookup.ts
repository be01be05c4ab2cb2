import { findReferences } from '../citations/index'
import { whyWords } from '../components/words'
import { versioned } from '../data/library/bundled'
import { inMemory } from '../data/library/memory'
import { shippedPack } from '../data/library/shipped'
import { lookUp } from '../data/lookup/index'
import { bringEnglish } from './words/english'

const usage = 'usage: npm run -s lookup -- "a sentence with a reference"'

/** Prints the ranked findings for the first reference of a sentence. */
async function run(words: readonly string[]): Promise<number> {
  const text = words.join(' ').trim()
  if (text === '') return refuse(usage)
  const reference = findReferences(text)[0]
  if (reference === undefined) {
    return refuse('No reference found: name an article with its treaty ("article 9 of the OPSC") or a document symbol.')
  }
  const { pack } = await versioned(shippedPack)
  const { findings } = await lookUp(
    { reference, passage: { text, at: reference.start, end: reference.end } },
    inMemory(pack.documents),
  )
  bringEnglish()
  const printed = findings.map(({ finding, paragraphs, why }) => ({
    symbol: finding.document.symbol,
    paragraphs,
    why: whyWords({ why }),
  }))
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  return 0
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}

process.exitCode = await run(process.argv.slice(2))
