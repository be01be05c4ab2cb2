import type { Names } from '../names'

export const nl: Names = {
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
}
