const american = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `'2017-06-02'` to "June 2, 2017". */
export const americanDay = (iso: string): string => american.format(new Date(`${iso}T00:00:00Z`))

/** The same with the month as the Bluebook shortens it (table T12): "Sept. 1, 2016"; May, June and July stay whole. */
export const bluebookDay = (iso: string): string => americanDay(iso).replace(/^(Sept|(?!Ju[nl])\w{3})\w+/, '$1.')

const british = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `'2017-06-02'` to "2 June 2017". */
export const dayWords = (iso: string): string => british.format(new Date(`${iso}T00:00:00Z`))

export const yearOf = (iso: string): string => iso.slice(0, 4)
