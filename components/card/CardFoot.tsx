import { type Ref, useRef, useState } from 'react'
import type { CardContent, NoteDraft } from '../../data/api'
import type { CardClient } from '../clients/card'
import { CopyButton } from '../shared/CopyButton'
import { NoteIcon, PanelIcon } from '../shared/icons'
import { OfficialLink } from '../shared/OfficialLink'
import type { View } from '../views'
import { t } from '../words'
import { cardCitation, cardTarget, cardView, noteView } from './reading'
import { type Draft, ShortNote } from './ShortNote'

interface Props {
  client: CardClient
  content: CardContent
  at: number
  pinned: boolean
  draft: Ref<Draft>
  source?: NoteDraft['source']
  onPin(pinned: boolean): void
}

/** What one can do with the finding shown. */
export function CardFoot({ client, content, at, source, pinned, draft, onPin }: Props) {
  const [writing, setWriting] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const [unopened, setUnopened] = useState(false)
  const openPanel = (view: View) => {
    setUnopened(false)
    client.openPanel(view).catch(() => setUnopened(true))
  }
  const shown = content.findings[at]
  const write = () => {
    // A card that is being written in must not slip away under the pen.
    if (!writing && !pinned) onPin(true)
    setWriting(!writing)
  }
  return (
    <footer className="foot">
      <ShortNote
        draft={draft}
        open={writing}
        client={client}
        target={cardTarget(content, shown)}
        source={source}
        onContinueEmpty={() => openPanel(noteView(content, shown))}
        onDone={() => setWriting(false)}
        onFailed={() => setWriting(true)}
        next={() => button.current}
      />
      {unopened && <p role="alert">{t('failed')}</p>}
      <div className="actions">
        <button ref={button} type="button" aria-expanded={writing} onClick={write}>
          <NoteIcon />
          {t('card.note')}
        </button>
        <CopyButton label={t('card.cite')} copy={client.copy} clipping={() => cardCitation(client, content, shown)} />
        <button type="button" onClick={() => openPanel(cardView(content, shown))}>
          <PanelIcon />
          {t('card.panel')}
        </button>
        <OfficialLink className="button" href={shown?.finding.document.url ?? content.officialUrl}>
          {t('officialText')}
        </OfficialLink>
      </div>
    </footer>
  )
}
