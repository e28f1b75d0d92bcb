import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { ScoreDataType } from '@/lib/wire/score-config'

/** What a score is given to. */
export type ScoreTarget = { traceId?: string; observationId?: string; sessionId?: string }
export type ScoreValue = number | string | boolean
export type NewScore = { configId?: string; name: string; dataType: ScoreDataType; value: ScoreValue; comment?: string }

export function createScore(projectId: string, target: ScoreTarget, score: NewScore): Promise<{ id: string }> {
  return http.post(urls.scores(projectId), { ...target, ...score })
}
