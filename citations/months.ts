/** How the months begin in every language that is read, with their accents and without. */
export const months =
  'jan|ene|f[eé][bv]|mar|mrt|a[bp]r|avr|ma[iy]o?\\b|mei|ju[inl]|aug|ao[uû]|ago|sep|o[ck]t|nov|d[eéi][cz]|янв|фев|мар|апр|ма[ийя]|июн|июл|авг|сен|окт|ноя|дек'
