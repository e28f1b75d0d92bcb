import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { ScoreConfig } from '@/lib/wire/score-config'

export type NewScoreConfig = Pick<ScoreConfig, 'name' | 'dataType' | 'minValue' | 'maxValue' | 'categories' | 'description'>

export function createConfig(projectId: string, config: NewScoreConfig): Promise<unknown> {
  return http.post(urls.scoreConfigs(projectId), config)
}
