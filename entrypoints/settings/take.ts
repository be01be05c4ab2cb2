import { withOff } from '../../data/switches/rule'
import type { TakenOptions } from '../messaging/protocol'
import { updateSwitches } from '../switches/store'
import { updateChoices } from './choices'

/** Takes the options of a file: each kind is stored once, so that every tab is visited once. Rejects when the browser could not store them. */
export function takeOptions({ choices, sites, pages }: TakenOptions): Promise<void> {
  return updateChoices(async (before) => {
    // Where this is refused, the choices stay as they were too.
    await updateSwitches((switches) => withOff(switches, sites, pages))
    return { ...before, ...choices }
  })
}
