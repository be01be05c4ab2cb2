interface HypothesisAnnotation {
  id: string
  created: string
  updated: string
  uri: string
  text: string
  tags: string[]
  document: { title: string[] }
  target: { selector: { type: string; exact: string; prefix: string; suffix: string }[] }[]
}

const subjects =
  'surrogacy, farms, extradition, sale of children, sale of organs, child labour, training, hearing'.split(', ')

/** Notes of every length up to some twenty lines, on passages of a hundred pages. */
export const manyNotes = (count: number): HypothesisAnnotation[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    created: '2026-01-02T09:00:00.000000+00:00',
    updated: new Date(Date.UTC(2026, 0, 3) + at * 1000).toISOString(),
    uri: `https://news.example/${at % 100}`,
    text: `Note number ${at} on ${subjects[at % subjects.length]}: – مراجعة 👩‍⚖️ "quoted", =1+1\n\n${'On the sale of children, under a contract. '.repeat(at % 40)}`,
    tags: [`tag${at % 7}`],
    document: { title: [`Story ${at % 100}`] },
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: `passage ${at}`, prefix: 'a ', suffix: ' b' }] }],
  }))

/** As the file that Hypothesis exports. */
export const exportOf = (annotations: readonly object[]): string =>
  JSON.stringify({ export_date: '2026-02-01T00:00:00Z', annotations })
