import type { Language } from '../language'

/** Chinese puts the subject before the word for "protocol"; `mentions.ts` looks for `subjects` there. */
export const zh: Language = {
  ordinals: '第一项?,第二项?,第三项?',
}
