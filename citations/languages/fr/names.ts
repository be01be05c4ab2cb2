import type { Names } from '../names'

export const fr: Names = {
  keys: {
    CRC: "droits de l'enfant",
    ICCPR: 'droits civils et politiques',
    ICESCR: 'droits economiques, sociaux et culturels',
    CEDAW: "discrimination a l'egard des femmes",
    CAT: 'contre la torture',
    CERD: 'discrimination raciale',
    CRPD: 'personnes handicapees',
    CMW: 'travailleurs migrants',
    CED: 'disparitions forcees',
    UNTOC: 'criminalite transnationale organisee',
    ECHR: 'libertes fondamentales',
  },
  titles: {
    ECHR: "convention europeenne des droits de l'homme",
    GENEVA: 'conventions? de geneve',
    GDPR: 'reglement general sur la protection des donnees',
    UDHR: "declaration universelle des droits de l'homme",
  },
  subjects: {
    OPSC: 'vente d(?:es)? enfants|(?:vente, la )?prostitution',
    OPAC: "(?:(?:implication|participation) d')?enfants dans [ld]es conflits armes",
    OPIC: 'procedure (?:de presentation )?de communications?',
    'OP2-ICCPR': '(?:(?:a )?abolir|abolition de) la peine de mort',
    'PALERMO-TIP': '(?:prevenir, reprimer et punir )?la traite des (?:personnes|etres humains)|palerme',
    OTHER: 'trafic illicite de migrants',
  },
  protocol: 'protocole',
  protocols: 'protocoles',
  optional: 'facultatif|additionnel',
  links:
    "(?:a|de|concernant|relatif a|se rapportant a|sur)(?: la| l')|au|des|du|de|concernant|relatif aux?|se rapportant au|sur les|etablissant une|visant|contre",
  promising: 'concernant|relatif|rapportant|sur|contre|visant|additionnel|n°',
  convention: 'convention',
  covenant: 'pacte',
  determiners:
    "le|la|les|l'|ledit|dudit|present|presente|susmentionne|precite|ce|cet|cette|son|sa|leur|meme|du|de|au|des|a",
  of: "du|de la|de l'|de|des|dudit|de ladite|au|a la",
  hereinafter: 'ci-?\\s?apres(?: designee?| appelee?)?|denommee?|dite?',
  rivals:
    "code (?:penal|civil|de procedure penale|de la famille|du travail|de l'enfant)|constitution(?!nel)|loi (?:federale|organique|n[o°])",
}
