import { t } from '../words'

/** Opens our reader: on the document that the browser shows and keeps closed, or to choose another. */
export function ReadButton({ pdf, onRead }: { pdf: boolean; onRead: () => void }) {
  return (
    <button type="button" className={pdf ? 'main' : undefined} onClick={onRead}>
      {pdf ? t('reader.openPdf') : t('reader.openDocument')}
    </button>
  )
}
