import type { Language } from './language'

export const nl: Language = {
  ordinals: 'eerste,tweede,derde,vierde,vijfde,zesde',
  words: {
    article: 'artikel|art',
    articles: 'artikelen|artt',
    paragraph: 'lid|paragraaf',
    paragraphs: 'leden',
    point: 'onderdeel|onder|letter|sub',
    of: 'van het|van',
    and: 'en/of|alsmede|en',
    to: 'tot en met|t/m',
    together: '(?:juncto|jo\\.?|in samenhang met|gelezen in samenhang met)',
    cardinals: '',
  },
  names: {
    keys: { CRC: 'rechten van het kind', ICCPR: 'burgerrechten en politieke rechten', ECHR: 'rechten van de mens' },
    titles: { CRC: 'kinderrechtenverdrag', GDPR: 'algemene verordening gegevensbescherming' },
    subjects: {
      OPSC: 'verkoop van kinderen',
      OPAC: '(?:betrokkenheid|deelname) van kinderen bij gewapende conflicten',
      OPIC: 'mededelingenprocedure',
      'OP2-ICCPR': 'afschaffing van de doodstraf',
      'PALERMO-TIP': 'mensenhandel',
    },
    protocol: 'protocol',
    protocols: 'protocollen',
    optional: 'facultatie(?:f|ve)|aanvullend',
    links: 'bij het|inzake(?: de)?|(?:over|betreffende) de|tegen',
    promising: 'inzake|betreffende|over|tegen',
    convention: 'verdrag',
    covenant: '',
    determiners: 'het|de|dit|dat|genoemde|onderhavige|deze|totstandgekomen|new york',
    of: 'van het|van de|van dit|van|bij het',
    hereinafter: 'hierna(?: te noemen)?',
    rivals: 'wetboek van (?:straf|burgerlijke )\\S{0,20}(?: bes)?|grondwet|wet [a-z]+',
  },
}
