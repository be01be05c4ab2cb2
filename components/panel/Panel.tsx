import { type ReactNode, useRef } from 'react'
import type { PanelClient } from '../clients/panel'
import { useLanguage } from '../shared/useLanguage'
import { EditionProvider, useSource } from '../shared/useLoad'
import { viewPath } from '../views'
import { ArticleView } from './ArticleView'
import { Boundary } from './Boundary'
import { BrowseView } from './BrowseView'
import { ClientProvider, useClient, useView } from './context'
import { DocumentView } from './DocumentView'
import { FindingView } from './FindingView'
import { HelpDialog } from './HelpDialog'
import { useShortcuts } from './keys'
import { LibraryView } from './library/LibraryView'
import { Navigation, placeOf } from './Navigation'
import { NotesView } from './notes/NotesView'
import { NoteView } from './notes/NoteView'
import { SafekeepingView } from './notes/SafekeepingView'
import { Warnings } from './notes/Warnings'
import { PageView } from './PageView'
import { SearchView } from './SearchView'
import { UndoProvider } from './Undo'
import { useArrival } from './useArrival'

/** The side panel: one view at a time, by its address. */
export function Panel({ client }: { client: PanelClient }) {
  const root = useLanguage()
  return (
    <ClientProvider value={client}>
      <Edition language={root.lang}>
        <Frame root={root} />
      </Edition>
    </ClientProvider>
  )
}

/** Every view sees a library that was changed, wherever that was done, and names of States in the language that is spoken. */
function Edition({ language, children }: { language: string; children: ReactNode }) {
  const client = useClient()
  const changes = useSource('library changes', () => client.libraryChanges())
  const edition = changes.status === 'ready' && changes.value > 0 ? `${changes.value}` : ''
  return <EditionProvider value={`${language} ${edition}`}>{children}</EditionProvider>
}

function Frame({ root }: { root: ReturnType<typeof useLanguage> }) {
  const view = useView()
  const main = useRef<HTMLElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const openHelp = () => help.current?.showModal()
  useShortcuts(openHelp)
  useArrival(main, viewPath(view), placeOf(view))
  return (
    <div className="glossator panel" {...root}>
      <Navigation onHelp={openHelp} onSkip={() => main.current?.focus()} />
      <UndoProvider>
        <Warnings />
        <main ref={main} tabIndex={-1}>
          <Boundary key={view.name}>
            <CurrentView />
          </Boundary>
        </main>
      </UndoProvider>
      <HelpDialog ref={help} />
    </div>
  )
}

function CurrentView() {
  const view = useView()
  switch (view.name) {
    case 'search':
      return <SearchView view={view} />
    case 'browse':
      return <BrowseView />
    case 'article':
      return <ArticleView instrument={view.instrument} number={view.article} />
    case 'document':
      return <DocumentView symbol={view.symbol} paragraph={view.paragraph} />
    case 'finding':
      return <FindingView findingKey={view.key} compose={view.compose === true} />
    case 'library':
      return <LibraryView search={view.search} />
    case 'page':
      return <PageView />
    case 'notes': {
      const { name: _, ...asked } = view
      return <NotesView asked={asked} />
    }
    case 'note':
      return <NoteView id={view.id} />
    case 'safekeeping':
      return <SafekeepingView />
  }
}
