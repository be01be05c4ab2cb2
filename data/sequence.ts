const ROMAN_DIGITS: [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** 1 to 3,999 as a small roman numeral: `4` is `'iv'`. */
export function roman(value: number): string {
  const digit = ROMAN_DIGITS.find(([, size]) => size <= value)
  return digit ? digit[0] + roman(value - digit[1]) : ''
}

/** The nth letter of a list, from 1: `'a'` … `'z'`, `'aa'`, `'bb'` as UN lists go on. */
export function letter(position: number): string {
  const index = position - 1
  return String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))
}

/** The places a marker may mean: `'i'` is the ninth letter and the first roman numeral. */
export function placeOf(marker: string, numbering: 'letters' | 'roman'): number | null {
  const name = numbering === 'letters' ? letter : roman
  for (let place = 1; place < 50; place++) if (name(place) === marker) return place
  return null
}
