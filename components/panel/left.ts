/** What one comes back to: the row that was opened, and how many rows there were. Each entry of the history holds its own. */
interface Left {
  row: string
  rows: number
}

export const left = (): Left | null => (history.state as { left?: Left } | null)?.left ?? null

/** Notes the row that a click opens in the entry that it leads away from. */
export function leave({ target }: MouseEvent): void {
  const row = target instanceof Element && target.closest('a[data-row]')?.getAttribute('href')
  if (row) history.replaceState({ left: { row, rows: document.querySelectorAll('[data-row]').length } }, '')
}
