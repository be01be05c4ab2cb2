import { useEffect, useState } from 'react'
import type { Clipping } from '../clients/citing'
import { t } from '../words'
import { CheckIcon, CiteIcon } from './icons'
import { COPIED_MS } from './limits'

interface Props {
  clipping: () => Clipping
  copy(clipping: Clipping): Promise<void>
  label: string
  className?: string
}

/** Copies, and says for a moment whether it did. */
export function CopyButton({ clipping, copy, label, className }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome(null), COPIED_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const said = { copied: t('copied'), failed: t('copyFailed') }
  const onClick = () => {
    copy(clipping()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  }
  return (
    <>
      <button type="button" className={className} onClick={onClick}>
        {outcome === 'copied' ? <CheckIcon /> : <CiteIcon />}
        {outcome === 'copied' ? t('copied') : label}
      </button>
      <output className={outcome === 'failed' ? 'quiet' : 'hidden'}>{outcome === null ? '' : said[outcome]}</output>
    </>
  )
}
