import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { LIST_REFRESH_MS } from '@/config/limits'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import { boundsOf } from '@/lib/search/time-range'
import { DEFAULT_LIMIT } from '@/lib/search/trace-list-search'
import type { UserListSearch } from '@/lib/search/user-list-search'
import type { Page } from '@/lib/wire/page'
import type { UserRow } from '@/lib/wire/user'

export const usersQuery = (projectId: string, { search, orderBy, page, limit, refresh, ...time }: UserListSearch) => queryOptions({
  queryKey: ['users', projectId, { search, orderBy, page, limit, time }],
  queryFn: ({ signal }) => http.get<Page<UserRow>>(
    urls.users(projectId, { ...boundsOf(time), search, orderBy, page: page ?? 1, limit: limit ?? DEFAULT_LIMIT }), signal),
  placeholderData: keepPreviousData,
  refetchInterval: refresh === 'off' ? false : LIST_REFRESH_MS,
})
