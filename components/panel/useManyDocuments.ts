import { useLoad } from '../shared/useLoad'
import { useClient } from './context'

/** Whether the library holds more than one document: only then is it worth saying which. */
export function useManyDocuments(): boolean {
  const client = useClient()
  const library = useLoad('documents', () => client.library({ words: '', most: 0 }))
  return library.status === 'ready' && library.value.documents > 1
}
