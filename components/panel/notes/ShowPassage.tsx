import { useState } from 'react'
import type { Note } from '../../../data/api'
import { JumpIcon } from '../../shared/icons'
import { t } from '../../words'
import { useClient } from '../context'

/** Leads to the words of a page that a note is on, opening the page where it is not open, and back again. */
export function ShowPassage({ note }: { note: Note }) {
  const client = useClient()
  const [state, setState] = useState<'idle' | 'looking' | 'shown' | 'lost'>('idle')
  const show = async () => {
    setState('looking')
    setState((await client.showPassage(note)) ? 'shown' : 'lost')
  }
  const back = async () => {
    setState('idle')
    await client.leavePassage()
  }
  const said = { looking: t('page.looking'), lost: t('page.notThere'), idle: '', shown: '' }
  return (
    <div className="note-jump">
      <button type="button" aria-disabled={state === 'looking'} onClick={() => state !== 'looking' && void show()}>
        <JumpIcon />
        {t('page.show')}
      </button>
      {state === 'shown' && (
        <button type="button" onClick={() => void back()}>
          {t('page.back')}
        </button>
      )}
      {state !== 'idle' && <output className="quiet">{said[state]}</output>}
    </div>
  )
}
