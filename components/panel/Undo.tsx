import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useRef, useState } from 'react'
import { handFocusTo } from '../shared/handFocus'
import { CloseIcon } from '../shared/icons'
import { t } from '../words'
import { useClient } from './context'

/** What was done, in words, and how to take it back when that can be. */
export interface Offer {
  said: string
  /** What has been changed again since stays: may tell how many notes those are. */
  undo?: () => Promise<{ changedSince: number } | void>
  /** The control that was pressed for it, which is about to go: the offer takes the focus from it. */
  pressed?: Element | null
}

const OfferContext = createContext<(offer: Offer) => void>(() => undefined)

/** Says what was done and offers to take it back. */
export function useOffer() {
  return useContext(OfferContext)
}

/** Deletes a note and offers to take that back. */
export function useRemoveNote() {
  const client = useClient()
  const offer = useOffer()
  return useCallback(
    async (id: string) => {
      const pressed = document.activeElement
      try {
        await client.removeNote(id)
        offer({ said: t('notes.removed'), undo: () => client.restoreNote(id), pressed })
      } catch {
        offer({ said: t('notes.removeFailed') })
      }
    },
    [client, offer],
  )
}

/** Brings a deleted note back and offers to take that back. */
export function useRestoreNote() {
  const client = useClient()
  const offer = useOffer()
  return useCallback(
    async (id: string) => {
      const pressed = document.activeElement
      try {
        await client.restoreNote(id)
        offer({ said: t('notes.restored'), undo: () => client.removeNote(id), pressed })
      } catch {
        offer({ said: t('notes.restoreFailed') })
      }
    },
    [client, offer],
  )
}

/** The offer stays, over every view, until it is taken, put away, or another takes its place: no clock runs against the reader. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const [made, setMade] = useState<{ offer: Offer; number: number } | null>(null)
  const make = useCallback((offer: Offer) => setMade((last) => ({ offer, number: (last?.number ?? 0) + 1 })), [])
  const undo = async ({ undo }: Offer) => {
    try {
      const { changedSince = 0 } = (await undo?.()) ?? {}
      if (changedSince > 0) make({ said: t('notes.changedSince', { count: changedSince }) })
      else setMade(null)
    } catch {
      make({ said: t('undoFailed'), ...(undo && { undo }) })
    }
  }
  return (
    <OfferContext.Provider value={make}>
      {children}
      <output>
        {made && (
          <Bar
            key={made.number}
            offer={made.offer}
            onUndo={() => void undo(made.offer)}
            onClose={() => setMade(null)}
          />
        )}
      </output>
    </OfferContext.Provider>
  )
}

/**
 * Takes the focus where what was pressed has gone, or is about to: whoever does something else by now goes on with it. Gives it back
 * to where it came from.
 */
function Bar({ offer, onUndo, onClose }: { offer: Offer; onUndo: () => void; onClose: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const { pressed } = offer
  useLayoutEffect(() => {
    const { activeElement, body } = document
    if (activeElement === body || activeElement === pressed) button.current?.focus()
  }, [pressed])
  const back = () => {
    const before = cameFrom.current
    return before instanceof HTMLElement && before.isConnected ? before : document.querySelector('main')
  }
  return (
    <span
      className="undo"
      ref={handFocusTo(back)}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget
      }}
    >
      <span>{offer.said}</span>
      {offer.undo !== undefined && (
        <button ref={button} type="button" onClick={onUndo}>
          {t('notes.undo')}
        </button>
      )}
      <button type="button" className="bare" aria-label={t('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </span>
  )
}
