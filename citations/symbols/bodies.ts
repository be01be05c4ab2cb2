/** Who issued a document, by how its symbol begins. The longest beginning wins. */
const BODIES: Record<string, string> = {
  CRC: 'Committee on the Rights of the Child',
  'CRC/SP': 'Meeting of States parties to the Convention on the Rights of the Child',
  CCPR: 'Human Rights Committee',
  'CCPR/SP': 'Meeting of States parties to the International Covenant on Civil and Political Rights',
  CEDAW: 'Committee on the Elimination of Discrimination against Women',
  'CEDAW/SP':
    'Meeting of States parties to the Convention on the Elimination of All Forms of Discrimination against Women',
  CERD: 'Committee on the Elimination of Racial Discrimination',
  'CERD/SP':
    'Meeting of States parties to the International Convention on the Elimination of All Forms of Racial Discrimination',
  CAT: 'Committee against Torture',
  'CAT/OP': 'Subcommittee on Prevention of Torture',
  'CAT/SP': 'Meeting of States parties to the Convention against Torture',
  CRPD: 'Committee on the Rights of Persons with Disabilities',
  'CRPD/CSP': 'Conference of States Parties to the Convention on the Rights of Persons with Disabilities',
  CMW: 'Committee on Migrant Workers',
  CED: 'Committee on Enforced Disappearances',
  'E/C.12': 'Committee on Economic, Social and Cultural Rights',
  HRI: 'International human rights instruments',
  HR: 'Office of the United Nations High Commissioner for Human Rights',
  HCR: 'Office of the United Nations High Commissioner for Refugees',
  INT: 'Submissions to the treaty bodies',
  A: 'General Assembly',
  'A/HRC': 'Human Rights Council',
  'A/HRC/WG.6': 'Working Group on the Universal Periodic Review',
  'A/HRC/AC': 'Human Rights Council Advisory Committee',
  'A/HRC/EMRIP': 'Expert Mechanism on the Rights of Indigenous Peoples',
  'A/HRC/WGAD': 'Working Group on Arbitrary Detention',
  'A/HRC/WGEID': 'Working Group on Enforced or Involuntary Disappearances',
  'A/C.1': 'General Assembly, First Committee',
  'A/C.2': 'General Assembly, Second Committee',
  'A/C.3': 'General Assembly, Third Committee',
  'A/C.4': 'General Assembly, Fourth Committee',
  'A/C.5': 'General Assembly, Fifth Committee',
  'A/C.6': 'General Assembly, Sixth Committee',
  'A/CN.4': 'International Law Commission',
  'A/CN.9': 'United Nations Commission on International Trade Law',
  'A/AC.96': 'Executive Committee of the Programme of the United Nations High Commissioner for Refugees',
  S: 'Security Council',
  'S/AC.51': 'Security Council Working Group on Children and Armed Conflict',
  E: 'Economic and Social Council',
  'E/CN.3': 'Statistical Commission',
  'E/CN.4': 'Commission on Human Rights',
  'E/CN.4/Sub.2': 'Sub-Commission on the Promotion and Protection of Human Rights',
  'E/CN.5': 'Commission for Social Development',
  'E/CN.6': 'Commission on the Status of Women',
  'E/CN.7': 'Commission on Narcotic Drugs',
  'E/CN.9': 'Commission on Population and Development',
  'E/CN.15': 'Commission on Crime Prevention and Criminal Justice',
  'E/C.19': 'Permanent Forum on Indigenous Issues',
  'E/ICEF': 'United Nations Children’s Fund',
  ST: 'United Nations Secretariat',
  T: 'Trusteeship Council',
  TD: 'United Nations Conference on Trade and Development',
  DP: 'United Nations Development Programme',
  'DP/FPA': 'United Nations Population Fund',
  CD: 'Conference on Disarmament',
  UNEP: 'United Nations Environment Programme',
  'UNEP/CBD': 'Convention on Biological Diversity',
  CBD: 'Convention on Biological Diversity',
  FCCC: 'United Nations Framework Convention on Climate Change',
  ICCD: 'United Nations Convention to Combat Desertification',
  ISBA: 'International Seabed Authority',
  LOS: 'Preparatory Commission for the International Seabed Authority',
  SPLOS: 'Meeting of States parties to the United Nations Convention on the Law of the Sea',
  CTOC: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
  CAC: 'Conference of the States Parties to the United Nations Convention against Corruption',
  NPT: 'Treaty on the Non-Proliferation of Nuclear Weapons',
  BWC: 'Biological Weapons Convention',
  CCW: 'Convention on Certain Conventional Weapons',
  JIU: 'Joint Inspection Unit',
  PBC: 'Peacebuilding Commission',
  HSP: 'United Nations Human Settlements Programme',
  CEB: 'United Nations System Chief Executives Board for Coordination',
  ECE: 'Economic Commission for Europe',
  LC: 'Economic Commission for Latin America and the Caribbean',
  PCNICC: 'Preparatory Commission for the International Criminal Court',
}

const OLD_SUB_COMMISSION = 'Sub-Commission on Prevention of Discrimination and Protection of Minorities'
/** The Sub-Commission bears its later name since that year. */
const RENAMED = 1999

/** The body of a symbol split at its slashes. */
export function bodyOf(parts: readonly string[]): string | undefined {
  if (parts[2] === 'Sub.2' && Number(parts[3]) < RENAMED) return OLD_SUB_COMMISSION
  if (/^[AE]\/CONF\./.test(parts.join('/'))) return 'United Nations conference'
  for (let length = Math.min(3, parts.length); length > 0; length--) {
    const body = BODIES[parts.slice(0, length).join('/')]
    if (body) return body
  }
  return undefined
}

const PROTOCOLS: Record<string, string> = {
  OPSC: 'Optional Protocol on the sale of children, child prostitution and child pornography',
  OPSA: 'Optional Protocol on the sale of children, child prostitution and child pornography',
  OPAC: 'Optional Protocol on the involvement of children in armed conflict',
}

/** The Optional Protocol to which a document belongs, when its symbol says so. */
export function protocolOf(parts: readonly string[]): string | undefined {
  if (parts[0] === 'CRC' && parts[1] === 'OP')
    return parts[2] === 'SA' ? PROTOCOLS.OPSC : parts[2] === 'AC' ? PROTOCOLS.OPAC : undefined
  if (parts.join('/') === 'CRC/C/156') return PROTOCOLS.OPSC
  return PROTOCOLS[parts.find((part) => part in PROTOCOLS) ?? '']
}
