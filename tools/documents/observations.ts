import type { Document, Item, Paragraph } from '../../data/schema'

/** What is printed on a document and is not in its text. */
interface Printed {
  treaty: string
  committee: string
  distributed: string
  /** What the star behind the title says. */
  note: string
  job: string
}

/** Concluding observations as a page for the typesetter, laid out as the United Nations lay out theirs. */
export function observationsPage(document: Document, printed: Printed): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(document.symbol)}</title>
<link rel="stylesheet" href="observations.css">
${masthead(document, printed)}
<h1>${escaped(document.title)}<span class="note">${escaped(printed.note)}</span></h1>
${body(document)}
</html>`
}

const masthead = (
  { symbol }: Document,
  { treaty, committee, distributed, job }: Printed,
): string => `<table class="masthead" data-job="${job}">
<tr><td>United Nations</td><td class="symbol">${escaped(symbol)}</td></tr>
<tr><td class="treaty">${escaped(treaty)}</td><td>Distr.: General<br>${distributed}<br><br>Original: English</td></tr>
</table>
<p class="committee">${escaped(committee)}</p>`

/** Each paragraph after the headings that open where it stands. */
function body({ sections, headings, paragraphs }: Document): string {
  const open = new Set<string>()
  const opened = (id: string | null): boolean => id !== null && !open.has(id) && open.add(id) !== undefined
  return paragraphs
    .flatMap((paragraph) => {
      const section = sections.find(({ id }) => id === paragraph.section)
      const under = headings.filter(({ section }) => section === paragraph.section)
      const last = under.findIndex(({ id }) => id === paragraph.heading)
      const parent = sections.find(({ id }) => id === section?.parent)
      return [
        parent && opened(parent.id) ? numbered('h2', parent.id, parent.title) : '',
        section && opened(section.id) ? numbered(parent ? 'h3' : 'h2', section.id, section.title) : '',
        ...under.slice(0, last + 1).map(({ id, title }) => (opened(id) ? `<h4>${escaped(title)}</h4>` : '')),
        paragraphHtml(paragraph),
      ]
    })
    .join('\n')
}

const numbered = (tag: string, id: string, title: string): string =>
  `<${tag}><span class="number">${id.split('.').at(-1)}.</span>${escaped(title)}</${tag}>`

/** The United Nations set recommendations in bold, their numbers not. */
function paragraphHtml({ number, lead, items, functions }: Paragraph): string {
  const bold = (text: string) => (functions.includes('recommendation') ? `<b>${escaped(text)}</b>` : escaped(text))
  const item = (tag: string, { letter, text }: Pick<Item, 'letter' | 'text'>) =>
    `<p class="${tag}"><span class="number">(${letter})</span>${bold(text)}</p>`
  const list = items.flatMap(({ points = [], ...each }) => [
    item('item', each),
    ...points.map((point) => item('point', point)),
  ])
  return [`<p><span class="number">${number}.</span>${bold(lead)}</p>`, ...list].join('\n')
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
