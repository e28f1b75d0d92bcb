import { useIsFetching } from '@tanstack/react-query'
import { RefreshControl } from '@/components/refresh-control'
import { homeKey } from '../api/run-query'

type Props = { projectId: string; on: boolean; onToggle: (on: boolean) => void; onRefresh: () => void; failed: boolean }

/** Alone in counting the open requests, so that the page is not drawn again with each of them. */
export function Refresh({ projectId, ...control }: Props) {
  const fetching = useIsFetching({ queryKey: homeKey(projectId) }) > 0
  return <RefreshControl {...control} fetching={fetching} />
}
