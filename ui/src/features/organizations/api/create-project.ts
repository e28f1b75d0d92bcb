import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export type CreatedProject = { id: string; name: string; organizationId: string }

export function createProject(organizationId: string, name: string): Promise<CreatedProject> {
  return http.post<CreatedProject>(urls.projects(organizationId), { name })
}
