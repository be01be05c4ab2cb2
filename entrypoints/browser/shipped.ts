/** The pack that ships with the extension, as read from its file: not yet validated. One file for all parts that read it. */
export async function shippedPack(): Promise<unknown> {
  const file = await fetch('/pack.json')
  return file.json()
}
