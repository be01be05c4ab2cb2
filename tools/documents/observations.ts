import { shippedPack } from '../../data/library/shipped'
import { parsePack } from '../../data/packs/parse'
import type { Document, Paragraph } from '../../data/schema'

/** The observations of 2017 as a page for the typesetter, laid out as the United Nations lay out theirs. */
export function observationsPage(): string {
  const [document] = parsePack(shippedPack).documents
  if (!document) throw new Error('the shipped pack holds no document')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(document.symbol)}</title>
<link rel="stylesheet" href="observations.css">
${masthead(document)}
<h1>${escaped(document.title)}<span class="note">Adopted by the Committee at its seventy-fifth session (15 May-2 June 2017).</span></h1>
${body(document)}
</html>`
}

const masthead = ({ symbol }: Document): string => `<table class="masthead">
<tr><td>United Nations</td><td class="symbol">${escaped(symbol)}</td></tr>
<tr><td class="treaty">Convention on the<br>Rights of the Child</td><td>Distr.: General<br>6 July 2017<br><br>Original: English</td></tr>
</table>
<p class="committee">Committee on the Rights of the Child</p>`

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
  const list = items.map(
    ({ letter, text }) => `<p class="item"><span class="number">(${letter})</span>${bold(text)}</p>`,
  )
  return [`<p><span class="number">${number}.</span>${bold(lead)}</p>`, ...list].join('\n')
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
