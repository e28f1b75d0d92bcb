import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { Me } from '@/lib/wire/person'

/** Who is signed in, and what she may see: what the first call of a session makes known to the server. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => http.get<Me>(urls.me(), signal),
  staleTime: 60_000,
})
