import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function deleteScore(projectId: string, scoreId: string): Promise<void> {
  return http.remove(urls.score(projectId, scoreId))
}
