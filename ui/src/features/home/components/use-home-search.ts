import { getRouteApi } from '@tanstack/react-router'
import type { HomeSearch } from '@/lib/search/home-search'

const route = getRouteApi('/people/project/$projectId/')

/** What the address says, and how to change a part of it. Choices of a view do not fill the browser's history. */
export function useHomeSearch(): [HomeSearch, (part: Partial<HomeSearch>) => void] {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return [search, (part) => void navigate({ search: (last) => ({ ...last, ...part }), replace: true, resetScroll: false })]
}
