import type { PageContent, Run, TextItem } from './types'

/** A quarter turn of a page's text, counter-clockwise; null for text that stands askew, such as a stamp. */
type Turn = 0 | 1 | 2 | 3 | null

/** The runs of a page set upright, in the page's own order; what runs another way than most of the page's text is left out. */
export function uprightRuns({ view, items }: PageContent): { runs: Run[]; width: number; height: number } {
  const texts = items.filter((item): item is TextItem => 'str' in item)
  const turn = mostTurn(texts)
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const runs: Run[] = []
  let afterBlank = false
  texts.forEach(({ str, dir, transform, width, fontName }, item) => {
    if (str.trim() === '') {
      afterBlank ||= str !== '' && width > 0
      return
    }
    if (turnOf(transform) !== turn) return
    const [, , c = 0, d = 0, e = 0, f = 0] = transform
    const [x, y] = upright(turn, e, f, { left, bottom, right, top })
    const size = Math.hypot(c, d) || 1
    runs.push({ item, str, x0: x, x1: x + width, y, size, font: fontName, rtl: dir === 'rtl', afterBlank })
    afterBlank = false
  })
  const [across, up] = [right - left, top - bottom]
  const lies = turn === 1 || turn === 3
  return { runs, width: lies ? up : across, height: lies ? across : up }
}

function turnOf([a = 1, b = 0]: readonly number[]): Turn {
  const quarters = Math.atan2(b, a) / (Math.PI / 2)
  const turn = Math.round(quarters)
  return Math.abs(quarters - turn) > 0.05 ? null : (((turn + 4) % 4) as Turn)
}

/** How most of the text runs. */
function mostTurn(items: readonly TextItem[]): Exclude<Turn, null> {
  const letters = [0, 0, 0, 0]
  for (const { str, transform } of items) {
    const turn = turnOf(transform)
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + str.length
  }
  return letters.indexOf(Math.max(...letters)) as Exclude<Turn, null>
}

interface Box {
  left: number
  bottom: number
  right: number
  top: number
}

function upright(turn: Turn, x: number, y: number, { left, bottom, right, top }: Box): [number, number] {
  if (turn === 1) return [y - bottom, x - left]
  if (turn === 2) return [right - x, y - bottom]
  if (turn === 3) return [top - y, right - x]
  return [x - left, top - y]
}
