/** Which texts have which words, so that a search looks through words and not through texts, however long they are. */
interface Vocabulary {
  add(place: number, text: string): void
  /** At each place, whether the text there holds this piece within one word; what stands between spaces is one. */
  holding(piece: string): Uint8Array
}

/** So many pieces are remembered while nothing changes: a line typed key by key. */
const REMEMBERED = 80

export function createVocabulary(): Vocabulary {
  const places = new Map<string, number[]>()
  /** Longer pieces are looked for among the words that hold a shorter one. */
  const lookedFor = new Map<string, { words: string[]; holding: Uint8Array }>()
  let length = 0

  const wordsWith = (piece: string): string[] => {
    const shorter = [...lookedFor.keys()].findLast((known) => piece.includes(known))
    const among = (shorter !== undefined && lookedFor.get(shorter)?.words) || [...places.keys()]
    return among.filter((word) => word.includes(piece))
  }
  return {
    add(place, text) {
      lookedFor.clear()
      length = Math.max(length, place + 1)
      for (const word of new Set(text.split(' '))) {
        const known = places.get(word)
        if (known === undefined) places.set(word, [place])
        else known.push(place)
      }
    },
    holding(piece) {
      const remembered = lookedFor.get(piece)
      if (remembered !== undefined) return remembered.holding
      const words = wordsWith(piece)
      const holding = new Uint8Array(length)
      for (const word of words) for (const place of places.get(word) ?? []) holding[place] = 1
      if (lookedFor.size === REMEMBERED) lookedFor.clear()
      lookedFor.set(piece, { words, holding })
      return holding
    },
  }
}
