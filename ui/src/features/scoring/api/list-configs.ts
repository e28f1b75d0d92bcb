import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { ScoreConfig } from '@/lib/wire/score-config'

export const scoreConfigsQuery = (projectId: string) => queryOptions({
  queryKey: ['score-configs', projectId],
  queryFn: async ({ signal }) => (await http.get<{ data: ScoreConfig[] }>(urls.scoreConfigs(projectId), signal)).data,
  staleTime: 30_000,
})
