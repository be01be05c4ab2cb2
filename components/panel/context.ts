import { createContext, useContext } from 'react'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import type { PanelClient } from '../clients/panel'
import { readView, type View, viewPath } from '../views'

const PanelContext = createContext<PanelClient | null>(null)
export const ClientProvider = PanelContext.Provider

export function useClient(): PanelClient {
  const client = useContext(PanelContext)
  if (client === null) throw new Error('A view of the panel was drawn outside of it.')
  return client
}

/** Goes to a view. */
export const goTo = (view: View, options?: { replace: boolean }): void => navigate(viewPath(view), options)

/** The view that the address names. */
export function useView(): View {
  const [path] = useHashLocation()
  return readView(path)
}
