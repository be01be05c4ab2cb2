import type { Names } from '../names'

export const de: Names = {
  keys: { CRC: 'rechte des kindes', ICCPR: 'burgerliche und politische rechte' },
  titles: {
    CRC: '(?:un )?kinderrechtskonvention',
    GENEVA: 'genfer abkommen',
    GDPR: 'datenschutz grundverordnung',
    ECHR: '(?:europaische )?menschenrechtskonvention',
  },
  subjects: {
    OPSC: 'verkaufs? von kindern|kinderhandel',
    OPAC: 'beteiligung von kindern an bewaffneten konflikten',
    OPIC: 'mitteilungsverfahren',
    'OP2-ICCPR': 'abschaffung der todesstrafe',
    'PALERMO-TIP': 'menschenhandels?',
  },
  protocol: '(?:fakultativ|zusatz)?protokolls?',
  protocols: '(?:fakultativ|zusatz)?protokollen?',
  optional: '',
  links: 'zu[mr]|zu dem|(?:betreffend|uber)(?: den| die)?|gegen den',
  promising: 'zum|zur|zu|betreffend|uber|gegen',
  convention: 'ubereinkommens?|konvention',
  covenant: 'paktes?',
  determiners: 'das|des|dem|der|dieses|diesem|die|vorliegenden?|genannten?|zum|am|vom',
  of: 'des|der|dieses|vom',
  hereinafter: 'nachfolgend|im folgenden|nachstehend',
  rivals: 'strafgesetzbuch(?:es)?|grundgesetz(?:es)?|bundesverfassung|zivilgesetzbuch(?:es)?|stgb|zgb|bv',
}
