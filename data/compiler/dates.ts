import type { Language } from './languages'

/**
 * The days of a list in ISO form; month and year are those of the next one that names them: "29 and 30 September 2014",
 * "les 1er et 2 mai 2014", "los días 31 de marzo y 1 de abril de 2014".
 */
export function isoDays(list: string, { months }: Language, yearBeside = ''): string[] {
  const day = new RegExp(
    String.raw`(\d{1,2})(?!\d)(?:er|º)?(?: (?:de )?(${months.join('|')}))?(?: (?:del? )?(\d{4}))?`,
    'gi',
  )
  let [month, year] = ['', yearBeside]
  return [...list.matchAll(day)]
    .toReversed()
    .map(([, day = '', ownMonth, ownYear]) => {
      month = ownMonth?.toLowerCase() ?? month
      year = ownYear ?? year
      return isoDay(Number(year), months.findIndex((each) => each.toLowerCase() === month) + 1, Number(day))
    })
    .toReversed()
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
