import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem'

const ATTEMPTS = 3

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 2_000,
        retry: (failures, error) => failures < ATTEMPTS - 1 && error instanceof Problem && error.passing,
        retryDelay: (attempt, error) =>
          error instanceof Problem && error.retryAfterSeconds !== null ? error.retryAfterSeconds * 1_000 : 500 * 2 ** attempt,
      },
    },
  })
}
