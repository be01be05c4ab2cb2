import { useEffect, useRef } from 'react'
import { VList, type VListHandle } from 'virtua'
import { useSource } from '../shared/useLoad'
import { t } from '../words'
import { useReader } from './context'

/** The pages in small. Only those in view are drawn. */
export function Thumbnails() {
  const client = useReader()
  const list = useRef<VListHandle>(null)
  const standing = useSource('standing', () => client.standing())
  const page = standing.status === 'ready' ? standing.value.page : 0
  const pages = standing.status === 'ready' ? standing.value.pages : 0
  useEffect(() => {
    if (page > 0) list.current?.scrollToIndex(page - 1, { align: 'nearest' })
  }, [page])
  return (
    <nav className="thumbnails" aria-label={t('reader.pages')}>
      <VList ref={list}>
        {Array.from({ length: pages }, (_, index) => (
          <button
            // oxlint-disable-next-line react/no-array-index-key -- A page is its number.
            key={index}
            type="button"
            aria-current={page === index + 1 ? 'page' : undefined}
            aria-label={t('reader.pageNamed', { page: index + 1 })}
            onClick={() => client.goToPage(index + 1)}
          >
            <Thumbnail page={index + 1} />
            <span className="quiet">{index + 1}</span>
          </button>
        ))}
      </VList>
    </nav>
  )
}

function Thumbnail({ page }: { page: number }) {
  const client = useReader()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const leaving = new AbortController()
    if (canvas.current) client.drawThumbnail(page, canvas.current, leaving.signal).catch(() => {})
    return () => leaving.abort()
  }, [client, page])
  return <canvas ref={canvas} width={1} height={1} aria-hidden="true" />
}
