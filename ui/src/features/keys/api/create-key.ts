import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { NewKey } from '@/lib/wire/key'

export function createKey(projectId: string, note: string | null): Promise<NewKey> {
  return http.post<NewKey>(urls.keys(projectId), note === null ? {} : { note })
}
