import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { ScoreValue } from './write-score'

export function changeScore(projectId: string, scoreId: string, value: ScoreValue, comment: string | null): Promise<unknown> {
  return http.put(urls.score(projectId, scoreId), { value, comment })
}
