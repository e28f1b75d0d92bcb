import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function archiveConfig(projectId: string, configId: string, isArchived: boolean): Promise<unknown> {
  return http.patch(urls.scoreConfig(projectId, configId), { isArchived })
}
