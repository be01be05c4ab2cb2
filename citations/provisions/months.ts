/** How the months begin in folded text, in every language that is read. */
export const months =
  'jan|feb|fev|ene|mar|mrt|apr|av[rb]|abr|ma[iy]\\b|mei|ju[inl]|aug|aout|ago|sep|o[ck]t|nov|d[ei][cz]|янв|фев|марта|апр|мая|июн|июл|авг|сен|окт|ноя|дек'
