import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TraceRow } from '@/lib/wire/trace'

/** A change of a trace, shown wherever the trace is: on its page and in every list. */
export function useTraceChange<T>(projectId: string, traceId: string, send: (value: T) => Promise<unknown>, shown: (value: T) => Partial<TraceRow>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: async (_, value) => {
      client.setQueryData(['trace', projectId, traceId], (before: TraceRow | undefined) => before && { ...before, ...shown(value) })
      await client.invalidateQueries({ queryKey: ['traces', projectId] })
    },
  })
}
