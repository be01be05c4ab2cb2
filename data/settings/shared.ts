import { allOn, type Switches } from '../switches/rule'
import { type Choices, readChoices } from './choices'
import type { Values } from './merge'

/**
 * What goes from one computer of a reader to the others: the choices, and each site that is off under a name of its own, so that two computers
 * can each add one. Pages and pauses stay where they are: a page's address tells more than a host name.
 */
const off = 'off:'

export function toShared(choices: Choices, { sites }: Switches): Values {
  const known = Object.entries(choices).filter(([name]) => names.includes(name))
  return Object.fromEntries([...known, ...sites.map((site) => [`${off}${site}`, true])])
}

const names = Object.keys(readChoices(undefined))

/** What we share of an account's values, whatever else it holds: a choice that another version shares is not ours to change. */
export const sharedOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name) || name.startsWith(off)))

/** What every computer begins with: at a first meeting, what is still so was chosen by nobody. */
export const firstShared: Values = toShared(readChoices(undefined), allOn)

/** The same back again. Sites that were off keep their order, the new ones come last. */
export function fromShared(values: Values, switches: Switches): { choices: Choices; switches: Switches } {
  const named = Object.keys(values)
    .filter((name) => name.startsWith(off))
    .map((name) => name.slice(off.length))
  const sites = [...switches.sites.filter((site) => named.includes(site)), ...named]
  const others = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(off)))
  return { choices: readChoices(others), switches: { ...switches, sites: [...new Set(sites)] } }
}
