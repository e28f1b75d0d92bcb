import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { CommentObject } from '@/lib/wire/comment'

export type NewComment = { objectType: CommentObject; objectId: string; traceId?: string; content: string }

export function createComment(projectId: string, comment: NewComment): Promise<unknown> {
  return http.post(urls.comments(projectId), comment)
}
