import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { Invitation } from '@/lib/wire/invitation'

/** Those that nobody has used yet. */
export const invitationsQuery = (organizationId: string) => queryOptions({
  queryKey: ['invitations', organizationId],
  queryFn: async ({ signal }) => (await http.get<{ data: Invitation[] }>(urls.invitations(organizationId), signal)).data.filter(({ status }) => status === 'OPEN'),
})
