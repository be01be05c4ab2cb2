import type { Note } from '../../api'
import { escaped } from '../../cite'
import { type Block, type Inline, readMarkdown } from '../markdown'
import { grouped, pageQuoted, quotedBy, type Subjects } from './subjects'
import type { ExportWords } from './words'

/** A page to print or to hand on: notes by what they are about, each with its citation. It asks for nothing and runs nothing. */
export function toReport(notes: readonly Note[], subjects: Subjects, words: ExportWords): string {
  const groups = grouped(notes, subjects, words.lang).map(
    ({ subject, notes }) => `<section>
<h2 dir="auto">${escaped(subject.title)}</h2>
<p class="citation" lang="en" dir="auto">${subject.citation.html}</p>
${notes.map((note) => article(note, words)).join('\n')}
</section>`,
  )
  return `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
${groups.join('\n')}
</body>
</html>
`
}

const style = `
body { font: 1rem/1.5 Charter, Cambria, "Noto Serif", Georgia, serif; max-width: 70ch; margin: 2rem auto; padding: 0 1rem; color: #211d17; overflow-wrap: anywhere }
h1, h2 { font-weight: 400; line-height: 1.25 }
h2 { margin-top: 2.5rem; border-top: 1px solid #8d8371; padding-top: 1rem }
.citation, .about { color: #5f574a; font-size: .9rem }
article { margin: 1.5rem 0; break-inside: avoid-page }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 2px solid #ddd4c2; font-style: italic }
pre { white-space: pre-wrap }
table { border-collapse: collapse }
th, td { border: 1px solid #8d8371; padding: .1rem .5rem; text-align: start }
@media print { body { margin: 0; max-width: none } h2 { break-after: avoid } }
`

function article(note: Note, words: ExportWords): string {
  const quoted = quotedBy(note)
  const { source, tags, created } = note
  const page = source?.title || source?.url
  const about = [words.day(created), pageQuoted(note, words), ...tags, page && words.writtenOn(page)]
  return `<article>
${quoted === '' ? '' : `<blockquote dir="auto">${escaped(quoted)}</blockquote>`}
${readMarkdown(note.body).map(block).join('\n')}
<p class="about" dir="auto">${about
    .filter((part) => part !== undefined)
    .filter((part) => part !== '')
    .map(escaped)
    .join(' · ')}</p>
</article>`
}

function block(of: Block): string {
  switch (of.type) {
    case 'paragraph':
      return `<p dir="auto">${inlines(of.children)}</p>`
    case 'heading':
      return `<p dir="auto"><strong>${inlines(of.children)}</strong></p>`
    case 'code':
      return `<pre>${escaped(of.text)}</pre>`
    case 'quote':
      return `<blockquote>${of.children.map(block).join('')}</blockquote>`
    case 'list': {
      const items = of.items.map((item) => `<li>${item.map(block).join('')}</li>`).join('')
      return of.start === null ? `<ul>${items}</ul>` : `<ol start="${of.start}">${items}</ol>`
    }
    case 'table': {
      const row = (cells: Inline[][], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${inlines(cell)}</${tag}>`).join('')}</tr>`
      return `<table>${row(of.head, 'th')}${of.rows.map((cells) => row(cells, 'td')).join('')}</table>`
    }
    case 'rule':
      return '<hr>'
  }
}

const inlines = (of: readonly Inline[]): string => of.map(inline).join('')

function inline(of: Inline): string {
  if (typeof of === 'string') return escaped(of)
  switch (of.type) {
    case 'strong':
    case 'em':
    case 'del':
      return `<${of.type}>${inlines(of.children)}</${of.type}>`
    case 'code':
      return `<code>${escaped(of.text)}</code>`
    case 'link':
      return `<a href="${escaped(of.href)}">${inlines(of.children)}</a>`
    case 'break':
      return '<br>'
  }
}
