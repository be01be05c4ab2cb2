/** Words that end like a British spelling but are spelt the same everywhere. */
const notBritish = new Set([
  'our',
  'ours',
  'four',
  'hour',
  'hours',
  'your',
  'yours',
  'tour',
  'tours',
  'pour',
  'flour',
  'sour',
])

/** Single words whose two spellings no rule covers, British first. */
const pairs: Record<string, string> = {
  programme: 'program',
  centre: 'center',
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  practise: 'practice',
  judgement: 'judgment',
  enrol: 'enroll',
  fulfil: 'fulfill',
  cheque: 'check',
  grey: 'gray',
  paediatric: 'pediatric',
  gaol: 'jail',
}

/**
 * One spelling for British and American forms of a lower-case word: `harbour` and `harbor`, `criminalise` and `criminalize`,
 * `programmes` and `programs`, `travelling` and `traveling` come out the same. The result is for comparing, not for reading.
 */
export function oneSpelling(word: string): string {
  if (notBritish.has(word)) return word
  const plural = word.endsWith('s') ? word.slice(0, -1) : word
  const paired = pairs[plural]
  if (paired !== undefined) return plural === word ? paired : `${paired}s`
  return word
    .replace(/([a-z]{2})our(s|ed|ing|er|ers|ite|able|al|less|hood|hoods)?$/, '$1or$2')
    .replace(/([a-z]{2}[a-z])iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, '$1is$2')
    .replace(/yz(e|es|ed|ing)$/, 'ys$1')
    .replace(/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2')
}
