/** Long enough for the browser to have begun reading what it saves, in ms. */
const kept = 60_000

/** Saves a file where the browser saves downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), kept)
}

/** The same for text. */
export const downloadText = ({ name, type, content }: { name: string; type: string; content: string }): void =>
  download(new Blob([content], { type }), name)
