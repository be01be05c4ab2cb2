import {
  array,
  boolean,
  catch as caught,
  discriminatedUnion,
  literal,
  looseObject,
  maxLength,
  minLength,
  nullable,
  number,
  object,
  pipe,
  string,
  transform,
  unknown,
  type ZodMiniType,
} from 'zod/mini'
import { longestAddress } from './limits'
import { allOn, type SwitchChange, type Switches } from './rule'

/** Names in a list; whatever else is in it says nothing and is passed over. */
const list = pipe(
  caught(array(unknown()), []),
  transform((items) => [...new Set(items.filter((item) => typeof item === 'string'))]),
)

/** Fields we do not know are kept as they are: another version may have written them. */
const kept = looseObject({ sites: list, pages: list, pausedAt: caught(nullable(number()), null) })

/** What is stored, whatever it is. What cannot be read is on: a reference too many disturbs less than a silence nobody chose. */
export function readSwitches(value: unknown): Switches {
  const result = kept.safeParse(value)
  return result.success ? result.data : allOn
}

const address = string().check(minLength(1), maxLength(longestAddress))

/** What may be asked to be switched. A name that no page has switches nothing, so it needs no more than a cap. */
export const switchChange: ZodMiniType<SwitchChange> = discriminatedUnion('what', [
  object({ what: literal('site'), site: address, on: boolean() }),
  object({ what: literal('page'), page: address, on: boolean() }),
  object({ what: literal('pause'), on: boolean() }),
])
