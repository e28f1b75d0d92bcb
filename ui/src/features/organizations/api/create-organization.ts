import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { Organization } from '@/lib/wire/person'

export function createOrganization(name: string): Promise<Omit<Organization, 'projects'>> {
  return http.post(urls.organizations(), { name })
}
