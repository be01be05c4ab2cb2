import { createContext, useContext } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { PanelClient } from '../client'
import { readView, type View, viewPath } from '../views'

const PanelContext = createContext<PanelClient | null>(null)
export const ClientProvider = PanelContext.Provider

export function useClient(): PanelClient {
  const client = useContext(PanelContext)
  if (client === null) throw new Error('A view of the panel was drawn outside of it.')
  return client
}

/** The view that the address names, and how to go to another. */
export function useView(): [View, (view: View, options?: { replace: boolean }) => void] {
  const [path, navigate] = useHashLocation()
  return [readView(path), (view, options) => navigate(viewPath(view), options)]
}
