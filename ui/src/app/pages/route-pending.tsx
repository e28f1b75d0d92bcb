import { TableSkeleton } from '@/components/data-table/table-skeleton'

/** While the code of a page is on its way. */
export function RoutePending() {
  return <TableSkeleton />
}
