import { daysOrDay, daysPattern, HOW_HELD, type Language, words } from './language'

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const DAYS = daysPattern(MONTHS, String.raw`,? y el |,? y |,? e |, | al? | ?[-–] ?`, '(?: de | del )')

const ORDINAL = String.raw`\d{1,5} ?(?:ª|a|º|o)`
const PLACES = String.raw`${ORDINAL}(?:(?: y| e|,| a|[-–]) ?${ORDINAL}){0,20}`

/** Verbs of others: "la ley que reconoce", "el Estado parte señala". Not "al tiempo que valora", which the Committee does. */
const NOT_ITS_OWN = String.raw`(?<!(?:(?<!(?:tiempo|mientras|vez) |\p{L})que|quien|parte|partes|no) (?:también |además )?)`
const own = (pattern: string): RegExp => new RegExp(NOT_ITS_OWN + words(pattern), 'iu')
const any = (pattern: string): RegExp => new RegExp(pattern, 'iu')

/** The Committee's own act, not "observa que el Gobierno comparte". */
const BY_COMMITTEE = String.raw`(?<=Comité (?:también |además |asimismo )?)`

const DUTY = String.raw`(?:\p{L}+ )?(?:debe|debería|deberá|ha de)(?!\p{L})`
const MEASURES = String.raw`deb(?:e|en|ería|erían|erá|erán) \p{L}+[aei]rse(?!\p{L})`

const SATISFIED = '(?:satisfacción|agrado|reconocimiento|interés|aprecio|beneplácito|agradecimiento)'
const WORRIED = '(?:preocupación|inquietud|pesar)'
const NOTES =
  'toma nota|tomando nota|(?<=Comité (?:también |además )?)nota|observa|observando|señala|reconoce|reconociendo|constata|es consciente|tiene presente'
const LIST = String.raw`párrafos? (\d{1,3}(?: ?[a-z]\)){0,20}(?: \([^()]{1,80}\))?(?:(?:, | y | e | a | ?[-–] ?)\d{1,3}(?: ?[a-z]\)){0,20}(?: \([^()]{1,80}\))?){0,40})`

export const es: Language = {
  code: 'es',
  title:
    /^(?:Observaciones [Ff]inales|Conclusiones y recomendaciones del|Comentarios finales|OBSERVACIONES FINALES|CONCLUSIONES Y RECOMENDACIONES DEL)(?!\p{L})/u,
  status: /^\(?(?:versión avanzada sin editar|preparado por el Comité|proyecto preparado por el Comité)\)?$/i,
  committee: any(String.raw`${words('Comité')}|^El Estado parte (?:debería|deberá|debe)(?!\p{L})`),
  opensPart: /^(?:introducción|aspectos|principales|factores|sugerencias|motivos|medidas|examen)/i,
  months: MONTHS,
  considered: any(words('examinó|ha examinado')),
  meeting: any(words('sesi(?:ón|ones)')),
  meetings: new RegExp(
    String.raw`(?:sesi(?:ón|ones) (?<places>${PLACES})|(?<places2>${PLACES}) sesi(?:ón|ones))(?: \((?<records>[^()]*)\))?,?(?: celebradas?${HOW_HELD})?,? (?:el|los|los días|el día) (?<days>${daysOrDay(MONTHS, DAYS, ' de ')})`,
    'gu',
  ),
  adopts: /(?:aprob|adopt)(?:ó|aron)/u,
  ordinals: [],
  adoptedNote: new RegExp(
    String.raw`(?:aprobad|adoptad)[ao]s?[^.]*período de sesiones,? \(?(?:del )?(?<days>${DAYS})|en (?:su|la) ${ORDINAL} sesión,?(?: celebrada)? el (?<days2>${DAYS})`,
    'iu',
  ),
  session: new RegExp(String.raw`período de sesiones.*?(?<days>${DAYS})`, 'iu'),
  due: new RegExp(String.raw`${words('informes?')}.*?(?:a más tardar el|antes del?|para el|el) (?<days>${DAYS})`, 'iu'),
  crossReference: new RegExp(
    String.raw`${LIST},? (?:del presente documento|de las presentes observaciones|supra|infra|anteriores|que anteceden)`,
    'giu',
  ),
  generalComment: /(observación|recomendación) general (?:núm\.|Nº|N°|no\.?) ?(\d{1,3})(?: \(\d{4}\))?/giu,
  kindsOfComment: { observación: 'comment', recomendación: 'recommendation' },
  should: /deber[ií]an?|(?<!\p{L})(?:debe|deben|convendría)(?!\p{L})/iu,
  further: /(?<!\p{L})(?:también|asimismo|además)(?!\p{L})/iu,
  roles: [
    {
      role: 'positive',
      example: 'Aspectos positivos',
      test: /^(?:aspectos|factores) positivos|progresos? (?:logrados?|realizados?|alcanzados?)/i,
    },
    {
      role: 'factors',
      example: 'Factores y dificultades que obstaculizan la aplicación de la Convención',
      test: /^factores .*(?:dificultades|obstaculiz|aplicación)/i,
    },
    {
      role: 'concerns',
      example: 'Principales motivos de preocupación',
      test: /^(?:principales )?(?:motivos|temas|esferas|ámbitos|cuestiones) de preocupación$/i,
    },
    {
      role: 'recommendations',
      example: 'Sugerencias y recomendaciones',
      test: /^(?:sugerencias y )?recomendaciones$/i,
    },
  ],
  procedural: [
    {
      name: 'los informes examinados',
      gives: 'procedural',
      reason: 'The opening paragraph says when the reports were considered, whatever it notes of them.',
      example: 'El Comité examinó el informe inicial de Arcadia en sus sesiones 12ª y 13ª.',
      test: /Comité(?: (?:de|para|contra|sobre) [^.;]{1,80}?)? (?:examinó|ha examinado).*(?:informes?|situación|aplicación).*sesi(?:ón|ones)/iu,
    },
    {
      name: 'las observaciones aprobadas',
      gives: 'procedural',
      yields: true,
      reason: 'The opening paragraph says when the document was adopted.',
      example: 'En su 14ª sesión, celebrada el 2 de mayo de 2012, aprobó las siguientes observaciones finales.',
      test: /examin(?:ó|ado).*(?:informes?|situación|aplicación).*sesi(?:ón|ones)|(?:aprobó|adoptó).*(?:observaciones finales|conclusiones)/iu,
    },
    {
      name: 'leerse junto con otras observaciones',
      gives: 'procedural',
      reason: 'It says how the document is to be read and asks for nothing.',
      example: 'Las presentes observaciones deben leerse conjuntamente con las relativas al otro Protocolo.',
      test: /leerse (?:conjuntamente|junto|en conjunción) con/iu,
    },
    {
      name: 'el próximo informe',
      gives: 'procedural',
      reason: 'Submitting the next report is a duty of reporting and answers no concern.',
      example:
        'El Comité invita al Estado parte a que presente su próximo informe periódico a más tardar el 3 de junio de 2018.',
      test: /(?:invita|pide|solicita|ruega|insta).*(?:present(?:e|ar)|remita).*informes?|recomienda.*present(?:e|ar) (?:su|sus) [^.]{0,40}informes? (?:periódico|inicial)|informes?.*deber(?:á|án|ía) presentarse/iu,
    },
    {
      name: 'información sobre el seguimiento en un plazo',
      gives: 'procedural',
      reason: 'The follow-up procedure asks for information on recommendations made elsewhere in the document.',
      example:
        'El Comité pide al Estado parte que, en un plazo de un año, facilite información sobre la aplicación de las recomendaciones.',
      test: /(?:pide|solicita|invita|ruega|debe|debería).*(?:plazo|a más tardar|dentro de).*información.*(?:recomendaciones|párrafos)|(?:pide|solicita|invita|ruega|debe|debería).*información.*recomendaciones.*(?:plazo|a más tardar|dentro de)/iu,
    },
    {
      name: 'la manera de preparar el informe',
      gives: 'procedural',
      reason: 'Guidelines, the core document, plans for the reporting period and whom to ask are matters of reporting.',
      example:
        'El Comité invita al Estado parte a que presente un documento básico común actualizado, de conformidad con las directrices armonizadas.',
      test: /(?:pide|solicita|invita|alienta|ruega).*(?:documento básico|directrices (?:armonizadas|para la preparación|sobre la preparación)|al preparar (?:el|su próximo) informe|planes?.*aplicar.*período)/iu,
    },
    {
      name: 'atención señalada a otros párrafos',
      gives: 'procedural',
      reason: 'It says which recommendations of the document are urgent and adds none.',
      example:
        'El Comité señala a la atención del Estado parte las recomendaciones que figuran en los párrafos 7 y 9 del presente documento.',
      test: /(?:señala|señalar)(?:le)? (?:a |la )*atención.*recomendaciones (?:[\p{L} ]{0,30})en (?:los|el) párrafos?/iu,
    },
  ],
  functions: [
    {
      name: 'acoge con satisfacción, celebra, felicita',
      gives: 'welcome',
      reason: 'The Committee approves of what was done.',
      example: 'El Comité celebra la aprobación de la ley.',
      test: own(
        String.raw`acoge|acogiendo|acogió|celebra|felicita|encomia|agradece|aprecia|se congratula|se complace|se (?:siente|muestra) alentad[oa]|considera alentador|(?:expresa|manifiesta) (?:\p{L}+ )?su (?:\p{L}+ )?(?:agradecimiento|reconocimiento|satisfacción)|(?:${BY_COMMITTEE}|(?<=^|(?:tiempo|mientras|vez) que |aunque |si bien |asimismo, |además, | y ))valora|valorando|da las gracias|dar las gracias|(?:${NOTES})(?: [^.;]{0,80}?)? con (?:\p{L}+ )?${SATISFIED}`,
      ),
    },
    {
      name: 'toma nota, observa',
      gives: 'note',
      reason: 'The Committee states what it was told or knows, and neither approves nor blames.',
      example: 'El Comité toma nota de la información facilitada.',
      test: own(String.raw`(?:${NOTES})(?!\p{L})(?!(?: [^.;]{0,80}?)? con (?:\p{L}+ )?(?:${SATISFIED}|${WORRIED}))`),
    },
    {
      name: 'está preocupado, lamenta',
      gives: 'concern',
      reason: 'The Committee voices its concern itself.',
      example: 'Al Comité le preocupa la falta de datos.',
      test: any(
        String.raw`${words(String.raw`(?:preocupan?|preocupando|inquietan?)(?: \p{L}+){0,2} al Comité|al Comité(?: \p{L}+)?,? le (?:\p{L}+ )?(?:preocupan?|inquietan?)|le (?:\p{L}+ )?preocupan?|(?:está|sigue|se siente|se muestra|permanece)(?: \p{L}+){0,4} preocupado|preocupado por|con (?:\p{L}+ )?${WORRIED}|lamenta|deplora|expresar?(?:,? [\p{L} ]{1,25},?)? (?:su|sus) (?:\p{L}+ )?${WORRIED}|${BY_COMMITTEE}(?:comparte|suscribe)(?: \p{L}+)? la preocupación|(?:es|son|sigue siendo|siguen siendo|constituyen?) (?:\p{L}+ ){0,2}motivos? de (?:\p{L}+ )?preocupación|motivos? de (?:\p{L}+ )?preocupación para el Comité`)}`,
      ),
    },
    {
      name: 'recomienda, insta, alienta',
      gives: 'recommendation',
      reason: 'The Committee asks the State party to act.',
      example: 'El Comité recomienda al Estado parte que publique la ley.',
      test: own(
        String.raw`recomienda|insta|urge|exhorta|alienta|anima|invita|pide|solicita|ruega|sugiere|hace un llamamiento|reitera (?:su|sus) (?:\p{L}+ )?recomendaci(?:ón|ones)`,
      ),
    },
    {
      name: 'el Estado parte debe',
      gives: 'recommendation',
      reason: 'The Human Rights Committee and the Committee against Torture recommend in these words.',
      example: 'El Estado parte debería publicar la ley.',
      test: any(`Estado parte ${DUTY}`),
    },
    {
      name: 'el Comité considera que debería',
      gives: 'recommendation',
      reason:
        'The Government’s duty is the Committee’s word where it opens the sentence or the Committee says that it thinks so.',
      example: 'El Comité considera que el Gobierno debería publicar la ley.',
      test: any(
        String.raw`(?:^(?:[\p{L} ]{1,60}, )?|; )el Gobierno ${DUTY}|(?:considera|estima|opina|subraya) que (?:el Gobierno ${DUTY}|(?:también |además )?${MEASURES})`,
      ),
    },
    {
      name: 'el Gobierno debe',
      gives: 'recommendation',
      yields: true,
      reason: 'Old documents address the Government; what a law or a delegation says of it asks for nothing.',
      example: 'A falta de un registro, siendo muchas las autoridades, el Gobierno debería publicar la ley.',
      test: any(`Gobierno ${DUTY}`),
    },
    {
      name: 'debería hacerse',
      gives: 'recommendation',
      reason: 'Old documents ask for measures without saying of whom.',
      example: 'Deberían adoptarse medidas para publicar la ley.',
      yields: true,
      confidence: 0.7,
      test: own(MEASURES),
    },
  ],
}
