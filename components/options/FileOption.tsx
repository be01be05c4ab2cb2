import { useRef, useState } from 'react'
import type { OptionsClient } from '../clients/options'
import { t } from '../words'

/** Options as a file: to keep, or to take to another browser. */
export function FileOption({ client }: { client: OptionsClient }) {
  const chooser = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState({ text: '', alert: false })

  const load = async (file: File) => {
    const outcome = await client.importOptions(file).catch(() => 'failed' as const)
    if (typeof outcome === 'object') setSaid({ text: t('options.fileRead', outcome), alert: false })
    else setSaid({ text: t(`options.file-${outcome}`), alert: true })
  }
  const save = () => {
    setSaid({ text: '', alert: false })
    client.exportOptions().catch(() => setSaid({ text: t('failed'), alert: true }))
  }
  return (
    <section>
      <h2>{t('options.file')}</h2>
      <p className="why">{t('options.fileWhy')}</p>
      <p className="choices">
        <button type="button" onClick={save}>
          {t('options.fileSave')}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {t('options.fileLoad')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={t('options.fileLoad')}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void load(file)
            // Choosing the same file again reads it again.
            target.value = ''
          }}
        />
      </p>
      <output aria-live={said.alert ? 'assertive' : 'polite'} className={said.alert ? 'wrong' : ''}>
        {said.text}
      </output>
    </section>
  )
}
