import type { SwitchChange } from '../../data/switches/rule'

/** Makes a change, and says so where it worked; false where it did not. */
export type SwitchTo = (change: SwitchChange, said: string) => Promise<boolean>
