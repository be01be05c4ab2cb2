import type { ReactNode } from 'react'
import type { Block, Inline } from '../../data/notes/markdown'

/** A note's text, drawn from its tree: elements of our own and the note's words as text, never its markup. */
export function MarkdownView({ blocks }: { blocks: Block[] }) {
  return (
    <div className="note-body" dir="auto">
      {drawBlocks(blocks)}
    </div>
  )
}

/* Position is identity here: the tree is made anew whenever the text changes. */
const each = <T,>(of: readonly T[], draw: (one: T, key: string) => ReactNode) => of.map((one, at) => draw(one, `${at}`))

const drawBlocks = (blocks: readonly Block[]): ReactNode => each(blocks, drawBlock)

function drawBlock(block: Block, key: string): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p key={key} dir="auto">
          {drawInlines(block.children)}
        </p>
      )
    case 'heading':
      // Not a heading of the page: a note must not upset its outline.
      return (
        <p key={key} className="note-heading" dir="auto">
          {drawInlines(block.children)}
        </p>
      )
    case 'code':
      return (
        <pre key={key} dir="ltr">
          {block.text}
        </pre>
      )
    case 'quote':
      return <blockquote key={key}>{drawBlocks(block.children)}</blockquote>
    case 'list': {
      const items = each(block.items, (item, key) => <li key={key}>{drawBlocks(item)}</li>)
      return block.start === null ? (
        <ul key={key}>{items}</ul>
      ) : (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      )
    }
    case 'table':
      return (
        <table key={key}>
          <thead>
            <tr>
              {each(block.head, (cell, key) => (
                <th key={key}>{drawInlines(cell)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {each(block.rows, (row, key) => (
              <tr key={key}>
                {each(row, (cell, key) => (
                  <td key={key}>{drawInlines(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'rule':
      return <hr key={key} />
  }
}

const drawInlines = (inlines: readonly Inline[]): ReactNode => each(inlines, drawInline)

function drawInline(inline: Inline, key: string): ReactNode {
  if (typeof inline === 'string') return inline
  switch (inline.type) {
    case 'strong':
      return <strong key={key}>{drawInlines(inline.children)}</strong>
    case 'em':
      return <em key={key}>{drawInlines(inline.children)}</em>
    case 'del':
      return <del key={key}>{drawInlines(inline.children)}</del>
    case 'code':
      return <code key={key}>{inline.text}</code>
    case 'link':
      return (
        <a key={key} href={inline.href} target="_blank" rel="noreferrer">
          {drawInlines(inline.children)}
        </a>
      )
    case 'break':
      return <br key={key} />
  }
}
