import type { Choices } from '../../data/settings/choices'
import type { OptionsFileError } from '../../data/settings/file'
import type { SyncState } from '../../data/settings/syncState'
import type { Policy, PolicyFault } from '../../data/switches/policy'
import type { SwitchChange } from '../../data/switches/rule'
import type { Source } from './source'

/** All that is switched off. */
export interface OffState {
  /** In the order of the alphabet. */
  sites: string[]
  pages: string[]
  pausedUntil: string | null
}

/** What an institution decided for this browser, and what of it could not be read. */
export interface Managed {
  policy: Policy
  faults: PolicyFault[]
}

/** Whether we may read all sites, rather than a page at a click. */
export interface AccessClient {
  /** Names of the permissions asked for in this browser, as its manifest has them. */
  permissions: readonly string[]
  access(): Source<boolean>
  /** Called within the click: the browser asks the reader. */
  requestAccess(): Promise<void>
  /** False where the browser leaves that to its own pages. */
  revokeAccess(): Promise<boolean>
}

/** What the options page asks. */
export interface OptionsClient extends AccessClient {
  managed(): Source<Managed>
  /** Whether the choices are kept the same on the reader's other computers, and what was wrong the last time. */
  sync(): Source<Pick<SyncState, 'on' | 'problem'>>
  setSync(on: boolean): Promise<void>
  /** Saves the options as a file. */
  exportOptions(): Promise<void>
  /** Takes options from a file; where Glossator is off already stays off. Resolves with why not, where it gives none. */
  importOptions(file: Blob): Promise<{ sites: number; pages: number; skipped: number } | OptionsFileError['reason']>
  choices(): Source<Choices>
  /** Rejects when it could not be stored. */
  choose(part: Partial<Choices>): Promise<void>
  off(): Source<OffState>
  /** Rejects when it could not be stored; nothing is switched then. */
  switchTo(change: SwitchChange): Promise<void>
  /** The site or page someone typed, as the off switches name it; null when it is none. */
  readAddress(what: 'site' | 'page', typed: string): string | null
}
