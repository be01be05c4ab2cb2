const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The value of a Roman numeral of capital letters; null when it is none. */
export function roman(numeral: string): number | null {
  if (!/^[IVXLC]+$/.test(numeral)) return null
  let value = 0
  let before = 0
  for (const letter of numeral.split('').toReversed()) {
    const digit = DIGITS[letter] ?? 0
    value += digit < before ? -digit : digit
    before = Math.max(before, digit)
  }
  return value
}

/** `'3'` gives "3rd", `'11'` "11th". */
export function ordinal(number: string): string {
  const tens = Number(number) % 100
  const unit = tens > 10 && tens < 14 ? 0 : tens % 10
  return number + (['th', 'st', 'nd', 'rd'][unit] ?? 'th')
}
