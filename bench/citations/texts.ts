/** The text that is searched, in UTF-16 code units: large enough that a run outlasts the clock's grain, small enough for the slowest peer. */
const size = 4_000_000

/** One word in so many is a citation, where the text cites at all: 0.1 %. */
const wordsPerCitation = 1000

const english = `The committee met in the afternoon to hear the delegation and to ask what had been done since the last report. Members
of the delegation said that the ministry had trained 340 officers, opened two shelters and set aside funds for legal aid. A
law on the matter was adopted in May 2019, they added, and its effects would be studied within three years. Several members
asked about data, about courts in rural districts and about the prevention of harm in schools, in the tourism trade and on
the internet. The head of the delegation replied that the answer would be sent in writing (see the annex), since figures for
the year were not yet complete. Civil society groups told reporters that hotlines were open from 9 a.m. to 5 p.m. only (https://www.example.org).`

const typographic = english.replaceAll(',', '’s,')

const others = [
  `Комитет заслушал делегацию и спросил, что было сделано со времени представления последнего доклада. Члены делегации сообщили,
что министерство подготовило 340 сотрудников, открыло два приюта и выделило средства на правовую помощь.`,
  '委员会下午开会，听取代表团的介绍，并询问自上次报告以来所做的工作。代表团成员说，该部培训了340名官员，开设了两个收容所，并为法律援助拨款。',
  `اجتمعت اللجنة بعد الظهر للاستماع إلى الوفد وسألت عما أُنجز منذ التقرير الأخير. وقال أعضاء الوفد إن الوزارة دربت 340 موظفاً
وفتحت مأويين وخصصت أموالاً للمساعدة القانونية.`,
].join('\n')

const englishCitations = [
  '(CRC/C/OPSC/USA/CO/3-4, para. 22)',
  'under article 9 (3) of the Optional Protocol on the sale of children, child prostitution and child pornography',
  '(see CRC/C/SR.2178 and 2179)',
  'OPSC, art. 3 (1) (b)',
]

const otherCitations = [
  '(CRC/C/OPSC/RUS/CO/1, п. 12)',
  '（CRC/C/15/Add.153，第6段）',
  '(CRC/C/OPSC/AUS/CO/1، الفقرة 9)',
  'в соответствии с пунктом 1 статьи 12 Факультативного протокола, касающегося торговли детьми, детской проституции и детской порнографии',
]

/** Repeats a passage, a paragraph each time, up to the size, putting in a citation after every so many words when there are any. */
function fill(passage: string, citations: readonly string[] = []): string {
  const words = [...passage.split(/\s+/), '\n\n']
  const parts: string[] = []
  for (let length = 0, count = 1; length < size; count++) {
    const cited = citations.length > 0 && count % wordsPerCitation === 0
    const word = cited ? citations[(count / wordsPerCitation) % citations.length] : words[count % words.length]
    if (word === undefined) break
    parts.push(word)
    length += word.length + 1
  }
  return parts.join(' ')
}

/** A text to search and whether it cites. Latin-1 text is held in one byte a character; one curly quote makes it two. */
export interface Text {
  name: string
  cites: boolean
  text: string
}

/** The texts of the comparison. No passage is longer than a paragraph: what is measured is the search, not the page's cache. */
export const texts = (): Text[] => [
  { name: 'English', cites: false, text: fill(english) },
  { name: 'English', cites: true, text: fill(english, englishCitations) },
  { name: 'English, curly quotes', cites: false, text: fill(typographic) },
  { name: 'English, curly quotes', cites: true, text: fill(typographic, englishCitations) },
  { name: 'Russian, Chinese, Arabic', cites: false, text: fill(others) },
  { name: 'Russian, Chinese, Arabic', cites: true, text: fill(others, otherCitations) },
]
