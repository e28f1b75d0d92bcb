import type { ObservationRow } from '@/lib/wire/trace'

/** Tokens were used and nobody knows what they cost; an observation without usage has no cost to know. */
export function isUnpriced({ totalCost, usageDetails }: ObservationRow): boolean {
  return totalCost === null && Object.values(usageDetails ?? {}).some((units) => units > 0)
}
