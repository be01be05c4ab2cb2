import type { Clipping } from '../../components/clients/citing'

/**
 * Puts a citation on the clipboard as text and as HTML. On pages without a secure connection, or whose policy forbids it, the
 * browser's older command does the same; the page's own listeners do not hear of it. `view` is the window where the reader asked.
 */
export async function copy({ text, html }: Clipping, view: Window = window): Promise<void> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type })
    await view.navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
    ])
  } catch {
    copyByCommand(text, html, view)
  }
}

function copyByCommand(text: string, html: string, view: Window): void {
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
  }
  view.addEventListener('copy', fill, { capture: true })
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- The only way that needs neither a secure page nor a permission.
    if (!view.document.execCommand('copy')) throw new Error('The browser refused to copy.')
  } finally {
    view.removeEventListener('copy', fill, { capture: true })
  }
}
