/**
 * The codes of States in symbols with the two letters that `Intl` knows: ISO 3166-1, then what the treaty bodies wrote besides it
 * (`ROM`, `TMP` before the codes changed; `UNK` Kosovo, reported on by the United Nations mission; `EU`).
 */
const CODES = `
AFGAF ALAAX ALBAL DZADZ ASMAS ANDAD AGOAO AIAAI ATAAQ ATGAG ARGAR ARMAM ABWAW AUSAU AUTAT AZEAZ BHSBS BHRBH BGDBD
BRBBB BLRBY BELBE BLZBZ BENBJ BMUBM BTNBT BOLBO BIHBA BWABW BRABR BRNBN BGRBG BFABF BDIBI CPVCV KHMKH CMRCM CANCA
CYMKY CAFCF TCDTD CHLCL CHNCN COLCO COMKM COGCG CODCD COKCK CRICR CIVCI HRVHR CUBCU CUWCW CYPCY CZECZ DNKDK DJIDJ
DMADM DOMDO ECUEC EGYEG SLVSV GNQGQ ERIER ESTEE SWZSZ ETHET FLKFK FROFO FJIFJ FINFI FRAFR GUFGF PYFPF GABGA GMBGM
GEOGE DEUDE GHAGH GIBGI GRCGR GRLGL GRDGD GLPGP GUMGU GTMGT GGYGG GINGN GNBGW GUYGY HTIHT VATVA HNDHN HKGHK HUNHU
ISLIS INDIN IDNID IRNIR IRQIQ IRLIE IMNIM ISRIL ITAIT JAMJM JPNJP JEYJE JORJO KAZKZ KENKE KIRKI PRKKP KORKR KWTKW
KGZKG LAOLA LVALV LBNLB LSOLS LBRLR LBYLY LIELI LTULT LUXLU MACMO MDGMG MWIMW MYSMY MDVMV MLIML MLTMT MHLMH MTQMQ
MRTMR MUSMU MEXMX FSMFM MDAMD MCOMC MNGMN MNEME MSRMS MARMA MOZMZ MMRMM NAMNA NRUNR NPLNP NLDNL NCLNC NZLNZ NICNI
NERNE NGANG NIUNU MKDMK MNPMP NORNO OMNOM PAKPK PLWPW PSEPS PANPA PNGPG PRYPY PERPE PHLPH POLPL PRTPT PRIPR QATQA
ROURO RUSRU RWARW KNAKN LCALC VCTVC WSMWS SMRSM STPST SAUSA SENSN SRBRS SYCSC SLESL SGPSG SVKSK SVNSI SLBSB SOMSO
ZAFZA SSDSS ESPES LKALK SDNSD SURSR SWESE CHECH SYRSY TJKTJ TZATZ THATH TLSTL TGOTG TKLTK TONTO TTOTT TUNTN TURTR
TKMTM TCATC TUVTV UGAUG UKRUA AREAE GBRGB USAUS URYUY UZBUZ VUTVU VENVE VNMVN VGBVG VIRVI ESHEH YEMYE ZMBZM ZWEZW
ROMRO TMPTL UNKXK EUREU EUEU
`

/** States that are no more, and which `Intl` names after a successor or not at all. */
const FORMER: Record<string, string> = {
  YUG: 'Yugoslavia',
  SCG: 'Serbia and Montenegro',
  CSK: 'Czechoslovakia',
  SUN: 'Union of Soviet Socialist Republics',
  DDR: 'German Democratic Republic',
  ANT: 'Netherlands Antilles',
  BYS: 'Byelorussian Soviet Socialist Republic',
  ZAR: 'Zaire',
}

/** The United Nations' own names, in English, where everyday ones differ. */
const OFFICIAL: Record<string, string> = {
  BOL: 'Plurinational State of Bolivia',
  BRN: 'Brunei Darussalam',
  CIV: 'Côte d’Ivoire',
  COD: 'Democratic Republic of the Congo',
  COG: 'Congo',
  HKG: 'Hong Kong, China',
  IRN: 'Islamic Republic of Iran',
  KOR: 'Republic of Korea',
  LAO: 'Lao People’s Democratic Republic',
  MAC: 'Macao, China',
  MDA: 'Republic of Moldova',
  MMR: 'Myanmar',
  PRK: 'Democratic People’s Republic of Korea',
  PSE: 'State of Palestine',
  RUS: 'Russian Federation',
  SYR: 'Syrian Arab Republic',
  TZA: 'United Republic of Tanzania',
  UNK: 'Kosovo',
  VAT: 'Holy See',
  VEN: 'Bolivarian Republic of Venezuela',
  VNM: 'Viet Nam',
}

let letters: Map<string, string> | undefined

/** Every code that has a name, former States included. */
export const stateCodes = (): string[] => [
  ...CODES.trim()
    .split(/\s/)
    .map((pair) => pair.slice(0, -2)),
  ...Object.keys(FORMER),
]

function twoLetters(code: string): string | undefined {
  letters ??= new Map(
    CODES.trim()
      .split(/\s/)
      .map((pair): [string, string] => [pair.slice(0, -2), pair.slice(-2)]),
  )
  return letters.get(code)
}

/**
 * The name of a State by its code in symbols, in the language of `locale` (English when that is no language tag); undefined when the
 * code is none. `CHN-HKG` names the territory.
 */
export function stateName(code: string, locale: string): string | undefined {
  const own = code.slice(code.indexOf('-') + 1)
  const name = FORMER[own] ?? (/^en\b/i.test(locale) ? OFFICIAL[own] : undefined)
  if (name) return name
  const two = twoLetters(own)
  return two && regionNames(locale).of(two)
}

/** By locale, of a reader and of some pages: to make one takes as long as to ask it for a hundred names. */
const known = new Map<string, Intl.DisplayNames>()
const mostKnown = 16

function regionNames(locale: string): Intl.DisplayNames {
  let names = known.get(locale)
  if (names === undefined) {
    try {
      names = new Intl.DisplayNames([locale, 'en'], { type: 'region' })
    } catch {
      names = new Intl.DisplayNames(['en'], { type: 'region' })
    }
    if (known.size === mostKnown) known.clear()
    known.set(locale, names)
  }
  return names
}
