import type { Names } from '../names'

export const es: Names = {
  keys: {
    CRC: 'derechos del nino',
    ICCPR: 'derechos civiles y politicos',
    ICESCR: 'derechos economicos, sociales y culturales',
    CEDAW: 'discriminacion contra la mujer',
    CAT: 'contra la tortura',
    CERD: 'discriminacion racial',
    CRPD: 'personas con discapacidad',
    CMW: 'trabajadores migratorios',
    CED: 'desapariciones forzadas',
    UNTOC: 'delincuencia organizada transnacional',
    ECHR: 'libertades fundamentales',
  },
  titles: {
    GENEVA: 'convenios? de ginebra',
    GDPR: 'reglamento general de proteccion de datos',
    UDHR: 'declaracion universal de (?:los )?derechos humanos',
  },
  subjects: {
    OPSC: 'venta de (?:los )?nin[oa]s|(?:venta, la )?prostitucion',
    OPAC: 'participacion de (?:los )?ninos en (?:los )?conflictos armados',
    OPIC: 'procedimiento de comunicaciones',
    'OP2-ICCPR': 'aboli(?:r|cion de) la pena de muerte',
    'PALERMO-TIP': '(?:prevenir, reprimir y sancionar )?la trata de personas|palermo',
    OTHER: 'trafico ilicito de migrantes',
  },
  protocol: 'protocolo',
  protocols: 'protocolos',
  optional: 'facultativo|opcional|adicional',
  links:
    '(?:de|a|relativo a|sobre|concerniente a|contra) la|del?|al|relativo a(?:l| un)?|sobre|contra el|para|destinado a',
  promising: 'relativo|sobre|contra|adicional|n°',
  convention: 'convencion|convenio',
  covenant: 'pacto',
  determiners:
    'el|la|los|las|dicho|dicha|presente|citado|mencionado|referido|este|esta|ese|esa|su|del|de|al|propio|mismo',
  of: 'del|de la|de los|de las|de|al|a la',
  hereinafter: '(?:de ahora )?en adelante|en lo sucesivo|denominad[oa]',
  rivals:
    'codigo (?:penal|civil|procesal penal|de la ninez|de familia|del trabajo)|constitucion(?!al)(?: politica)?|ley (?:organica|federal|n[o°.])',
}
