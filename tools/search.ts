import { versioned } from '../data/library/bundled'
import { inMemory } from '../data/library/memory'
import { shippedPack } from '../data/library/shipped'
import { search } from '../data/search/index'

const usage = 'usage: npm run -s search -- "query"'

/** Prints the paragraphs that answer a query, best first. */
async function run(words: readonly string[]): Promise<number> {
  const query = words.join(' ').trim()
  if (query === '') {
    process.stderr.write(`${usage}\n`)
    return 1
  }
  const { pack } = await versioned(shippedPack)
  const { results } = await search(inMemory(pack.documents), query)
  const printed = results.flatMap((result) =>
    result.kind === 'paragraph'
      ? [{ symbol: result.symbol, paragraph: result.paragraph.number, score: result.score }]
      : [],
  )
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  return 0
}

process.exitCode = await run(process.argv.slice(2))
