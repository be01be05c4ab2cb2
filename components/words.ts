import type { Evidence } from '../citations/types'
import type { Tie } from '../data/api'
import type { ParagraphFunction } from '../data/schema'
import type { OffReason } from '../data/switches/rule'
import type { Problem } from '../reader/problem'
import type { ClosedReason } from './client'

/** Every word of the interface. One object a language; its type is the list of what a translation must give. */

const language = 'en'
const plurals = new Intl.PluralRules(language)
const numbers = new Intl.NumberFormat(language)
/** The United Nations writes "2 June 2017". */
const dated = 'en-GB'
const days = new Intl.DateTimeFormat(dated, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const times = new Intl.DateTimeFormat(dated, { timeStyle: 'short' })
const moments = new Intl.DateTimeFormat(dated, { dateStyle: 'medium', timeStyle: 'short' })
const lists = new Intl.ListFormat(language, { type: 'conjunction' })

function counted(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  const form = count === 0 && forms.zero !== undefined ? forms.zero : forms[plurals.select(count)]
  return (form ?? forms.other).replace('#', numbers.format(count))
}

const sizes = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
const megabytes = (bytes: number): string => `${sizes.format(bytes / 1_000_000)} MB`

/** Numbers in a row, as first and last: `[24, 25, 27]` is `[[24, 25], [27, 27]]`. */
function runs(of: number[]): [number, number][] {
  const found: [number, number][] = []
  for (const number of of) {
    const last = found.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else found.push([number, number])
  }
  return found
}

/** For a margin: "24–25". */
function range(of: number[]): string {
  return lists.format(runs(of).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)))
}

/** In running text a range has three or more: "24 and 25", "21–23 and 30". */
function numbered(of: number[]): string {
  return lists.format(
    runs(of).flatMap(([from, to]) => (to - from > 1 ? `${from}–${to}` : to > from ? [`${from}`, `${to}`] : `${from}`)),
  )
}

function paragraphs(of: number[]): string {
  return `${of.length === 1 ? 'para.' : 'paras.'} ${numbered(of)}`
}

const evidence: Record<Evidence, string> = {
  named: 'The text names this instrument beside the reference.',
  defined: 'The text defines the term it uses here as this instrument.',
  anaphora: 'The text means the instrument it named last.',
  carried: 'The passage goes on about this instrument.',
  'page-title': 'Only the title of the page names this instrument.',
  'page-symbol': 'Only a symbol on the page points to this instrument.',
  'page-url': 'Only the address of the page points to this instrument.',
}

const functions: Record<ParagraphFunction, string> = {
  welcome: 'Welcome',
  note: 'Note taken',
  concern: 'Concern',
  recommendation: 'Recommendation',
  procedural: 'Procedural',
}

const ties: Record<Tie, string> = {
  pinpoint: 'The reference names the paragraph',
  paragraph: 'Cited in the paragraph itself',
  heading: 'Cited in the heading above it',
  subject: 'Same subject',
}

const off: Record<OffReason, string> = {
  site: 'Glossator is off for this site.',
  page: 'Glossator is off for this page.',
  pause: 'Glossator is off everywhere for ten minutes.',
}

const closed: Record<ClosedReason, { title: string; help: string }> = {
  browser: {
    title: 'This page cannot be read.',
    help: 'The browser keeps its own pages, its shop and some files closed to every extension. Open another page, or allow access to this site.',
  },
  shop: {
    title: 'The extension shop cannot be read.',
    help: 'The browser lets no extension read the shop it comes from. Open another page.',
  },
  pdf: {
    title: 'This PDF cannot be read here.',
    help: 'The browser lets no extension read in its PDF viewer. Search for the document’s symbol in the side panel.',
  },
}

const percents = new Intl.NumberFormat(language, { style: 'percent' })

const problems: Record<Problem, { title: string; help: string }> = {
  empty: {
    title: 'This file is empty.',
    help: 'It has no bytes at all. Perhaps it was not saved to the end: save or download it again.',
  },
  large: {
    title: 'This file is too large to be read here.',
    help: 'The reader takes files of up to 500 MB. A program for PDFs can split it or make it smaller.',
  },
  damaged: {
    title: 'This file is damaged.',
    help: 'It begins like a document and cannot be read as one; perhaps its end is missing. Download it again, or save it anew in the program that made it.',
  },
  locked: {
    title: 'This document is locked.',
    help: 'It opens only with its password. Open it again when you have it.',
  },
  bomb: {
    title: 'This file was not opened.',
    help: 'It unpacks to far more than any text takes, as files do that are made to exhaust a computer.',
  },
  'old-word': {
    title: 'Files of this kind cannot be read here.',
    help: 'It is a Word document of the older kind, or in Rich Text Format. Save it as .docx or PDF, and open that.',
  },
  unknown: {
    title: 'Files of this kind cannot be read here.',
    help: 'The reader takes PDF, Word (.docx), HTML and plain text.',
  },
  unreachable: {
    title: 'The document could not be fetched.',
    help: 'The site does not answer, or not with the document. Download the file and open it here.',
  },
  refused: {
    title: 'The site did not give the document.',
    help: 'It may want you to sign in, or allow only its own pages. Download the file and open it here.',
  },
  local: {
    title: 'The browser keeps this file closed.',
    help: 'Files of this computer are read only when you choose them: open it with the button, or drop it here.',
  },
}

export const words = {
  language,
  direction: 'ltr' as 'ltr' | 'rtl',
  day(iso: string): string {
    const date = new Date(iso)
    return Number.isNaN(date.getTime()) ? iso : days.format(date)
  },
  moment(iso: string): string {
    const date = new Date(iso)
    return Number.isNaN(date.getTime()) ? iso : moments.format(date)
  },
  list: (of: string[]) => lists.format(of),
  paragraphs,
  /** `[24, 25]` is "24–25". */
  range,
  provision: (provision: string) => `article ${provisionNumber(provision)}`,
  functions,
  ties,
  evidence,

  loading: 'Looking it up …',
  close: 'Close',
  tryAgain: 'Try again',
  failed: 'That did not work. Nothing was changed. Try again.',
  undoFailed: 'That was not undone. Try again.',
  copied: 'Copied',
  copyFailed: 'Not copied. Select the text and copy it by hand.',
  officialText: 'Official text',
  opensTab: '(opens a new tab)',
  previous: 'Previous',
  next: 'Next',
  ownWords: 'In our words, not the treaty’s.',
  requires: (number: string) => `What article ${number} requires`,
  requiresTitled: (number: string, title: string) => `Article ${number} · ${title}`,
  wholeParagraph: (number: number) => `Show all of paragraph ${number}`,
  foldParagraph: (number: number) => `Fold paragraph ${number}`,
  itemName: (letter: string) => `(${letter})`,
  noConcern: 'The Committee states no separate concern here.',
  noRecommendation: 'The Committee makes no recommendation here.',

  card: {
    frame: 'Glossator',
    finding: (at: number, of: number) => `${numbers.format(at)} of ${numbers.format(of)}`,
    previousFinding: 'Previous finding',
    nextFinding: 'Next finding',
    announce: (title: string, count: number) =>
      count === 0 ? title : `${title}. ${counted(count, { one: '# finding', other: '# findings' })}.`,
    scroll: 'Findings',
    ambiguous: (others: string[]) =>
      `It may also be ${new Intl.ListFormat(language, { type: 'disjunction' }).format(others)}.`,
    misprint: (printed: string, meant: string) => `Printed ${printed}; read by us as ${meant}.`,
    noFindings: 'The library holds no finding on this reference.',
    noFindingsDocument: 'The library does not hold this document. The symbol tells this much:',
    pin: 'Keep open',
    unpin: 'Let it close',
    note: 'Note',
    cite: 'Copy citation',
    panel: 'Side panel',
    noteLabel: 'Your note on this reference',
    notePlaceholder: 'A short note. It stays on this computer.',
    saveNote: 'Save note',
    continueNote: 'Continue in side panel',
    discardNote: 'Discard',
    noteSaved: 'Note saved',
    noteFailed: 'The note was not saved. Your text is still here: try again, or copy it.',
    failed: 'The library did not answer.',
    failedHelp: 'Try again. If it stays silent, reload this page: the extension may have been updated.',
    pause: 'Pause',
    pauseSite: 'Off for this site',
    pausePage: 'Off for this page',
    pauseTenMinutes: 'Off for ten minutes',
    symbolFacts: {
      body: 'Body',
      kind: 'Document',
      protocol: 'Under',
      state: 'State',
      cycle: 'Reports',
      session: 'Session',
      year: 'Year',
      additions: 'Part',
      symbol: 'Symbol',
    },
    cycle: (cycle: string) => cycle.replace('-', '–'),
  },

  panel: {
    navigation: 'Views',
    search: 'Search',
    browse: 'Browse',
    library: 'Library',
    page: 'This page',
    notes: 'Notes',
    help: 'Keyboard help',
    crashed: 'This view stopped working. Your notes are safe.',
    crashedHelp: 'Open it again; if it stops once more, close the side panel and reopen it.',
    openAgain: 'Open again',
    failed: 'The library did not answer.',
    failedHelp: 'Try again. If it stays silent, close the side panel and reopen it.',
    skip: 'Skip to content',
  },

  search: {
    label: 'Search the concluding observations and the treaty',
    placeholder: 'child labour on farms',
    filters: 'Filters',
    clear: 'Clear search',
    clearFilters: 'Clear filters',
    function: 'Function',
    article: 'Article',
    section: 'Section',
    document: 'Document',
    state: 'State',
    treaty: 'Treaty',
    year: 'Year',
    hasNotes: 'With notes only',
    any: 'Any',
    active: (count: number) => counted(count, { one: '# filter', other: '# filters' }),
    results: (shown: number, total: number) =>
      shown < total
        ? `The best ${shown} of ${counted(total, { one: '# result', other: '# results' })}`
        : counted(shown, { one: '# result', other: '# results' }),
    more: 'Show more',
    none: (query: string) => `Nothing found for “${query}”.`,
    noneFiltered: 'Nothing fits these filters.',
    noneHelp: 'Try fewer or other words. Spelling may vary: labour and labor find the same.',
    teach: 'Ask in plain words, by article, or by symbol.',
    examples: ['surrogacy', 'article 9 prevention', 'child labour on farms', 'CRC/C/OPSC/USA/CO/3-4, para. 22'],
    /** What each example shows. */
    examplesTell: [
      'A subject, in whatever words',
      'An article of the Optional Protocol, and a subject',
      'Labor or labour, farms or agriculture',
      'One paragraph of one document',
    ],
    tryThese: 'For example',
    articleResult: 'Treaty',
    articleNumber: (number: string) => `Art. ${number}`,
  },

  browse: {
    title: 'Browse',
    articles: 'By article',
    documents: 'By document',
    library: 'All documents, and how to add more',
    findings: (count: number) => counted(count, { zero: 'no findings', one: '# finding', other: '# findings' }),
    empty: 'The library is empty.',
    emptyHelp: 'Reinstalling the extension fills it again; notes are kept apart and stay.',
    noneOnArticle: 'No finding in the library is tied to this article.',
    missingArticle: 'The library has no such article.',
    missingDocument: (symbol: string) => `The library does not hold ${symbol}.`,
    adopted: (date: string) => `Adopted on ${date}`,
    considered: (date: string) => `considered on ${date}`,
    nextReport: (date: string) => `Next report due ${date}`,
    cites: (printed: string) => `Cites ${printed}`,
    treatyText: 'Treaty text',
    contents: 'Contents',
    openFinding: (paragraph: number) => `Finding with paragraph ${paragraph}`,
  },

  ways: {
    lookUp: 'Look up in Glossator',
    search: 'Search the library of Glossator: a provision, a symbol or words',
    paragraph: (symbol: string, number: number) => `${symbol}, para. ${number}`,
    article: (number: string) => `OPSC, article ${number}`,
  },

  library: {
    more: (count: number) => counted(count, { one: 'Show # more', other: 'Show # more' }),
    title: 'Library',
    holds: (documents: number, paragraphs: number) =>
      `${counted(documents, { one: '# document', other: '# documents' })} · ${counted(paragraphs, { one: '# paragraph', other: '# paragraphs' })}`,
    add: 'Add documents',
    addHelp: 'Choose the file of a pack, drop it here, or paste it. It is read on this computer only.',
    choose: 'Choose a file',
    drop: 'Drop the pack here',
    export: 'Export library',
    exporting: 'Exporting …',
    exportFailed: 'The library was not exported. Try again.',
    reading: 'Reading the pack',
    read: (documents: number, paragraphs: number) =>
      `${counted(documents, { one: '# document', other: '# documents' })}, ${counted(paragraphs, { one: '# paragraph', other: '# paragraphs' })}`,
    bytes: (read: number, size: number) => `${megabytes(read)} of ${megabytes(size)}`,
    settling: 'Putting the index in order …',
    cancel: 'Cancel',
    cancelled: 'Import cancelled. The library is as it was.',
    failed: 'Nothing was imported. The library is as it was.',
    brokeOff: 'The import broke off.',
    brokeOffHelp:
      'The library holds all of the pack or nothing of it: look below, and import it again if it is missing.',
    done: (added: number, updated: number) =>
      added + updated === 0
        ? 'Nothing new in this pack.'
        : `${lists.format([
            ...(added > 0 ? [counted(added, { one: '# document added', other: '# documents added' })] : []),
            ...(updated > 0 ? [counted(updated, { one: '# document updated', other: '# documents updated' })] : []),
          ])}.`,
    left: (symbols: string[]) => `Left as it is, because it comes with Glossator: ${lists.format(symbols)}.`,
    putAway: 'Put this message away',
    filter: 'Find a document: symbol, State, treaty or year',
    none: 'No document fits.',
    shown: (shown: number, fitting: number) =>
      shown < fitting
        ? `${numbers.format(shown)} of ${counted(fitting, { one: '# document', other: '# documents' })}`
        : counted(fitting, { one: '# document', other: '# documents' }),
    bundled: 'Comes with Glossator',
    remove: 'Remove',
    removeNamed: (symbol: string) => `Remove ${symbol}`,
    confirm: (symbol: string) => `Remove ${symbol} from the library? Your notes on it are kept.`,
    keep: 'Keep',
    removed: (symbol: string) => `${symbol} was removed.`,
  },

  page: {
    title: 'On this page',
    count: (count: number) => counted(count, { zero: 'No references', one: '# reference', other: '# references' }),
    reading: 'Reading the page …',
    none: 'This page cites neither the Optional Protocol nor a United Nations document.',
    noneHelp:
      'References are underlined as soon as a page has some: an article of the protocol, or a symbol such as CRC/C/OPSC/USA/CO/3-4.',
    closed,
    off,
    offHelp: 'Turn it on again with the button in the toolbar.',
    inOrder: 'In order',
    grouped: 'By provision',
    arrange: 'Arrange',
    gone: 'That reference is no longer on the page.',
    back: 'Back to where I was',
    show: 'Show on the page',
    looking: 'Looking for it on the page …',
    notThere: 'These words were not found on the page. The note is kept.',
    noteHelp: 'Select words on the page first to write a note on them; else it is on the page as a whole.',
    passage: {
      approximate: 'The page has changed: words much like these were found and are marked.',
      lost: 'These words no longer stand on the page. The note is kept.',
    },
  },

  finding: {
    missing: 'The library has no such finding.',
    missingHelp: 'The address may come from a document that was removed.',
    section: (id: string, title: string) => `${id}. ${title}`,
    cited: 'Cited',
    citedHere: 'By these paragraphs',
    citedAbove: 'By the heading above',
    symbols: 'Documents',
    instruments: 'Laws and other instruments',
    crossReferences: 'Refers to',
    citedBy: 'Referred to by',
    readAs: (symbol: string) => `read by us as ${symbol}`,
    neighbours: 'Neighbouring findings',
    cite: 'Copy citation',
    paragraph: (number: number) => `para. ${number}`,
    /** From a finding's id: `'24-25'`. */
    paragraphs: (id: string) => (id.includes('-') ? `paras. ${id.replace('-', '–')}` : `para. ${id}`),
  },

  notes: {
    title: 'Notes',
    search: 'Search in notes',
    write: 'Write a note',
    body: 'Note',
    placeholder: 'Write here. It is saved as you type and stays on this computer.',
    done: 'Done',
    edit: 'Edit',
    remove: 'Delete',
    removed: 'Note deleted.',
    undo: 'Undo',
    saving: 'Saving …',
    saved: 'Saved',
    unsaved: 'Not saved yet',
    failed: 'Not saved. Your text is still here; another try follows with your next key, or now:',
    removeFailed: 'The note was not deleted.',
    changedElsewhere:
      'This note was changed in another window. Your text will be kept beside it, as a note of its own.',
    parted: 'This note was changed in another window meanwhile. Both texts are kept: yours is now a note of its own.',
    edited: 'Note changed.',
    count: (count: number) => counted(count, { zero: 'No notes', one: '# note', other: '# notes' }),
    none: 'No notes yet.',
    noneHelp:
      'Open a finding and press “Write a note”, or use “Note” in a card on a page. A note keeps the sentence it was written on.',
    noneFound: 'No note fits.',
    tags: 'Tags',
    tagsPlaceholder: 'draft, for the hearing',
    tagsFailed: 'The tags were not saved.',
    tag: 'Tag',
    tagCount: (tag: string, count: number) => `${tag} (${numbers.format(count)})`,
    kind: 'Written on',
    kinds: {
      finding: 'A finding',
      paragraph: 'A paragraph',
      provision: 'A provision',
      document: 'A document',
      symbol: 'A symbol',
      passage: 'A page of the web',
    },
    sort: 'Order',
    sortChanged: 'Last changed first',
    sorts: { newest: 'Newest first', oldest: 'Oldest first', subject: 'By subject' },
    preview: 'Preview',
    previewHelp: 'Markdown: **bold**, *italic*, - lists, > quotations, [words](address)',
    noneDeleted: 'No deleted notes.',
    showDeleted: 'Deleted notes',
    showKept: 'All notes',
    restore: 'Restore',
    missing: 'There is no such note.',
    missingHelp: 'It may have been deleted; deleted notes can be restored.',
    all: 'All notes',
    writtenOn: 'Written on',
    changed: (when: string) => `Changed ${when}`,
    expand: 'Show all of it',
    fold: 'Fold',
    named: (label: string) => `Note: ${label}`,
  },

  citing: {
    more: 'Style and files',
    style: 'Style of citation',
    styles: {
      un: 'United Nations',
      bluebook: 'Bluebook',
      oscola: 'OSCOLA',
      apa: 'APA',
      chicago: 'Chicago',
    },
    styleHelp: 'Used wherever you copy a citation, on pages too.',
    files: 'For reference managers',
    formats: { ris: 'RIS (EndNote, Zotero)', bibtex: 'BibTeX', 'csl-json': 'CSL JSON (Zotero)' },
  },

  exchange: {
    export: 'Export',
    formats: {
      annotations: [
        'Complete copy (JSON)',
        'Everything there is of every note, deleted ones too, as W3C web annotations. The one to keep as a backup or to take to another browser: it can be imported again.',
      ],
      report: ['Report (HTML)', 'A page to print or to hand on: notes by what they are about, each with its citation.'],
      markdown: ['Text (Markdown)', 'One text by what the notes are about, for a word processor or a notebook.'],
      csv: ['Table (CSV)', 'One row a note, for a spreadsheet. What would be taken for a formula is marked as text.'],
    } as const,
    import: 'Import',
    importHelp:
      'A complete copy exported here, W3C web annotations of another program, or a JSON export of Hypothesis. Nothing is added before you have seen what would be.',
    choose: 'Choose a file',
    reading: 'Reading the file …',
    from: {
      annotations: 'web annotations.',
      hypothesis: 'a Hypothesis export. Answers to annotations become notes of their own.',
    },
    plan: ({
      added,
      tagged,
      differing,
      same,
      sameDeleted,
    }: Record<'added' | 'tagged' | 'differing' | 'same' | 'sameDeleted', number>) =>
      [
        counted(added, { zero: 'No note is new', one: '# note is added', other: '# notes are added' }),
        tagged > 0 && counted(tagged, { one: '# note gets more tags', other: '# notes get more tags' }),
        differing > 0 &&
          counted(differing, { one: '# note is here with another text', other: '# notes are here with another text' }),
        same > 0 &&
          counted(same, { one: '# is here already and is skipped', other: '# are here already and are skipped' }),
        sameDeleted > 0 &&
          counted(sameDeleted, {
            one: '# of these is among the deleted notes',
            other: '# of these are among the deleted notes',
          }),
      ].filter((line) => line !== false),
    differing: 'Where the texts differ',
    choices: {
      both: 'Keep both',
      mine: 'Keep what is here',
      theirs: 'Take what the file has',
    },
    faulty: (count: number) =>
      counted(count, {
        one: '# entry cannot be read and is left out',
        other: '# entries cannot be read and are left out',
      }),
    fault: ({ entry, why }: { entry: number; why: string }) => `Entry ${numbers.format(entry)}: ${why}`,
    run: 'Import',
    nothing: 'There is nothing to import.',
    cancel: 'Cancel',
    imported: (
      { added, tagged, differing }: Record<'added' | 'tagged' | 'differing', number>,
      choice: 'both' | 'mine' | 'theirs',
    ) =>
      counted(added + tagged + (choice === 'mine' ? 0 : differing), {
        one: '# note imported.',
        other: '# notes imported.',
      }),
  },

  safekeeping: {
    title: 'Export, import, safekeeping',
    link: 'Export and safekeeping',
    snapshots: 'Snapshots',
    snapshotsHelp:
      'Copies of all notes on this computer: one for each day on which something changed, kept for a week and then weekly for a month, and one before every import, restore and update of the store. They do not outlive the removal of the extension; an exported file does.',
    noSnapshots:
      'No snapshot yet. The first is taken within an hour of the first note, or when the panel is next opened.',
    reasons: {
      daily: 'daily',
      migration: 'before an update',
      import: 'before an import',
      restore: 'before a restore',
    },
    look: 'Compare',
    restore: 'Restore',
    plan: ({ missing, different, same, newer }: { missing: number; different: number; same: number; newer: number }) =>
      [
        missing > 0 && counted(missing, { one: '# note comes back', other: '# notes come back' }),
        different > 0 &&
          counted(different, { one: '# note returns to its text', other: '# notes return to their text' }),
        same > 0 && counted(same, { one: '# note is the same', other: '# notes are the same' }),
        newer > 0 && counted(newer, { one: '# newer note stays', other: '# newer notes stay' }),
      ].filter((line) => line !== false),
    restored: (count: number) => counted(count, { one: '# note restored.', other: '# notes restored.' }),
    lost: ({ had, left }: { had: number; left: number }) =>
      `${counted(had - left, { one: '# note is', other: '# notes are' })} missing: there were ${numbers.format(had)}, and ${numbers.format(left)} ${left === 1 ? 'is' : 'are'} left.`,
    lostSnapshot: (taken: string, notes: number) =>
      `The browser, or a repair of its profile, may have cleared them. The snapshot of ${taken} holds ${counted(notes, { one: '# note', other: '# notes' })}. Restoring it keeps what is there now.`,
    lostNoSnapshot:
      'The browser, or a repair of its profile, may have cleared them, and no snapshot holds them. If you have an exported file, import it.',
    all: 'All snapshots',
    accept: 'Nothing is missing',
    storage: 'Storage',
    persisted: 'The browser has promised to keep the notes also when it runs out of room.',
    notPersisted:
      'The browser has not promised to keep the notes when it runs out of room. Export them from time to time.',
    lowSpace: (bytes: number) =>
      `Little room is left for notes: ${numbers.format(Math.max(0, Math.floor(bytes / 1_000_000)))} MB. Free some disk space.`,
    exportNow: 'Export the notes',
  },

  help: {
    title: 'Keyboard',
    keys: [
      ['/', 'Search'],
      ['↑ ↓', 'Move through a list'],
      ['Enter', 'Open'],
      ['n', 'Write a note on what is open'],
      ['Esc', 'Clear the search, leave an editor, close this window'],
      ['?', 'This list'],
    ] as [string, string][],
    singleKeys: 'Use the keys /, n and ? on their own',
    singleKeysHelp: 'Turn this off if they get in the way of dictation or an assistive tool.',
  },

  switches: {
    wayBack: 'Turn it on again with the button in the toolbar.',
    failed: 'Not switched. Try again; if it stays so, reload this page.',
    /** Where files of this computer stand among the sites. */
    site: (name: string) => (name === 'file:' ? 'Files on this computer' : name),
    offEverywhere: 'Turn off everywhere for ten minutes',
    offUntil: (iso: string) => `Off everywhere until ${times.format(new Date(iso))}`,
    onNow: 'Turn on now',
  },

  toolbar: {
    name: 'Glossator',
    /** Four characters are all that a badge has room for. */
    badge: (count: number) => (count > 999 ? '999+' : count > 0 ? `${count}` : ''),
    title: (count: number) =>
      count === 0
        ? 'Glossator'
        : `Glossator: ${counted(count, { one: '# reference', other: '# references' })} on this page`,
    off,
  },

  reader: {
    title: 'Read a document with Glossator',
    lead: 'PDF, Word, web pages and plain text. References are underlined as on any page.',
    another: 'Or open another document.',
    choose: 'Open a file',
    drop: 'You can also drop a file anywhere on this page.',
    privacy: 'The document stays on this computer. Scripts in it are not run, and nothing it points to is fetched.',
    document: 'Document',
    tools: 'Document tools',
    opening: (read: number, size: number | null) =>
      size === null ? 'Opening …' : `Opening … ${megabytes(read)} of ${megabytes(size)}`,
    progress: 'Progress',
    ask: (site: string) => `This document lies on ${site}. It is fetched only when you say so.`,
    fetch: (site: string) => `Fetch it from ${site}`,
    passwordFor: (name: string) => `“${name}” is locked`,
    password: 'Password',
    wrongPassword: 'That is not the password.',
    unlock: 'Open',
    cancel: 'Cancel',
    sidebar: 'Pages and contents',
    contents: 'Contents',
    pages: 'Pages',
    page: 'Page',
    pageNamed: (page: number) => `Page ${numbers.format(page)}`,
    ofPages: (pages: number) => `of ${numbers.format(pages)}`,
    reading: (references: number) =>
      references === 0
        ? 'Reading …'
        : `${counted(references, { one: '# reference', other: '# references' })}, still reading …`,
    smaller: 'Smaller',
    larger: 'Larger',
    size: 'Size',
    percent: (scale: number) => percents.format(scale),
    fitWidth: 'As wide as the window',
    fitPage: 'Whole page',
    actual: 'Size on paper',
    turn: 'Turn',
    print: 'Print',
    panel: 'Side panel',
    find: 'Find in the document',
    findPlaceholder: 'Words',
    found: ({ current, total, pending }: { current: number; total: number; pending: boolean }) =>
      total === 0 ? (pending ? 'Looking …' : 'Not found') : `${numbers.format(current)} of ${numbers.format(total)}`,
    findNext: 'Next place',
    findPrevious: 'Previous place',
    capitals: 'Match capitals',
    wholeWords: 'Whole words',
    wordless: {
      title: 'This document has no text: its pages are pictures, as of a scan.',
      help: 'Nothing can be found or underlined in it. A program that recognises text (OCR) can add the words; then open the new file here. Many United Nations documents are on docs.un.org with their text.',
    },
    problems,
  },

  popup: {
    count: (count: number) =>
      counted(count, {
        zero: 'No references on this page',
        one: '# reference on this page',
        other: '# references on this page',
      }),
    where: 'Where Glossator is on',
    site: (name: string) => (name === 'file:' ? 'On for files on this computer' : `On for ${name}`),
    page: 'On for this page',
    pageFollows: 'The whole site is off.',
    panel: 'Open side panel',
    options: 'Options',
  },

  options: {
    title: 'Glossator options',
    off: 'Where Glossator is off',
    why: 'On a page that is off, nothing is underlined and no card opens. Each choice is kept on this computer and can be taken back here.',
    pause: 'For ten minutes',
    pauseWhy: 'For a screen you share, or a text you want to read alone. It comes back by itself.',
    sites: 'Sites',
    sitesWhy:
      'A site is a host name, with or without “www.”: live.example.org and example.org are two. All its pages are off, and what they frame.',
    noSites: 'No site is off.',
    pages: 'Pages',
    pagesWhy: 'A page is one exact address, whatever follows “#”. The rest of its site stays on.',
    noPages: 'No page is off.',
    add: 'Turn off somewhere else',
    addWhy: 'For a site or page you would rather not open first.',
    address: 'Address',
    addressExample: 'example.org or https://example.org/story',
    addSite: 'Turn off for the site',
    addPage: 'Turn off for this page only',
    notSite: 'This is no address of a site. Type a host name such as example.org.',
    notPage: 'This is no address of a page. Copy it from the address bar, with https:// in front.',
    added: (name: string) => `Off for ${name}.`,
    on: 'Turn on again',
    onFor: (name: string) => `Turn on again for ${name}`,
    turnedOn: (name: string) => `On again for ${name}.`,
    failed: 'The switches could not be read. Reload this page.',
  },
}

/** A dotted provision as the United Nations writes it: `'3.1.a.i'` is "3 (1) (a) (i)". */
export function provisionNumber(provision: string): string {
  const [article = '', ...points] = provision.split('.')
  return [article, ...points.map((point) => `(${point})`)].join(' ')
}
