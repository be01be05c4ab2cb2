import { families } from './families'
import { oneSpelling } from './spelling'

const vowelGroup = /[aeiouy]+[^aeiouy]+/g

/** How many vowel-consonant groups the stem holds: a suffix goes only when enough of the word remains. */
const measure = (stem: string) => stem.match(vowelGroup)?.length ?? 0

/** Suffixes and what takes their place, longest first within a step; `at` is the least measure that must remain. */
const rules: { at: number; endings: [string, string][] }[] = [
  {
    at: 1,
    endings: [
      ['isational', 'ise'],
      ['isation', 'ise'],
      ['ational', 'ate'],
      ['fulness', 'ful'],
      ['ousness', 'ous'],
      ['iveness', 'ive'],
      ['bility', 'ble'],
      ['tional', 'tion'],
      ['ation', 'ate'],
      ['ator', 'ate'],
      ['ality', 'al'],
      ['ivity', 'ive'],
      ['alism', 'al'],
      ['ently', 'ent'],
      ['ancy', 'ance'],
      ['ency', 'ence'],
      ['ally', 'al'],
      ['iser', 'ise'],
      ['bly', 'ble'],
    ],
  },
  {
    at: 1,
    endings: [
      ['icate', 'ic'],
      ['ative', ''],
      ['alise', 'al'],
      ['ical', 'ic'],
      ['ness', ''],
      ['ful', ''],
    ],
  },
  {
    at: 2,
    endings: [
      ['ement', ''],
      ['ance', ''],
      ['ence', ''],
      ['able', ''],
      ['ible', ''],
      ['ment', ''],
      ['tion', 't'],
      ['sion', 's'],
      ['ant', ''],
      ['ent', ''],
      ['ism', ''],
      ['ate', ''],
      ['ity', ''],
      ['ous', ''],
      ['ive', ''],
      ['ise', ''],
      ['al', ''],
      ['er', ''],
      ['or', ''],
      ['ic', ''],
      ['ly', ''],
    ],
  },
]

interface Step {
  at: number
  /** By their last letter: few words end in any. */
  endings: ReadonlyMap<number, [string, string][]>
}

const steps = rules.map(({ at, endings }): Step => {
  const byLast = new Map<number, [string, string][]>()
  for (const ending of endings) {
    const last = ending[0].charCodeAt(ending[0].length - 1)
    byLast.set(last, [...(byLast.get(last) ?? []), ending])
  }
  return { at, endings: byLast }
})

/**
 * The stem of a lower-case English word, for comparing: `trafficking`, `trafficked`, `traffickers` all give one stem.
 * After M. F. Porter's rules ("An algorithm for suffix stripping", 1980), on one spelling, with the families of `families.ts` exempt.
 */
export function stem(word: string): string {
  const spelt = oneSpelling(word)
  const family = families.get(spelt) ?? families.get(word)
  if (family !== undefined) return family
  if (spelt.length < 4 || /[^a-z]/.test(spelt)) return spelt
  let left = withoutInflection(spelt)
  for (const step of steps) left = applyStep(left, step)
  if (left.length > 3) left = left.replace(/(?<!e)e$/, '').replace(/ck$/, 'c')
  return left.replace(/([^aeioulsz])\1$/, '$1').replace(/(?<=..[^aeiou])y$/, 'i')
}

function withoutInflection(word: string): string {
  let left = word
  if (left.endsWith('sses')) left = left.slice(0, -2)
  else if (left.endsWith('ies')) left = `${left.slice(0, -3)}y`
  else if (/[^su]s$/.test(left)) left = left.slice(0, -1)
  const bare = left.replace(/(?:ing|ed)$/, '')
  if (bare === left || !/[aeiouy]/.test(bare) || bare.length < 3) return left
  if (/(?:at|bl|is|[^aeiou]c|[^aeiou]v|[aeiou]rc|uc|us|ag|iv|av|id|ut|ud)$/.test(bare)) return `${bare}e`
  return bare.replace(/([^aeioulsz])\1$/, '$1')
}

function applyStep(word: string, { at, endings }: Step): string {
  const hit = endings.get(word.charCodeAt(word.length - 1))?.find(([ending]) => word.endsWith(ending))
  if (hit === undefined) return word
  const rest = word.slice(0, -hit[0].length)
  return measure(rest) >= at ? rest + hit[1] : word
}
