import { daysOrDay, daysPattern, HOW_HELD, type Language } from './language'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = daysPattern(MONTHS, String.raw`,? and |, |\s?[-–]\s?`)

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ORDINAL = String.raw`(?:\d{1,5}(?:st|nd|rd|th)|\b(?:${ORDINALS.join('|')})\b)`
/** In front of the end of a number that is written in more words: "thirty-second", "one hundred and tenth". */
const WITHIN = '(?<!(?:[-‐‑–]|\\band|ty|hundred) ?)'
const PLACES = String.raw`${WITHIN}${ORDINAL}(?:(?:,? and|,| to|[-–]) ?(?:${ORDINAL})){0,20}`
const SATISFIED = '(?:appreciation|satisfaction|interest)'

/** Verbs of others: "legislation which recognizes", "the State party notes". */
const NOT_ITS_OWN = String.raw`(?<!\b(?:which|that|who|party|parties|States|not|to) (?:also |further )?)`
const own = (pattern: string): RegExp => new RegExp(NOT_ITS_OWN + String.raw`\b(?:${pattern})`, 'i')

/** The Committee's own act, whatever clauses stand before its verb; not "welcomes that the Government shares". */
const BY_COMMITTEE = String.raw`\b(?:Committee|It),?(?: (?!that\b|which\b|who\b)[\w’]+,?){0,12}? `

const DUTY = String.raw`(?:should(?! have)|must|is under an obligation to|is required to)\b`
const MEASURES = String.raw`(?:measures|steps|efforts|action|attention|consideration) should (?:\w+ )?be (?:\w+ )?(?:taken|made|undertaken|paid|given)\b`

const LIST = String.raw`para(?:graph)?s?\.? (\d{1,3}(?: ?\([a-z]+\)){0,20}(?: \([^()]{1,80}\))?(?:(?:, and |, | and | to | ?[-–] ?)\d{1,3}(?: ?\([a-z]+\)){0,20}(?: \([^()]{1,80}\))?){0,40})`

export const en: Language = {
  code: 'en',
  title:
    /^(?:Concluding (?:observations|comments|remarks)|Conclusions and recommendations of|CONCLUDING (?:OBSERVATIONS|COMMENTS|REMARKS)|CONCLUSIONS AND RECOMMENDATIONS OF)\b/,
  status: /^\(?(?:advance unedited version|prepared by the Committee|draft prepared by the Committee)\)?$/i,
  committee: /\bCommittee\b|^The State party (?:should|must)\b/,
  opensPart: /^(?:introduction|positive|principal|main|factors|general|suggestions|concerns|consideration)\b/i,
  months: MONTHS,
  considered: /\b(?:considered|examined)\b/,
  meeting: /\bmeetings?\b/,
  meetings: new RegExp(
    String.raw`(?<places>${PLACES}) (?:public )?meetings?(?: \((?<records>[^()]*)\))?,?(?: (?:both|which was|which were))?(?: held${HOW_HELD})? on (?<days>${daysOrDay(MONTHS, DAYS)})|\badopted\b[^.]{0,60}? on (?<days2>${DAYS}),? at its (?<places2>${PLACES}) meetings?`,
    'gu',
  ),
  adopts: /\badopted\b/,
  ordinals: ORDINALS,
  adoptedNote: new RegExp(
    String.raw`\badopted\b[^.]*\bsession,? \(?(?<days>${DAYS})|\bat (?:its|the) ${ORDINAL} meeting,?(?: held)? on (?<days2>${DAYS})`,
    'i',
  ),
  session: new RegExp(String.raw`\bsession\b.*?(?<days>${DAYS})`, 'i'),
  due: new RegExp(
    String.raw`\breports?\b.*?\b(?:due|by|before|no later than|until)\b(?: (?:on|by|no later than))? (?<days>${DAYS})`,
    'i',
  ),
  crossReference: new RegExp(
    String.raw`${LIST},? (?:(?:of|in) the present (?:document|concluding observations|report)|above|below|supra|infra)`,
    'gi',
  ),
  generalComment: /\bgeneral (comment|recommendation) (?:No\. ?)?(\d{1,3})(?: \(\d{4}\))?/gi,
  kindsOfComment: { comment: 'comment', recommendation: 'recommendation' },
  should: /\b(?:should|must|might|could|ought to)\b/i,
  further:
    /\b(?:Committee|It) (?:also|further|furthermore|additionally)\b|^(?:In addition|Furthermore|Moreover)\b|\bshould also\b/i,
  roles: [
    {
      role: 'positive',
      example: 'Positive aspects',
      test: /^positive (?:aspects?|factors|developments)|\bprogress achieved\b/i,
    },
    {
      role: 'factors',
      example: 'Factors and difficulties impeding the implementation of the Convention',
      test: /^(?:factors|difficulties)\b.*\b(?:difficulties|impeding|affecting)\b/i,
    },
    {
      role: 'concerns',
      example: 'Principal subjects of concern',
      test: /^(?:(?:principal|main) )?(?:(?:subjects?|areas|matters|issues) of )?concerns?$/i,
    },
    {
      role: 'recommendations',
      example: 'Suggestions and recommendations',
      test: /^(?:(?:suggestions|proposals) and )?recommendations$|^suggestions$/i,
    },
  ],
  procedural: [
    {
      name: 'the reports considered',
      gives: 'procedural',
      reason: 'The opening paragraph says when the reports were considered, whatever it notes of them.',
      example: 'The Committee considered the second report of Arcadia at its 900th meeting, held on 2 May 2012.',
      test: /\b(?:Committee(?: (?:on|against) [^.;]{1,80}?)?|It) (?:has )?(?:considered|examined)\b(?! that).*\b(?:reports?|situation|implementation)\b.*\bmeetings?\b/i,
    },
    {
      name: 'the observations adopted',
      gives: 'procedural',
      yields: true,
      reason: 'The opening paragraph says when the document was adopted.',
      example: 'At its 910th meeting, held on 1 June 2012, it adopted the following concluding observations.',
      test: /\b(?:considered|examined)\b.*\b(?:reports?|situation|implementation)\b.*\bmeetings?\b|\badopted\b.*\b(?:observations|concluding comments|conclusions and recommendations)\b/i,
    },
    {
      name: 'to be read together with other observations',
      gives: 'procedural',
      reason: 'It says how the document is to be read and asks for nothing.',
      example: 'The present observations should be read in conjunction with those under the other Optional Protocol.',
      test: /\bread in conjunction with\b/i,
    },
    {
      name: 'the next report',
      gives: 'procedural',
      reason:
        'Submitting the next report, and including follow-up in it, is a duty of reporting and answers no concern.',
      example: 'The Committee invites the State party to submit its third periodic report by 2 May 2017.',
      test: /\b(?:requests|invites|asks|requested|invited|asked)\b.*\bto submit\b.*\breports?\b|^(?=.*\breports?\b)(?=.*\b(?:follow-up|present (?:concluding )?(?:observations|recommendations)|implementation of the (?:Optional Protocol|Convention|Covenant))\b).*\b(?:requests|invites|asks)\b.*\b(?:include|provide)\b|\bnext (?:combined )?.*reports?(?: (?:is|are)|,) due\b|\bnext periodic reports?,? (?:to be|should be|be) submitted\b|\bto respond to the concerns\b.*\bnext periodic report\b|\bState party (?:(?:should|shall) )?submit its\b.*\breports?\b/i,
    },
    {
      name: 'information on follow-up within a time',
      gives: 'procedural',
      reason: 'The follow-up procedure asks for information on recommendations made elsewhere in the document.',
      example:
        'The Committee requests the State party to provide, within one year, information on the implementation of the recommendations in paragraphs 8 and 10 above.',
      test: /\b(?:requests|invites|asks|requested|invited|asked|should)\b.*\b(?:within|by|before)\b.*\binformation\b.*\b(?:implement\w*|response|follow-up|measures taken)\b.*\brecommendations?\b|\b(?:requests|requested|should)\b.*\bprovide,? (?:written )?information\b.*\bwithin\b.*\brecommendations?\b|\b(?:requests|requested|should)\b.*\bprovide,? within\b.*\binformation\b.*\bparagraphs?\b|\bby \d{1,2} \w+ \d{4}\b.*\bshould provide\b.*\binformation\b.*\brecommendations?\b|\b(?:requests|invites|asks)\b.*\bto submit\b.*\binformation on\b.*\bimplementation\b.*\brecommendations?\b/i,
    },
    {
      name: 'how the report is to be made',
      gives: 'procedural',
      reason: 'Guidelines, the core document, plans for the reporting period and whom to ask are matters of reporting.',
      example:
        'The Committee invites the State party to submit an updated common core document in accordance with the guidelines on reporting.',
      test: /\b(?:requests|invites|encourages|requested|invited|encouraged)(?: the State party)?,? (?:to|in preparing)\b.*(?:\bcore document\b|\bguidelines (?:on|for) (?:reporting|reports)\b|\breporting guidelines\b|\bplans for implementing\b.*\breporting period\b)|\breporting periodicity\b|\b(?:requests|invites)\b[^.]*, in (?:preparing|the preparation of) (?:the|its next) report,/i,
    },
    {
      name: 'the practice of reporting',
      gives: 'procedural',
      yields: true,
      reason: 'The Committee on the Rights of the Child calls by this name how reports are submitted.',
      example: 'The Committee underlines the importance of a reporting practice in compliance with the Convention.',
      test: /\breporting practice\b/i,
    },
    {
      name: 'attention drawn to other paragraphs',
      gives: 'procedural',
      reason: 'It says which recommendations of the document are urgent and adds none.',
      example:
        'The Committee wishes to draw the State party’s attention to the recommendations contained in paragraphs 7 and 9 above.',
      test: /\bdraws? (?:the )?(?:attention of the State party|State party’s attention|attention)\b.*\brecommendations (?:\w+ )?in paragraphs?\b|\bviews the concerns and recommendations\b.*\bpriority attention\b/i,
    },
  ],
  functions: [
    {
      name: 'welcomes, commends, expresses appreciation',
      gives: 'welcome',
      reason: 'The Committee approves of what was done.',
      example: 'The Committee welcomes the adoption of the Act.',
      test: own(
        String.raw`welcom(?:es|ing)|commends|commending|congratulates|appreciates|appreciating|thanks|wishes to thank|is (?:grateful|pleased|gratified|encouraged(?! to)|encouraged to (?:note|see|learn))|(?:is|are) (?:also )?(?:welcomed|commended)|(?:appreciation|satisfaction) is (?:also )?expressed|noted with (?:\w+ )?${SATISFIED}|express(?:es|ing) (?:its )?(?:\w+ )?(?:appreciation|satisfaction|gratitude)|(?:takes note|taking note|notes|noting)(?: of [^.;]{0,80}?|,)? with (?:\w+ )?${SATISFIED}`,
      ),
    },
    {
      name: 'notes, acknowledges',
      gives: 'note',
      reason: 'The Committee states what it was told or knows, and neither approves nor blames.',
      example: 'The Committee takes note of the information provided.',
      test: own(
        String.raw`(?:takes note|taking note|notes|noting|observes|observing|acknowledg(?:es|ing)|recogni[sz](?:es|ing)|is aware|(?:it is|it was) (?:\w+ )?noted|note is (?:also )?taken)\b(?!(?: of [^.;]{0,80}?|,)? with (?:\w+ )?(?:${SATISFIED}|concern|regret))`,
      ),
    },
    {
      name: 'is concerned, regrets',
      gives: 'concern',
      reason: 'The Committee voices its concern itself.',
      example: 'The Committee remains concerned that the law has not been published.',
      test: own(
        String.raw`(?:is|remains)(?: \w+,?){0,4} (?:concerned|troubled|alarmed|preoccupied|worried|disturbed|dismayed)|regrets|regretting|deplores|deeply concerned|express(?:es|ing)(?:, [\w ]{1,25},)? (?:its )?(?:\w+ ){0,3}concern|with (?:\w+ )?(?:concern|regret)|(?:reiterat|recall)(?:es|ing) its (?:\w+ ){0,2}concerns?|concerned (?:about|at|by|that)`,
      ),
    },
    {
      name: 'a matter of concern',
      gives: 'concern',
      reason: 'Old documents name the matter first and say after it that it concerns the Committee.',
      example: 'The lack of a register is a matter of concern to the Committee.',
      test: new RegExp(
        String.raw`\b(?:is|are|remains?) (?:also )?(?:a )?(?:(?:matters?|sources?|causes?|subjects?) (?:of|for)|of) (?:\w+ )?concern\b(?! to (?!(?:(?:\w+ ){0,3}members of )?(?:the|this) (?:Human Rights )?Committee\b|it\b|its members\b))|\bof (?:particular )?concern to the Committee\b|${BY_COMMITTEE}shares the (?:\w+ )?concerns?\b|\bconcern is (?:also )?(?:expressed|voiced)\b`,
        'i',
      ),
    },
    {
      name: 'considers not in compliance',
      gives: 'concern',
      reason: 'A finding that the law or practice falls short of the treaty is a concern, whatever word says so.',
      example: 'The Committee considers that the legislation is not in conformity with the Convention.',
      test: own(
        String.raw`(?:considers|finds|believes|is of the (?:view|opinion)) that\b.*\b(?:not (?:yet )?(?:in )?(?:full |fully )?(?:compliance|conformity|compatible|consistent|comply|conform|sufficient|adequate)|(?:is|are|remains?) (?:insufficient|inadequate))`,
      ),
    },
    {
      name: 'recommends, urges, encourages',
      gives: 'recommendation',
      reason: 'The Committee asks the State party to act.',
      example: 'The Committee urges the State party to publish the law.',
      test: own(
        String.raw`recommends|recommending|suggests|(?:would like|wishes) to (?:suggest|recommend|encourage|urge)|asks (?:that|the State party)|urges|urging|encourages|encouraging|calls (?:up)?on|invites|requests|(?:reiterat|recall)(?:es|ing) its (?:\w+ ){0,2}recommendations?|(?:it is|it was) (?:\w+ )?(?:recommended|suggested)`,
      ),
    },
    {
      name: 'hopes, trusts',
      gives: 'recommendation',
      reason: 'Old documents ask for something by hoping for it.',
      example: 'The Committee hopes that the law will be published.',
      confidence: 0.7,
      test: own(String.raw`(?:hopes|trusts) that|express(?:es|ing) the hope that`),
    },
    {
      name: 'the State party should',
      gives: 'recommendation',
      reason: 'The Human Rights Committee and the Committee against Torture recommend in these words.',
      example: 'The State party should publish the law.',
      test: new RegExp(
        String.raw`\bState party ${DUTY}|\b(?:State party|Government) is (?:\w+ )?(?:urged|encouraged|invited|requested)\b`,
        'i',
      ),
    },
    {
      name: 'the Committee considers that there should be',
      gives: 'recommendation',
      reason:
        'The Government’s duty is the Committee’s word where it opens the sentence or the Committee says that it thinks so.',
      example: 'The Committee considers that the Government should publish the law.',
      test: new RegExp(
        String.raw`(?:^(?:[\w ]{1,60}, )?|; )the Government ${DUTY}|\b(?:considers|believes|is of the (?:view|opinion)|stresses|emphasi[sz]es|underlines) that (?:the Government ${DUTY}|(?:\w+ ){0,3}${MEASURES})`,
        'i',
      ),
    },
    {
      name: 'the Government should',
      gives: 'recommendation',
      yields: true,
      reason: 'Old documents address the Government; what a law or a delegation says of it asks for nothing.',
      example: 'Without such a register, the authorities being many, the Government should publish the law.',
      test: new RegExp(String.raw`\bGovernment ${DUTY}`, 'i'),
    },
    {
      name: 'measures should be taken',
      gives: 'recommendation',
      reason: 'Old documents ask for measures without saying of whom.',
      example: 'Efforts should be made to publish the law.',
      yields: true,
      confidence: 0.7,
      test: new RegExp(String.raw`\b${MEASURES}`, 'i'),
    },
  ],
}
