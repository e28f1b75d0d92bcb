import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function renameOrganization(organizationId: string, name: string): Promise<unknown> {
  return http.patch(urls.organizationSettings(organizationId), { name })
}

/** The name is what the person typed: the server compares it. */
export function deleteOrganization(organizationId: string, name: string): Promise<void> {
  return http.remove(urls.organizationSettings(organizationId, name))
}

export function renameProject(projectId: string, name: string): Promise<unknown> {
  return http.patch(urls.projectSettings(projectId), { name })
}

export function deleteProject(projectId: string, name: string): Promise<void> {
  return http.remove(urls.projectSettings(projectId, name))
}

export function transferProject(projectId: string, organizationId: string): Promise<unknown> {
  return http.post(urls.projectTransfer(projectId), { organizationId })
}
