import { array, boolean, maxLength, object, regex, string, toLowerCase, url, type ZodMiniType } from 'zod/mini'
import { mostProvidedPacks, mostSites } from './limits'
import { siteOf, typedSite } from './place'

/** A pack that an institution provides for its readers. */
export interface ProvidedPack {
  /** `https:` only. */
  url: string
  /** SHA-256 of the file, 64 hexadecimal digits in small letters: what is not the very file the institution meant is refused. */
  sha256: string
}

/** What an institution decides for the computers it manages; `docs/policy.md` says it to administrators. */
export interface Policy {
  /** False: no page is annotated. Search, library and notes stay. */
  annotatePages: boolean
  /** Off there and on every subdomain; no reader can turn it on. */
  offSites: string[]
  /** When set, no other site is annotated. Their subdomains are among them. */
  onlySites: string[] | null
  /** False: choices are not synced through the browser's account. */
  sync: boolean
  packs: ProvidedPack[]
}

/** A setting that could not be read as what it should be: `'annotatePages'`, `'offSites[2]'`, and what it must be. */
export type PolicyFault = { at: string } & Mistaken

/** As a code with what belongs to it. */
export type Mistaken = { says: 'boolean' | 'host' | 'unknown' } | { says: 'sites' | 'packs'; most: number }

export const noPolicy: Policy = { annotatePages: true, offSites: [], onlySites: null, sync: true, packs: [] }

const sites = array(string()).check(maxLength(mostSites))
const pack = object({
  url: url({ protocol: /^https$/ }),
  sha256: string().check(regex(/^[\da-f]{64}$/i), toLowerCase()),
})

const wantsBoolean: Mistaken = { says: 'boolean' }
const wantsSites: Mistaken = { says: 'sites', most: mostSites }
const wantsPacks: Mistaken = { says: 'packs', most: mostProvidedPacks }

/**
 * Reads what an administrator wrote, whatever it is. A setting of the wrong type is left out and named in `faults`; the others hold.
 * Browsers that know our schema leave such settings out before we see them; not all do.
 */
export function readPolicy(value: unknown): { policy: Policy; faults: PolicyFault[] } {
  const faults: PolicyFault[] = []
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  for (const at of Object.keys(given)) if (!(at in noPolicy)) faults.push({ at, says: 'unknown' })

  function read<T>(at: keyof Policy, schema: ZodMiniType<T>, wanted: Mistaken): T | undefined {
    if (given[at] === undefined) return undefined
    const result = schema.safeParse(given[at])
    if (!result.success) faults.push({ at, ...wanted })
    return result.data
  }
  function readSites(at: 'offSites' | 'onlySites'): string[] | undefined {
    return read(at, sites, wantsSites)?.flatMap((typed, index) => {
      const site = typedSite(typed)
      if (site === null) faults.push({ at: `${at}[${index}]`, says: 'host' })
      return site ?? []
    })
  }
  const policy: Policy = {
    annotatePages: read('annotatePages', boolean(), wantsBoolean) ?? noPolicy.annotatePages,
    offSites: readSites('offSites') ?? noPolicy.offSites,
    onlySites: readSites('onlySites') ?? noPolicy.onlySites,
    sync: read('sync', boolean(), wantsBoolean) ?? noPolicy.sync,
    packs: read('packs', array(pack).check(maxLength(mostProvidedPacks)), wantsPacks) ?? noPolicy.packs,
  }
  return { policy, faults }
}

/** Whether the institution keeps us off a page. `url` is the address of the whole page, for its frames too. */
export function isOffByPolicy({ annotatePages, offSites, onlySites }: Policy, url: string | undefined): boolean {
  if (!annotatePages) return true
  const site = url === undefined ? null : siteOf(url)
  if (site === null) return onlySites !== null
  return offSites.some(includes(site)) || (onlySites !== null && !onlySites.some(includes(site)))
}

const includes = (site: string) => (named: string) => site === named || site.endsWith(`.${named}`)
