/**
 * Words the suffix rules would part from their kin or join to a stranger: each line is one family, in British spelling with `-ise`,
 * and its first word is the stem all of them get. "Organisation" is no organ, "adoption" of a child is not the adopting of a strategy,
 * "authority" is no author; "sold" is a form of "sell", "testimony" what one gives who testifies.
 */
const lines = `
organisation organisations organizations organization
organise organised organising organiser organisers
adoption adoptions adoptive adoptee adoptees
authority authorities
child children childs
woman women
man men
person persons people peoples
sale sales sell sells selling sold
buy buys buying bought buyer buyers
purchase purchases purchasing purchaser purchasers purchased
teach teaches teaching taught teacher teachers
take takes taking taken took
police policing policeman policemen
policy policies
international internationally
nation nations
national nationals nationally
nationality nationalities
media
data dataset datasets
criminality
particular particularly
specific specifically
special specially
specialise specialised specialist specialists
united
unit units
general generally
generation generations
surrogate surrogacy surrogates
testify testifies testified testifying testimony testimonies
detain detains detained detaining detention detainee detainees
migrate migrates migrated migrating migration migrant migrants migrations
immigrate immigrates immigrant immigrants immigration immigrated
ratify ratifies ratified ratifying ratification ratifications
tourism tourist tourists touristic
judge judges judging judicial judiciary judiciaries judgment judgments
represent represents represented representing representation representative representatives
penal penalty penalties penalise penalised penalises penalising
consult consultation consultations
identify identifies identified identifying identification
notify notified notifying notification notifications
define defines defined defining definition definitions
legislate legislation legislative legislator legislators legislature legislatures
law laws lawful
lawyer lawyers
advertise advertises advertised advertising advertisement advertisements advert adverts ad ads
confiscate confiscates confiscated confiscation confiscating
prostitute prostitutes prostituted prostituting prostitution
minor minors
minority minorities
mother mothers motherhood
parent parents parental parentage parenthood
homeless homelessness
poverty poor poorer impoverished
refugee refugees
require requires required requirement requirements
contract contracts contractual contractually contracting
budget budgets budgetary budgeting budgeted
deport deports deported deporting deportation deportations deportable
comply complies complied compliance compliant
apply applies applied applying application applications applicable
deny denies denied denial denials
accuse accused accusation accusations
race racial
sex sexual sexually sexes
gender genders
evaluate evaluates evaluated evaluation evaluations evaluating
visual visually
impunity
punish punishes punished punishing punishment punishments punishable unpunished
sovereign sovereignty
indicate indicator indicators
education educational educate educates educated educating educator educators
analyse analysis analyses analysed analytical analysing
journey journeys
live lives living lived
life
witness witnesses witnessed
defence defense defences defenses
defend defends defended defending defender defenders defendant defendants
offence offense offences offenses
offend offends offended offending offender offenders
coordinate coordinates coordinated coordinating coordination coordinator coordinators
prioritise priority priorities prioritised prioritising prioritises
reintegrate reintegration reintegrated
disseminate disseminates disseminated disseminating dissemination
inform informs informed informing information
video videos
record records recorded recording recordings
review reviews reviewed reviewing
due
state states statewide
statement statements
religion religious religions
relation relations relative relatives
arm arms armed
arise arises arising
force forces forced forcing
use uses used using
custom customs
customer customers
`

/** Family stem by word. A word that stands in two families belongs to the first. */
export const families: ReadonlyMap<string, string> = read(lines)

function read(text: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of text.trim().split('\n')) {
    const words = line.split(' ')
    const head = words[0] ?? line
    for (const word of words) if (!map.has(word)) map.set(word, head)
  }
  return map
}
