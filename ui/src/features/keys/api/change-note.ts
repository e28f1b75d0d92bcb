import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { Key } from '@/lib/wire/key'

export function changeNote(projectId: string, keyId: string, note: string | null): Promise<Key> {
  return http.patch<Key>(urls.key(projectId, keyId), { note })
}
