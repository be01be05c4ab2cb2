import { browser } from 'wxt/browser'
import { merge, same, steps, type Values } from '../../data/settings/merge'
import { firstShared, fromShared, sharedOf, toShared } from '../../data/settings/shared'
import { readSyncState, type SyncState } from '../../data/settings/syncState'
import { allOn } from '../../data/switches/rule'
import { onSwitched, updateSwitches } from '../switches/store'
import { choices, updateChoices } from './choices'
import { currentPolicy, onPolicy } from './policy'
import { stored } from './stored'

export const syncState = stored('sync', readSyncState)

/** The browsers' own words for a list that is too long, too large, or changed too often. */
const overQuota = /quota|MAX_/i

/** Keeps the choices of this computer and those in the browser's account the same, once the reader wants it. One for the background. */
export function createSync() {
  let last: Promise<void> = Promise.resolve()
  const meet = () => (last = last.then(round).catch(failed))

  browser.storage.sync.onChanged.addListener(() => void meet())
  choices.source.subscribe({ next: () => void meet(), error: () => {} })
  onSwitched(() => void meet())
  onPolicy(() => void meet())

  return {
    /** Turning it off leaves what the account holds to the other computers. */
    async turn(on: boolean): Promise<void> {
      // Among the rounds: one that is under way would put back what it has read.
      const turned = last.then(() => syncState.set({ on, base: firstShared, problem: null }))
      last = turned.then(round).catch(failed)
      await turned
      await last
    },
  }
}

async function round(): Promise<void> {
  const state = await syncState.get()
  if (!state.on || !(await currentPolicy()).policy.sync) return
  // An account that says nothing of a choice has it as on the first day.
  const there = { ...firstShared, ...sharedOf(await browser.storage.sync.get<Values>(null)) }
  const base = { ...firstShared, ...state.base }
  let merged: Record<string, unknown> = {}
  await updateChoices(async (chosen) => {
    await updateSwitches((switches) => {
      merged = merge(base, toShared(chosen, switches), there)
      return fromShared(merged, switches).switches
    })
    return { ...chosen, ...fromShared(merged, allOn).choices }
  })
  const { set, remove } = steps(there, merged)
  const problem = await browser.storage.sync
    .set(set)
    .then(() => browser.storage.sync.remove(remove))
    .then(() => null, problemOf)
  // Where the account did not take ours, what both have in common is what it holds.
  await keep({ on: true, base: problem === null ? merged : there, problem }, state)
}

function problemOf(reason: unknown): SyncState['problem'] {
  return overQuota.test(String(reason)) ? 'too-much' : 'failed'
}

/** A round that could not be ended, as where the account cannot be read, is no sync that works. */
async function failed(): Promise<void> {
  const state = await syncState.get().catch(() => null)
  if (state?.on) await keep({ ...state, problem: 'failed' }, state).catch(() => {})
}

async function keep(next: SyncState, before: SyncState): Promise<void> {
  if (!same(next, before)) await syncState.set(next)
}
