import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { LIST_REFRESH_MS } from '@/config/limits'
import { urls } from '@/config/urls'
import { parametersOf, type ExploreSearch } from '@/lib/explore/search'
import { http } from '@/lib/http'
import type { Page } from '@/lib/wire/page'
import type { ScoreRow } from '@/lib/wire/score'

export const scoresQuery = (projectId: string, search: ExploreSearch) => queryOptions({
  queryKey: ['scores', projectId, search],
  queryFn: ({ signal }) => http.get<Page<ScoreRow>>(urls.scores(projectId, parametersOf(search)), signal),
  placeholderData: keepPreviousData,
  refetchInterval: search.refresh === 'off' ? false : LIST_REFRESH_MS,
})
