import type { Language } from './language'

export const de: Language = {
  ordinals: 'erste[snrm]?,zweite[snrm]?,dritte[snrm]?',
  words: {
    article: 'artikels?|art',
    articles: 'artikeln',
    paragraph: 'absatz(?:es)?|abs|ziffer|ziff',
    paragraphs: 'absatzen?',
    point: 'buchstaben?|lit|bst',
    of: 'des|der',
    and: 'und/oder|sowie|und|oder',
    to: 'bis',
    together: 'in verbindung mit|i\\.\\s?v\\.\\s?m\\.?',
    cardinals: '',
  },
  names: {
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
  },
}
