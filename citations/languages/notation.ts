/** Four at most rather than two: V8 unrolls up to three, which takes it six times as long to compile. */
export const SPACE = '[ \\n\'"-]{0,4}'

/** The notation of `names.ts` as the source of a regular expression; of several with bars between them too. */
const source = (notation: string): string =>
  notation
    .replace(/(?<!\d),\??/g, ',?')
    .replace(/(?<!\[)[ '](?!\])/g, SPACE)
    .replaceAll('~', '[а-яa-z]{0,4}')

/** What any of these notations stands for. */
export const join = (notations: string[]): string => source(notations.filter((notation) => notation !== '').join('|'))
