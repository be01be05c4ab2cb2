import { daysOrDay, daysPattern, HOW_HELD, type Language, words } from './language'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const DAYS = daysPattern(MONTHS, String.raw`,? et |, | au |\s?[-–]\s?`)

const ORDINAL = String.raw`\d{1,5} ?(?:re|e|ème)`
const PLACES = String.raw`${ORDINAL}(?:(?: et|,| à|[-–]) ?${ORDINAL}){0,20}`

/** Verbs of others: "la loi qui encourage", "l’État partie note". */
const NOT_ITS_OWN = String.raw`(?<!(?:qui|qu’ils?|qu’elles?|dont|partie|parties|ne|pas|la|une|cette|sur) (?:aussi |également )?)`
const own = (pattern: string): RegExp => new RegExp(NOT_ITS_OWN + words(pattern), 'iu')
const any = (pattern: string): RegExp => new RegExp(pattern, 'iu')

/** The Committee's own act, not « salue le fait que le Gouvernement partage ». */
const BY_COMMITTEE = String.raw`(?<=Comité (?:également |aussi )?)`

const DUTY = '(?:devrait|doit)'
const MEASURES = String.raw`(?:mesures|efforts|dispositions|attention) (?:devraient|devrait|doivent|doit) (?:\p{L}+ )?être (?:\p{L}+ )?(?:prise|fait|faite|accordée|adoptée|engagée|entrepris|entreprise|déployé|consenti|portée|prêtée)s?(?!\p{L})`

const SATISFIED = '(?:satisfaction|intérêt|appréciation|gratitude)'
const WORRIED = '(?:préoccupations?|inquiétudes?|regrets?)'
const NOTES =
  'prend (?:bonne )?note|prenant note|note|notant|constate|constatant|relève|relevant|observe|reconnaît|prend acte|sait|est conscient'
const LIST = String.raw`paragraphes? (\d{1,3}(?: ?[a-z]\)){0,20}(?: \([^()]{1,80}\))?(?:(?:, | et | à | ?[-–] ?)\d{1,3}(?: ?[a-z]\)){0,20}(?: \([^()]{1,80}\))?){0,40})`

export const fr: Language = {
  code: 'fr',
  title:
    /^(?:Observations finales|Conclusions et recommandations du|Commentaires de conclusion|OBSERVATIONS FINALES|CONCLUSIONS ET RECOMMANDATIONS DU)(?!\p{L})/u,
  status: /^\(?(?:version préliminaire non éditée|projet établi par le Comité)\)?$/i,
  committee: any(String.raw`${words('Comité')}|^L[’']État partie (?:devrait|doit)(?!\p{L})`),
  opensPart: /^(?:introduction|aspects|principaux|facteurs|sujets|suggestions|préoccupations|examen)/i,
  months: MONTHS,
  considered: any(words('a examiné')),
  meeting: any(words('séances?')),
  meetings: new RegExp(
    String.raw`(?<places>${PLACES}) séances?(?: \((?<records>[^()]*)\))?,?(?:(?: tenues?| qui se sont tenues| qui s’est tenue)${HOW_HELD})?,? (?:le|les)(?: lundi| mardi| mercredi| jeudi| vendredi)? (?<days>${daysOrDay(MONTHS, DAYS)})`,
    'gu',
  ),
  adopts: /adopté/u,
  ordinals: [],
  adoptedNote: new RegExp(
    String.raw`adoptées?[^.]*session,? \(?(?:du )?(?<days>${DAYS})|à (?:sa|la) ${ORDINAL} séance,?(?: tenue)? le (?<days2>${DAYS})`,
    'iu',
  ),
  session: new RegExp(String.raw`session.*?(?<days>${DAYS})`, 'iu'),
  due: new RegExp(String.raw`${words('rapports?')}.*?(?:le|au|avant le|d’ici au|d’ici le) (?<days>${DAYS})`, 'iu'),
  crossReference: new RegExp(
    String.raw`${LIST},? (?:ci-dessus|ci-après|supra|du présent document|des présentes observations)`,
    'giu',
  ),
  generalComment: /(observation|recommandation) générale n[o°] ?(\d{1,3})(?: \(\d{4}\))?/giu,
  kindsOfComment: { observation: 'comment', recommandation: 'recommendation' },
  should: /devrai(?:t|ent)|(?<!\p{L})(?:doit|doivent|il conviendrait|il faudrait)(?!\p{L})/iu,
  further: /(?<!\p{L})(?:également|aussi|en outre|par ailleurs|de plus)(?!\p{L})/iu,
  roles: [
    {
      role: 'positive',
      example: 'Aspects positifs',
      test: /^(?:aspects|facteurs|éléments) positifs|progrès (?:accomplis|réalisés)/i,
    },
    {
      role: 'factors',
      example: 'Facteurs et difficultés entravant l’application du Pacte',
      test: /^facteurs .*(?:difficultés|entrav|application)/i,
    },
    {
      role: 'concerns',
      example: 'Principaux sujets de préoccupation',
      test: /^(?:principaux )?(?:sujets|motifs|points) de préoccupation$|^préoccupations$/i,
    },
    {
      role: 'recommendations',
      example: 'Suggestions et recommandations',
      test: /^(?:suggestions et )?recommandations$/i,
    },
  ],
  procedural: [
    {
      name: 'les rapports examinés',
      gives: 'procedural',
      reason: 'The opening paragraph says when the reports were considered, whatever it notes of them.',
      example: 'Le Comité a examiné le rapport initial de l’Arcadie à ses 12e et 13e séances.',
      test: /(?:Comité(?: (?:de|des|pour|contre|sur) [^.;]{1,80}?)?|(?<!\p{L})Il) a examiné.*(?:rapports?|situation|application).*séances?/iu,
    },
    {
      name: 'les observations adoptées',
      gives: 'procedural',
      yields: true,
      reason: 'The opening paragraph says when the document was adopted.',
      example: 'À sa 14e séance, le 2 mai 2012, il a adopté les observations finales ci-après.',
      test: /a examiné.*(?:rapports?|situation|application).*séances?|a adopté.*(?:observations finales|conclusions)/iu,
    },
    {
      name: 'à lire avec d’autres observations',
      gives: 'procedural',
      reason: 'It says how the document is to be read and asks for nothing.',
      example:
        'Les présentes observations doivent être lues en parallèle avec celles qui portent sur l’autre Protocole.',
      test: /lues? (?:en parallèle|conjointement|en conjonction) avec/iu,
    },
    {
      name: 'le prochain rapport',
      gives: 'procedural',
      reason: 'Submitting the next report is a duty of reporting and answers no concern.',
      example:
        'Le Comité invite l’État partie à soumettre son prochain rapport périodique le 23 mai 2018 au plus tard.',
      test: /(?:invite|demande|prie|invité|prié).*(?:soumettre|présenter|remettre).*rapports?|recommande.*(?:soumettre|présenter) (?:son|ses) [^.]{0,80}rapports? (?:périodique|initial|unique)|rapports?.*(?:devra|devront|doit) être (?:soumis|présentés?)/iu,
    },
    {
      name: 'des renseignements sur la suite donnée',
      gives: 'procedural',
      reason: 'The follow-up procedure asks for information on recommendations made elsewhere in the document.',
      example:
        'Le Comité demande à l’État partie de lui faire parvenir, au plus tard le 23 mai 2015, des renseignements sur la suite donnée aux recommandations.',
      test: /(?:demande|invite|prie|prié|invité|devrait).*(?:au plus tard|délai|d’ici|dans les|dans l’année).*(?:renseignements|informations).*(?:recommandations|paragraphes)|(?:demande|invite|prie|prié|invité|devrait).*(?:renseignements|informations).*(?:suite|application).*recommandations.*(?:au plus tard|délai|d’ici|dans les|dans l’année)/iu,
    },
    {
      name: 'la manière d’établir le rapport',
      gives: 'procedural',
      reason: 'Guidelines, the core document, plans for the reporting period and whom to ask are matters of reporting.',
      example:
        'Le Comité invite l’État partie à soumettre un document de base commun à jour, conformément aux directives harmonisées.',
      test: /(?:demande|invite|prie|engage|encourage|prié|invité).*(?:document de base|directives (?:harmonisées|pour l’établissement|concernant l’établissement)|lors(?:qu’il établira| de l’établissement d)|plans?.*mettre en œuvre.*période)/iu,
    },
    {
      name: 'attention appelée sur d’autres paragraphes',
      gives: 'procedural',
      reason: 'It says which recommendations of the document are urgent and adds none.',
      example:
        'Le Comité appelle l’attention de l’État partie sur les recommandations figurant aux paragraphes 7 et 9 ci-dessus.',
      test: /(?:appelle|appeler|attire|attirer) l’attention.*recommandations (?:figurant |formulées |énoncées |contenues )?(?:aux|dans les|au) paragraphes?/iu,
    },
  ],
  functions: [
    {
      name: 'accueille avec satisfaction, se félicite',
      gives: 'welcome',
      reason: 'The Committee approves of what was done.',
      example: 'Le Comité se félicite de l’adoption de la loi.',
      test: own(
        String.raw`accueille|accueillant|se félicite|se félicitant|salue|saluant|félicite|apprécie|remercie|tient à remercier|sait gré|se réjouit|est heureux|juge encourageante?s?|(?:est|se dit) (?:\p{L}+ )?encouragé|exprime (?:sa|ses) (?:\p{L}+ )?(?:satisfaction|gratitude|remerciements)|(?:${NOTES})(?: [^.;]{0,80}?)? avec (?:\p{L}+ )?${SATISFIED}`,
      ),
    },
    {
      name: 'prend note, constate',
      gives: 'note',
      reason: 'The Committee states what it was told or knows, and neither approves nor blames.',
      example: 'Le Comité prend note des renseignements fournis.',
      test: own(
        String.raw`(?:${NOTES})(?!\p{L})(?!(?: [^.;]{0,80}?)? avec (?:\p{L}+ )?(?:${SATISFIED}|${WORRIED}))(?! gré)`,
      ),
    },
    {
      name: 'est préoccupé, regrette',
      gives: 'concern',
      reason: 'The Committee voices its concern itself.',
      example: 'Le Comité demeure toutefois préoccupé par l’absence de données.',
      test: own(
        String.raw`(?:est|demeure|reste|se dit|se déclare)(?: [\p{L}’]+,?){0,4} (?:préoccupée?|inquiète?|alarmée?)|préoccupé|s’inquiète|s’inquiétant|regrette|regrettant|déplore|${BY_COMMITTEE}partage (?:\p{L}+ )?la préoccupation|avec (?:\p{L}+ )?${WORRIED}|exprime(?:,? [\p{L} ]{1,25},?)? (?:sa|ses|de) (?:\p{L}+ )?${WORRIED}|(?:juge|trouve) (?:\p{L}+ )?préoccupante?s?|(?:réitère|rappelle) (?:sa|ses) (?:\p{L}+ )?préoccupations?|(?:est|sont|restent?|demeurent?|constituent?) (?:\p{L}+ ){0,2}sujets? de (?:\p{L}+ )?préoccupation`,
      ),
    },
    {
      name: 'recommande, engage, invite',
      gives: 'recommendation',
      reason: 'The Committee asks the State party to act.',
      example: 'Le Comité recommande à l’État partie de publier la loi.',
      test: own(
        String.raw`recommande|recommandant|appelle(?= l’État partie à)|engage(?= (?:\p{L}+ )?(?:l’État|les|à))|exhorte|encourage|invite|demande(?= (?:\p{L}+ )?(?:à|instamment|que|en outre))|prie(?= (?:\p{L}+ )?(?:l’État|les|instamment))|suggère|préconise|(?:réitère|rappelle) (?:sa|ses) (?:\p{L}+ )?recommandations?`,
      ),
    },
    {
      name: 'l’État partie devrait',
      gives: 'recommendation',
      reason: 'The Human Rights Committee and the Committee against Torture recommend in these words.',
      example: 'L’État partie devrait publier la loi.',
      test: any(
        String.raw`État partie ${DUTY}|(?:État partie|Gouvernement) est (?:\p{L}+ )?(?:invité|prié|encouragé|engagé)`,
      ),
    },
    {
      name: 'le Comité estime qu’il devrait y avoir',
      gives: 'recommendation',
      reason:
        'The Government’s duty is the Committee’s word where it opens the sentence or the Committee says that it thinks so.',
      example: 'Le Comité estime que le Gouvernement devrait publier la loi.',
      test: any(
        String.raw`(?:^(?:[\p{L}’ ]{1,60}, )?| ; )le Gouvernement ${DUTY}|(?:estime|considère|est d’avis|souligne) (?:que |qu’)(?:le Gouvernement ${DUTY}|(?:\p{L}+ ){0,3}${MEASURES})`,
      ),
    },
    {
      name: 'le Gouvernement devrait',
      gives: 'recommendation',
      yields: true,
      reason: 'Old documents address the Government; what a law or a delegation says of it asks for nothing.',
      example: 'Faute d’un tel registre, les autorités étant nombreuses, le Gouvernement devrait publier la loi.',
      test: any(`Gouvernement ${DUTY}`),
    },
    {
      name: 'des mesures devraient être prises',
      gives: 'recommendation',
      reason: 'Old documents ask for measures without saying of whom.',
      example: 'Des mesures devraient être prises pour publier la loi.',
      yields: true,
      confidence: 0.7,
      test: any(MEASURES),
    },
  ],
}
