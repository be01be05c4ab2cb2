import { dayWords } from '../lookup/titles'

const american = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `'2017-06-02'` to "June 2, 2017". */
export const americanDay = (iso: string): string => american.format(new Date(`${iso}T00:00:00Z`))

/** `'2017-06-02'` to "2 June 2017". */
export { dayWords }

export const yearOf = (iso: string): string => iso.slice(0, 4)
