import type { HomeRange } from '@/lib/search/home-search'
import type { Scope } from './scope'

const steps: HomeRange[] = ['24h', '7d', '30d', '90d']

/** The next range that shows clearly more; nothing beyond the widest. */
export function widerThan({ moving }: Pick<Scope, 'moving'>): HomeRange | undefined {
  // Between fixed ends, whatever they are, the widest range is the likeliest to hold something.
  if (moving === null) return '90d'
  const after: Record<HomeRange, HomeRange | undefined> = {
    '15m': steps[0], '1h': steps[0], '6h': steps[0], '24h': steps[1], '3d': steps[1], '7d': steps[2], '14d': steps[2], '30d': steps[3], '90d': undefined,
  }
  return after[moving]
}
