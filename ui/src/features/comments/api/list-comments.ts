import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { Comment } from '@/lib/wire/comment'

/** Where comments are read together: a trace with its observations, or a session. */
export type CommentPlace = { traceId: string } | { sessionId: string }

export const commentsQuery = (projectId: string, place: CommentPlace) => queryOptions({
  queryKey: ['comments', projectId, place],
  queryFn: async ({ signal }) => (await http.get<{ data: Comment[] }>(urls.comments(projectId, place), signal)).data,
  staleTime: 10_000,
})
