import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { Key } from '@/lib/wire/key'

export const keysQuery = (projectId: string) => queryOptions({
  queryKey: ['keys', projectId],
  queryFn: async ({ signal }) => (await http.get<{ data: Key[] }>(urls.keys(projectId), signal)).data,
})
