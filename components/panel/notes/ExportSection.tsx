import type { NotesFormat } from '../../../data/notes/exchange/write'
import { words } from '../../words'
import { useClient } from '../context'
import { useTask } from '../useTask'

const formats = Object.entries(words.exchange.formats) as [NotesFormat, readonly [string, string]][]

/** Every form in which notes go out, and what each is for. */
export function ExportSection() {
  const client = useClient()
  const { running, failure, run } = useTask()
  return (
    <section>
      <h2>{words.exchange.export}</h2>
      <ul className="formats">
        {formats.map(([format, [name, purpose]]) => (
          <li key={format}>
            <button type="button" disabled={running} onClick={() => run(() => client.keeping.exportNotes(format))}>
              {name}
            </button>
            <p className="quiet">{purpose}</p>
          </li>
        ))}
      </ul>
      {failure !== null && <p role="alert">{failure}</p>}
    </section>
  )
}
