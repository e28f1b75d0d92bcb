import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function deleteComment(projectId: string, commentId: string): Promise<void> {
  return http.remove(urls.comment(projectId, commentId))
}
