import type { SwitchChange } from '../client'

/** Makes a change, and says so where it worked; false where it did not. */
export type SwitchTo = (change: SwitchChange, said: string) => Promise<boolean>
