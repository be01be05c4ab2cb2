import type { ReactNode } from 'react'
import { t } from '../words'
import { ExternalIcon } from './icons'
import { safeHref } from './safeHref'

/** A link out of the extension, or only its words where the address is not one to follow. */
export function OfficialLink({ href, children, className }: { href: string; children: ReactNode; className?: string }) {
  const safe = safeHref(href)
  if (safe === undefined) return <span className={className}>{children}</span>
  return (
    <a className={className} href={safe} target="_blank" rel="noreferrer">
      {children}
      <ExternalIcon />
      <span className="hidden"> {t('opensTab')}</span>
    </a>
  )
}
