import { dayWords } from '../../lookup/titles'

/** `'2026-01-02T09:00:00.000Z'` to "2 January 2026". */
export const dayOf = (iso: string): string => dayWords(iso.slice(0, 10))
