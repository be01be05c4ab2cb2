import { ordinal } from './numbers'
import { TREATY_BODIES } from './trust'

/** What kind of document a symbol names. */
export interface Kind {
  kind?: string
  /** The reports or cycle it belongs to: `'3-4'`. */
  cycle?: string
}

/** Documents whose symbol alone does not say what they are. */
const KNOWN: Record<string, string> = {
  'CRC/OP/SA/1': 'Reporting guidelines',
  'CRC/C/OPSC/1': 'Reporting guidelines',
  'CRC/C/OPSC/2': 'Reporting guidelines',
  'CRC/C/OPAC/2': 'Reporting guidelines',
  'CRC/C/4': 'Rules of procedure',
  'CRC/C/5': 'Reporting guidelines',
  'CRC/C/58': 'Reporting guidelines',
  'CRC/C/156': 'Guidelines on the implementation of the Optional Protocol',
}

const TREATY_KINDS: Record<string, string> = {
  CO: 'Concluding observations',
  COAR: 'Concluding observations in the absence of a report',
  Q: 'List of issues',
  QPR: 'List of issues prior to reporting',
  RQ: 'Replies to the list of issues',
  FCO: 'Information on follow-up to concluding observations',
  FU: 'Follow-up',
  RFU: 'Reply on follow-up',
  AI: 'Additional information',
  OAI: 'Concluding observations on additional information',
}

/** Series in which the committees published concluding observations before States had their own symbols. */
const OLD_OBSERVATIONS =
  /^CCPR\/CO\/|^(?:CRC\/C\/15|CCPR\/C\/79|CERD\/C\/304|E\/C\.12\/1|CAT\/C\/[IVXLC]+)\/(?:Add|Concl)\.|^CAT\/C\/CR\//
/** The same for the reports of States parties to the Convention on the Rights of the Child. */
const OLD_REPORTS = /^CRC\/C\/(?:3|8|11|28|41|51|65|70|83|93|104|125|129)\/Add\./

const REVIEW_DOCUMENTS: Record<string, string> = {
  '1': 'National report',
  '2': 'Compilation of United Nations information',
  '3': 'Summary of stakeholders’ submissions',
}

const SERIES: [RegExp, (found: RegExpExecArray) => string][] = [
  [/^(?:[\w.]+\/){1,2}RES\/(.+)$/, (found) => `Resolution ${found[1]}`],
  [/^(?:[\w.]+\/){1,2}DEC\/(.+)$/, (found) => `Decision ${found[1]}`],
  [/\/PRST\//, () => 'Presidential statement'],
  [/(?:^|\/)PV\.(\d+)$/, (found) => `Verbatim record of the ${ordinal(found[1] ?? '')} meeting`],
  [/(?:^|\/)SR\.(\d+)$/, (found) => `Summary record of the ${ordinal(found[1] ?? '')} meeting`],
  [/(?:^|\/)PV\.[\d-]+$/, () => 'Verbatim records'],
  [/(?:^|\/)SR\.[\d-]+$/, () => 'Summary records'],
  [/\/L\.\d+$/, () => 'Draft text'],
  [/\/CRP\.\d+$/, () => 'Conference room paper'],
  [/\/WP\.\d+$/, () => 'Working paper'],
  [/\/NGO\/\d+$/, () => 'Statement by a non-governmental organization'],
  [/\/INF[./]/, () => 'Information note'],
  [/\/PET[./]/, () => 'Petition'],
  // General comments of the Committee on the Rights of the Child to 2005, of the Human Rights Committee from 1989.
  [/^CRC\/GC\/\d{4}\/(\d+)$/, (found) => `General comment No. ${found[1]}`],
  [/^CCPR\/C\/21$/, () => 'General comment'],
  [/^ST\/SGB\//, () => 'Secretary-General’s bulletin'],
  [/^ST\/AI\//, () => 'Administrative instruction'],
  [/^ST\/IC\//, () => 'Information circular'],
  // The written replies of States to 2004, numbered straight through.
  [/^CRC\/C\/RESP[./]/, () => 'Replies to the list of issues'],
  [/^HR\/P/, () => 'Publication'],
  [/^HCR\/GIP\//, () => 'Guidelines on international protection'],
  [/^HRI\/CORE\//, () => 'Core document'],
  [/^HRI\/GEN\//, () => 'Compilation of general comments and guidelines'],
]

/** The kind of a document: `core` without its changes, split at slashes; `state` its State's code; `changes` its changes. */
export function kindOf(core: readonly string[], changes: readonly string[], state: string | undefined): Kind {
  const symbol = core.join('/')
  const whole = [...core, ...changes].join('/')
  if (KNOWN[symbol]) return { kind: KNOWN[symbol] }
  if (OLD_OBSERVATIONS.test(whole)) return { kind: TREATY_KINDS.CO }
  if (OLD_REPORTS.test(whole)) return { kind: 'State party report' }
  for (const [pattern, words] of SERIES) {
    const found = pattern.exec(symbol)
    if (found) return { kind: words(found) }
  }
  if (symbol.startsWith('CAT/OP/') && state) return { kind: 'Report on a visit' }
  if (symbol.startsWith('A/HRC/WG.6/') && state) return { kind: REVIEW_DOCUMENTS[core.at(-1) ?? ''] }
  return isTreaty(core) ? treatyKind(core, changes, state) : {}
}

function isTreaty(core: readonly string[]): boolean {
  return (TREATY_BODIES.has(core[0] ?? '') && core[1] === 'C') || (core[0] === 'E' && core[1] === 'C.12')
}

function treatyKind(core: readonly string[], changes: readonly string[], state: string | undefined): Kind {
  const last = core.at(-1) ?? ''
  // Of `CERD/C/64/CO/1` the last number counts the session's documents, of `OAI/1` what came after the reports.
  const counts = !/^\d/.test(core[2] ?? '') && !core.at(-2)?.endsWith('AI')
  const cycle = counts && /^\d{1,2}(?:-\d{1,2})?$/.test(last) ? last : undefined
  const at = core.findIndex((part, index) => index > 1 && part in TREATY_KINDS)
  const named = core[at]
  if (named) {
    const replied = named === 'Q' && changes.some((change) => change.startsWith('Add.'))
    return withCycle(TREATY_KINDS[replied ? 'RQ' : named], cycle)
  }
  if (core.at(-2) === 'GC') return { kind: `${generalName(core[0])} No. ${last}` }
  const views = core.indexOf('D')
  if (views > 1) return { kind: `Views or decision, communication No. ${core.slice(views + 1).join('/')}` }
  return state ? withCycle('State party report', cycle) : {}
}

function withCycle(kind: string | undefined, cycle: string | undefined): Kind {
  return cycle ? { kind, cycle } : { kind }
}

/** Two committees make general recommendations; the others, general comments. */
function generalName(root: string | undefined): string {
  return root === 'CEDAW' || root === 'CERD' ? 'General recommendation' : 'General comment'
}
