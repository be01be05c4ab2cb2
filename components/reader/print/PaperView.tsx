import { useEffect, useRef } from 'react'
import { t } from '../../words'
import type { Paper, PaperSheet } from './client'
import { Endnotes } from './Endnotes'

/** A document as it is printed. On the screen it is not seen; once its pictures are there the browser prints it. */
export function PaperView({ paper, onEnd }: { paper: Paper; onEnd: () => void }) {
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    addEventListener('afterprint', onEnd, { signal })
    const pictures = [...(root.current?.querySelectorAll('img') ?? [])]
    void Promise.all(pictures.map(loaded)).then(() => signal.aborted || print())
    return () => leaving.abort()
  }, [onEnd])
  return (
    <section ref={root} className="paper" data-flows={paper.sheets.length === 0 || undefined}>
      <style>{pageRules(paper.sheets)}</style>
      {paper.sheets.map((sheet, index) => (
        <Sheet key={sheet.address} sheet={sheet} page={index + 1} />
      ))}
      {paper.notes.length > 0 && <Endnotes title={paper.title} notes={paper.notes} />}
    </section>
  )
}

function Sheet({ sheet, page }: { sheet: PaperSheet; page: number }) {
  const { address, width, height, marks } = sheet
  return (
    <figure className="sheet" style={{ page: nameOf(sheet), inlineSize: `${width}pt`, blockSize: `${height}pt` }}>
      <img src={address} alt={t('reader.pageNamed', { page })} />
      {marks.map(({ depth, numbers }) => (
        <span key={depth} className="mark" style={{ insetBlockStart: `${depth * 100}%` }}>
          {numbers.join(', ')}
        </span>
      ))}
    </figure>
  )
}

const nameOf = ({ width, height }: PaperSheet): string => `sheet-${Math.round(width)}-${Math.round(height)}`

/** Each size of page has its own paper; the notes are set on the first. */
function pageRules(sheets: readonly PaperSheet[]): string {
  const sizes = new Map(sheets.map((sheet) => [nameOf(sheet), `${sheet.width}pt ${sheet.height}pt`]))
  const [first] = sizes.values()
  const papers = [...sizes].map(([name, size]) => `@page ${name} { size: ${size}; margin: 0 }`)
  return [...papers, first && `@page endnotes { size: ${first}; margin: 20mm }`].filter(Boolean).join('\n')
}

/** A picture that does not come is printed as a blank page. */
const loaded = (picture: HTMLImageElement): Promise<void> =>
  picture.complete
    ? Promise.resolve()
    : new Promise((resolve) => {
        for (const event of ['load', 'error']) picture.addEventListener(event, () => resolve(), { once: true })
      })
