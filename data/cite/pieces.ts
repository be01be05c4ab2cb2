/** The same citation twice: as text, and as HTML with the words escaped and titles in italics where the style wants them. */
export interface Citation {
  text: string
  html: string
}

/** Words of a citation; those in italics apart. */
export type Piece = string | { italic: string }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')

export function asCitation(pieces: readonly Piece[]): Citation {
  return {
    text: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join(''),
    html: pieces
      .map((piece) => (typeof piece === 'string' ? escaped(piece) : `<i>${escaped(piece.italic)}</i>`))
      .join(''),
  }
}
