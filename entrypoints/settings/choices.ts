import { type Choices, readChoices } from '../../data/settings/choices'
import { same } from '../../data/settings/merge'
import { stored } from './stored'

/** Under which the choices are stored. */
export const choicesKey = 'choices'

/** What the reader chose, followed through every window. */
export const choices = stored(choicesKey, readChoices)

/** One update after the other, in whatever window. Rejects when the browser could not store it. */
export async function updateChoices(update: (choices: Choices) => Choices | Promise<Choices>): Promise<void> {
  await navigator.locks.request('glossator-choices', async () => {
    const before = await choices.get()
    const after = await update(before)
    if (!same(after, before)) await choices.set(after)
  })
}

/** Changes one choice and leaves the others as they are. */
export const choose = (part: Partial<Choices>): Promise<void> => updateChoices((before) => ({ ...before, ...part }))
