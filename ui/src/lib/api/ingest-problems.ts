import { queryOptions } from '@tanstack/react-query'
import { INGEST_PROBLEM_POLL_MS } from '@/config/limits'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { IngestProblem } from '@/lib/wire/ingest-problem'

/** Why nothing, or not everything, of what programs send is to be seen. */
export const ingestProblemsQuery = (projectId: string) => queryOptions({
  queryKey: ['ingest-problems', projectId],
  queryFn: ({ signal }) => http.get<{ data: IngestProblem[] }>(urls.ingestProblems(projectId), signal),
  refetchInterval: INGEST_PROBLEM_POLL_MS,
})
