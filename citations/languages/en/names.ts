import type { Names } from '../names'

export const en: Names = {
  keys: {
    CRC: 'rights of the child',
    ICCPR: 'civil and political rights',
    ICESCR: 'economic, social,? and cultural rights',
    CEDAW: 'discrimination against women',
    CAT: 'against torture',
    CERD: 'racial discrimination',
    CRPD: 'persons with disabilities',
    CMW: 'migrant workers',
    CED: 'enforced disappearance',
    UNTOC: 'transnational organi[sz]ed crime',
    ECHR: 'fundamental freedoms',
  },
  titles: {
    CRC: '(?:children s|child) rights convention|rights of the child convention',
    CAT: 'torture convention',
    ECHR: 'european convention on human rights',
    GENEVA: 'geneva conventions?',
    GDPR: 'general data protection regulation',
    UDHR: 'universal declaration of human rights',
  },
  subjects: {
    OPSC: '(?:trafficking and )?(?:sale|selling)(?: and (?:prostitution|sexual exploitation))? of children|child (?:prostitution|pornography)',
    OPAC: '(?:(?:(?:involvement|participation|use) of )?children (?:and|in) )?armed conflicts?',
    OPIC: 'communications? procedure|individual communications',
    'OP2-ICCPR': 'abolition of the death penalty',
    'PALERMO-TIP': '(?:prevent, suppress and punish )?trafficking in (?:persons|human beings)',
    OTHER: 'smuggling of migrants|against the smuggling|water and health',
  },
  protocol: 'protocol',
  protocols: 'protocols',
  optional: 'optional|additional',
  links: '(?:to|(?:thereto )?on|of|concerning|regarding|relating to|against|for)(?: the)?|aiming at',
  promising: 'to|on|concerning|regarding|relating|against|for|additional|no[. ]{0,2}\\d|[iv]+|[0-9]',
  convention: 'convention',
  covenant: 'covenant',
  determiners:
    'the|this|that|said|present|its|their|afore(?:mentioned|said)|same|above mentioned|latter|un|united nations|both|each|current',
  of: 'of|to|in|under|from|pursuant to|within',
  hereinafter:
    'here(?:in)? after|henceforth|(?:(?:here(?:in)? after|also) )?(?:referred to as|called|known as|abbreviated|cited as)|or|the so-called|in short',
  rivals:
    '(?:federal |model )?(?:penal|criminal|civil|family|labou?r|child(?:ren s)?) (?:procedure )?code|constitution(?!al)',
}
