import type { Names } from '../names'

export const zh: Names = {
  keys: {},
  titles: {
    CRC: '儿童权利公约|兒童權利公約',
    ICCPR: '政治权利国际公约',
    ICESCR: '文化权利国际公约',
    CEDAW: '对妇女一切形式歧视公约',
    CAT: '禁止酷刑[^公。]{0,24}公约',
    CERD: '种族歧视国际公约',
    CRPD: '残疾人权利公约',
    CMW: '移徙工人[^公。]{0,16}公约',
    CED: '强迫失踪国际公约',
    UNTOC: '有组织犯罪公约',
    GENEVA: '日内瓦公约',
    UDHR: '世界人权宣言',
  },
  // They stand before the word for "protocol": `protocols.ts` looks for them there.
  subjects: {
    OPSC: '[买買贩販][卖賣][儿兒]童',
    OPAC: '武装冲突',
    OPIC: '来文程序',
    'OP2-ICCPR': '废除死刑',
    'PALERMO-TIP': '贩运人口|人口贩运',
    OTHER: '偷运移民|日内瓦',
  },
  protocol: '议定书|議定書',
  protocols: '两项(?:任择)?议定书',
  optional: '任择|任擇|附加',
  links: '',
  promising: '',
  convention: '公约|公約',
  covenant: '',
  determiners: '本|该|上述|此|同一',
  of: '',
  hereinafter: '以下简?称为?|下称|简称',
  rivals: '刑法典?|宪法|民法典?|刑事诉讼法|未成年人保护法',
}
