const american = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `'2017-06-02'` to "June 2, 2017". */
export const americanDay = (iso: string): string => american.format(new Date(`${iso}T00:00:00Z`))

const british = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `'2017-06-02'` to "2 June 2017". */
export const dayWords = (iso: string): string => british.format(new Date(`${iso}T00:00:00Z`))

export const yearOf = (iso: string): string => iso.slice(0, 4)
