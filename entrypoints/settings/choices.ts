import { type Choices, readChoices } from '../../data/settings/choices'
import { choicesKey } from './keys'
import { stored } from './stored'

/** What the reader chose, followed through every window. */
export const choices = stored(choicesKey, readChoices)

/** Changes one choice and leaves the others as they are. */
export async function choose(part: Partial<Choices>): Promise<void> {
  await choices.set({ ...(await choices.get()), ...part })
}
