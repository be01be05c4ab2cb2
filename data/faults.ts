/** What can go wrong, each as a code with what belongs to it; whoever tells a reader of it puts it in words. */

/** The library could not be changed, and is as it was. */
export type LibraryFault =
  /** Another window is changing it. */
  | { says: 'library-busy' }
  /** Another window has changed it meanwhile. */
  | { says: 'library-changed' }
  /** The browser gives no more room. */
  | { says: 'library-full' }
  /** The database cannot be opened. */
  | { says: 'library-blocked' }
  /** This change has ended already. */
  | { says: 'library-over' }
  | { says: 'library-failed' }
  /** A document comes with the extension and stays. */
  | { says: 'ships'; symbol: string }
  /** Too much is kept again with each paragraph below its headings. */
  | { says: 'repeats'; symbol: string }
  /** More different words than any language has. */
  | { says: 'babble' }

/** Notes could not be read or written. */
export type NotesFault =
  | { says: 'note-missing' }
  | { says: 'notes-full' }
  /** The browser stores nothing here. */
  | { says: 'notes-unavailable' }
  | { says: 'snapshot-damaged' }

/** A file of notes could not be read at all. */
export type NotesFileFault =
  | { says: 'notes-large'; most: number }
  | { says: 'notes-empty' }
  | { says: 'notes-broken' }
  | { says: 'notes-foreign' }

/** Something in a file has another shape than it must have. */
export type ShapeFault =
  | { says: 'missing' }
  | { says: 'no-text' | 'no-number' | 'no-list' | 'no-object' }
  /** Too short or too small. */
  | { says: 'too-little' }
  | { says: 'too-much' }
  | { says: 'not-allowed'; allowed: string[] }
  | { says: 'unknown-fields'; fields: string[] }
  | { says: 'no-date' | 'no-address' | 'no-state' | 'no-provision' | 'no-letter' }
  | { says: 'sideless' }
  | { says: 'unfit' }

/** Where in a file something is wrong, from its root: `['documents', 3, 'symbol']`. */
export type Placed<Fault> = Fault & { path: readonly PropertyKey[] }

/** Why a pack is refused. */
export type PackFault = ShapeFault | PackFileFault | Contradiction | Excess

/** Of the file, before its documents are looked at. */
export type PackFileFault =
  | { says: 'file-empty' | 'no-pack' | 'no-json' | 'cut-off' | 'no-documents' | 'field-twice' | 'unknown-field' }
  | { says: 'file-large' | 'document-large'; megabytes: number }
  | { says: 'field-large'; bytes: number }
  | { says: 'nested' | 'too-many-documents' | 'too-many-in-all'; most: number }
  | { says: 'version-newer' | 'version-wrong'; version: number }

/** What a pack says of itself does not hold together. */
export type Contradiction =
  | { says: 'twice-in-pack' | 'twice-used'; value: string }
  | { says: 'no-section' | 'no-section-before'; section: string }
  | { says: 'no-heading'; heading: string; section: string }
  | { says: 'no-paragraph' | 'both-sides'; paragraph: number }
  | { says: 'not-consecutive'; paragraph: number; before: number }
  | { says: 'adopted-before'; adopted: string; considered: string }

/** There is too much of something. */
export type Excess =
  | { says: 'invisible' }
  | { says: 'too-long'; length: number; most: number }
  | { says: 'too-many'; length: number; most: number }
  | { says: 'too-deep'; most: number }

/** A pack that an institution provides was not taken. */
export type ProvidedFault = { says: 'provided-unreachable' | 'provided-differs'; url: string }

/** Everything that a reader can be told of. */
export type Fault = LibraryFault | NotesFault | NotesFileFault | PackFault | ProvidedFault

/** For those who look after the code: `documents.3.symbol: too-long 301 300`. */
export function plainly({ path = [], ...fault }: { says: string; path?: readonly PropertyKey[] }): string {
  const said = Object.values(fault).join(' ')
  return path.length > 0 ? `${path.join('.')}: ${said}` : said
}
