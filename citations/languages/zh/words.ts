import type { Language } from '../language'

export const zh: Language = {
  ordinals: '第一项?,第二项?,第三项?',
}
