import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { ProjectDetails } from '@/lib/wire/person'

export const projectQuery = (projectId: string) => queryOptions({
  queryKey: ['project', projectId],
  queryFn: ({ signal }) => http.get<ProjectDetails>(urls.project(projectId), signal),
  staleTime: 60_000,
})
