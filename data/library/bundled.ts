import { parsePack } from '../packs/parse'
import type { Pack } from '../schema'
import { sha256 } from '../sha256'

/** A pack with a name for its exact content. */
export interface VersionedPack {
  pack: Pack
  /** SHA-256 of the content, in hexadecimal: two packs of the same version are equal. */
  version: string
}

/**
 * Validates a pack and names its version. Throws a PackError with the path of the first fault; nothing of an invalid pack is used.
 */
export async function versioned(content: unknown): Promise<VersionedPack> {
  const pack = parsePack(content)
  const bytes = new TextEncoder().encode(JSON.stringify(pack))
  return { pack, version: await sha256(bytes) }
}
