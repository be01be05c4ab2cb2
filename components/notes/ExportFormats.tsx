import type { NotesFormat } from '../../data/notes/exchange/write'
import { everyOf } from '../shared/everyOf'
import { t } from '../words'

interface Props {
  running: boolean
  /** What the file that comes back in is for, where it does not hold everything. */
  ofCopy?: string
  onExport(format: NotesFormat): void
}

const formats = everyOf<NotesFormat>()(['annotations', 'report', 'markdown', 'csv'])

/** Every form in which notes go out, and what each is for. */
export function ExportFormats({ running, ofCopy, onExport }: Props) {
  return (
    <ul className="formats">
      {formats.map((format) => (
        <li key={format}>
          <button type="button" aria-disabled={running} onClick={() => onExport(format)}>
            {t(`exchange.formats.${format}.name`)}
          </button>
          <p className="quiet">
            {format === 'annotations' && ofCopy !== undefined ? ofCopy : t(`exchange.formats.${format}.purpose`)}
          </p>
        </li>
      ))}
    </ul>
  )
}
