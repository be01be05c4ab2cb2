import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { CloseIcon } from '../shared/icons'
import { words } from '../words'
import { useClient } from './context'

const UndoContext = createContext<(id: string) => Promise<void>>(async () => undefined)

/** Deletes a note and offers to take that back. */
export function useRemoveNote() {
  return useContext(UndoContext)
}

type Offer = { id: string; said: string; undoable: boolean }

/** The offer stays, over every view, until it is taken, put away, or another note is deleted: no clock runs against the reader. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const client = useClient()
  const [offer, setOffer] = useState<Offer | null>(null)
  const remove = useCallback(
    async (id: string) => {
      try {
        await client.removeNote(id)
        setOffer({ id, said: words.notes.removed, undoable: true })
      } catch {
        setOffer({ id, said: words.notes.removeFailed, undoable: false })
      }
    },
    [client],
  )
  const undo = async (id: string) => {
    try {
      await client.restoreNote(id)
      setOffer(null)
    } catch {
      setOffer({ id, said: words.notes.restoreFailed, undoable: true })
    }
  }
  return (
    <UndoContext.Provider value={remove}>
      {children}
      <output>
        {offer && (
          <Bar key={offer.id} offer={offer} onUndo={() => void undo(offer.id)} onClose={() => setOffer(null)} />
        )}
      </output>
    </UndoContext.Provider>
  )
}

/** Takes the focus, which the deleted note's button had. */
function Bar({ offer, onUndo, onClose }: { offer: Offer; onUndo: () => void; onClose: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <span className="undo">
      <span>{offer.said}</span>
      {offer.undoable && (
        <button ref={button} type="button" onClick={onUndo}>
          {words.notes.undo}
        </button>
      )}
      <button type="button" className="bare" aria-label={words.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </span>
  )
}
