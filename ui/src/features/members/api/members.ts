import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { Member, ProjectMember } from '@/lib/wire/member'
import type { Role } from '@/lib/wire/person'

export const membersQuery = (organizationId: string) => queryOptions({
  queryKey: ['members', organizationId],
  queryFn: async ({ signal }) => (await http.get<{ data: Member[] }>(urls.organizationMembers(organizationId), signal)).data,
})

export const projectMembersQuery = (projectId: string) => queryOptions({
  queryKey: ['project-members', projectId],
  queryFn: async ({ signal }) => (await http.get<{ data: ProjectMember[] }>(urls.projectMembers(projectId), signal)).data,
})

export function changeRole(organizationId: string, personId: string, role: Role): Promise<unknown> {
  return http.patch(urls.organizationMember(organizationId, personId), { role })
}

export function removeMember(organizationId: string, personId: string): Promise<void> {
  return http.remove(urls.organizationMember(organizationId, personId))
}

export function leave(organizationId: string): Promise<void> {
  return http.remove(urls.membership(organizationId))
}

/** Null: the role in the organization counts again. */
export function changeProjectRole(projectId: string, personId: string, role: Role | null): Promise<unknown> {
  const address = urls.projectMember(projectId, personId)
  return role === null ? http.remove(address) : http.put(address, { role })
}
