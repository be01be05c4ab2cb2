import { array, catch as caught, literal, looseObject, string, unknown } from 'zod/mini'
import { filesSite, pageOf, typedSite } from '../switches/place'
import type { Switches } from '../switches/rule'
import { type Choices, readChoices } from './choices'
import { mostPlaces } from './limits'

const format = 'glossator-options'
const version = 1

/** Options read from a file. */
export interface OptionsFile {
  choices: Choices
  sites: string[]
  pages: string[]
  /** Entries that name no site or page and were passed over. */
  skipped: number
}

/** Why a file gives no options: it is not JSON, it is something else, it is too large, or a later version of Glossator wrote it. */
export class OptionsFileError extends Error {
  override name = 'OptionsFileError'
  readonly reason: 'broken' | 'foreign' | 'large' | 'newer'

  constructor(reason: OptionsFileError['reason']) {
    super(`The file gives no options: ${reason}.`)
    this.reason = reason
  }
}

/** The choices and where Glossator is off, as the text of a file. A pause is of the moment and stays out. */
export function writeOptions(choices: Choices, { sites, pages }: Switches): string {
  return `${JSON.stringify({ format, version, choices, sites, pages }, null, 2)}\n`
}

const schema = looseObject({ format: literal(format) })
const names = caught(array(unknown()), [])

/**
 * Reads what `writeOptions` wrote, here or elsewhere.
 * @throws OptionsFileError
 */
export function readOptions(text: string): OptionsFile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new OptionsFileError('broken')
  }
  const result = schema.safeParse(json)
  if (!result.success) throw new OptionsFileError('foreign')
  if (result.data.version !== version) throw new OptionsFileError('newer')
  const listed = { sites: names.parse(result.data.sites), pages: names.parse(result.data.pages) }
  if (listed.sites.length + listed.pages.length > mostPlaces) throw new OptionsFileError('large')
  const sites = listed.sites.map(named(siteNamed))
  const pages = listed.pages.map(named(pageOf))
  const read = [...sites, ...pages]
  return {
    choices: readChoices(result.data.choices),
    sites: sites.filter((site) => site !== null),
    pages: pages.filter((page) => page !== null),
    skipped: read.filter((name) => name === null).length,
  }
}

const named =
  (read: (text: string) => string | null) =>
  (entry: unknown): string | null => {
    const text = string().safeParse(entry)
    return text.success ? read(text.data) : null
  }

/** Files of the computer are one site under a name that no one types. */
const siteNamed = (text: string): string | null => (text === filesSite ? text : typedSite(text))
