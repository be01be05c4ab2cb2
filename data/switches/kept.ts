import { z } from 'zod/mini'
import { longestAddress } from './limits'
import { allOn, type SwitchChange, type Switches } from './rule'

/** Words a list may hold; whatever else is in it says nothing and is passed over. */
const list = z.pipe(
  z.catch(z.array(z.unknown()), []),
  z.transform((items) => [...new Set(items.filter((item) => typeof item === 'string'))]),
)

/** Fields we do not know are kept as they are: another version may have written them. */
const kept = z.looseObject({
  sites: z._default(list, []),
  pages: z._default(list, []),
  pausedAt: z._default(z.catch(z.nullable(z.number()), null), null),
})

/** What is stored, whatever it is. What cannot be read is on: a reference too many disturbs less than a silence nobody chose. */
export function readSwitches(value: unknown): Switches {
  const result = kept.safeParse(value)
  return result.success ? result.data : allOn
}

const address = z.string().check(z.minLength(1), z.maxLength(longestAddress))

/** What may be asked to be switched. A name that no page has switches nothing, so it needs no more than a cap. */
export const switchChange: z.ZodMiniType<SwitchChange> = z.discriminatedUnion('what', [
  z.object({ what: z.literal('site'), site: address, on: z.boolean() }),
  z.object({ what: z.literal('page'), page: address, on: z.boolean() }),
  z.object({ what: z.literal('pause'), on: z.boolean() }),
])
