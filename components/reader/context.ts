import { createContext, useContext } from 'react'
import type { ReaderClient } from './client'

const ReaderContext = createContext<ReaderClient | null>(null)
export const ClientProvider = ReaderContext.Provider

export function useReader(): ReaderClient {
  const client = useContext(ReaderContext)
  if (client === null) throw new Error('A part of the reader was drawn outside of it.')
  return client
}
