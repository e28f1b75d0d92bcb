import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createKey } from '../api/create-key'
import { keysQuery } from '../api/list-keys'

/** The secret lives in this mutation's answer only: it is gone when the page is. */
export function useCreateKey(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (note: string) => createKey(projectId, note.trim() || null),
    onSuccess: () => client.invalidateQueries(keysQuery(projectId)),
    gcTime: 0,
  })
}
