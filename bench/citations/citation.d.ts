declare module 'citation' {
  interface Citation {
    /** Legal citations in a text, with the defaults of the package. */
    find(text: string): { citations: { match: string; index: number }[] }
  }
  const citation: Citation
  export default citation
}
