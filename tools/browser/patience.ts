/** How long a test waits for what must come, in milliseconds: it passes as soon as it does, so what is long costs only where it fails. */
export const patience = 30_000

/** How often a condition is looked at again, in milliseconds. */
export const often = 40
