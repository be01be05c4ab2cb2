const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MONTH = MONTHS.join('|')

/** "2 June 2017", and lists of days: "29 September, 30 September and 1 October 2014", "16–17 May 2017". */
export const DAYS = String.raw`\d{1,2}(?:(?: (?:${MONTH}))?(?: \d{4})?(?:,? and |, |\s?[-–]\s?)\d{1,2}){0,20}? (?:${MONTH}) \d{4}`

/** The days of a list in ISO form; month and year are those of the next one that names them. */
export function isoDays(list: string): string[] {
  const days = [...list.matchAll(new RegExp(String.raw`(\d{1,2})(?!\d)(?: (${MONTH}))?(?: (\d{4}))?`, 'g'))]
  let [month, year] = ['', '']
  return days
    .toReversed()
    .map(([, day = '', ownMonth, ownYear]) => {
      month = ownMonth ?? month
      year = ownYear ?? year
      return isoDay(Number(year), MONTHS.indexOf(month) + 1, Number(day))
    })
    .toReversed()
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
